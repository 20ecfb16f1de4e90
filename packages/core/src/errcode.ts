import type { Operation } from './operation.ts';

/** Meaning, remedy, and 1 if the same call may succeed when it is repeated later. */
export type Errcode = readonly [meaning: string, remedy: string, retryable: 0 | 1];

/** Finds what an errcode means for an operation; undefined where the spec does not know it. */
export type Explain = (operation: Operation, errcode: number) => Promise<Errcode | undefined>;

/**
 * Looks errcodes up in the spec's list, which is loaded when the first one is asked for: it is larger than
 * the rest of the client, and most programs that end well never need it.
 */
export const explainErrcode: Explain = async (operation, errcode) =>
  (await import('./errcodes.ts')).meaningOf(operation, errcode);
