import type { Operation } from './operation.ts';

/** What the spec knows of an errcode, and of the operation that gave it. */
export interface Explanation {
  meaning: string | undefined;
  remedy: string | undefined;
  /** Whether the same call may succeed when it is repeated later. */
  retryable: boolean;
  /** The operation's official page. */
  docs: string | undefined;
}

/** @param isToBlame Whether the operation was refused with a token that is good. */
export type Explain = (operation: Operation, errcode: number, isToBlame?: boolean) => Promise<Explanation>;

/**
 * Looks errcodes up in the spec's list, which is loaded when the first one is asked for: it is larger than
 * the rest of the client, and a program that goes well never needs it.
 */
export const explainErrcode: Explain = async ([id], errcode, isToBlame) =>
  (await import('./errcodes.ts')).explanation(id, errcode, isToBlame);
