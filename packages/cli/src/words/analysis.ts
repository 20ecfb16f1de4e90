import type { Text } from './text.ts';

/** Analysis figures. */
export const analysisWords = {} satisfies Readonly<Record<string, Text>>;
