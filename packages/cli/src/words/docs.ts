import type { Text } from './text.ts';

/** The documentation of operations and errcodes. */
export const docsWords = {} satisfies Readonly<Record<string, Text>>;
