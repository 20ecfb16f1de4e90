import type { Explanation } from './explanation.ts';

/** @param isToBlame Whether the operation was refused with a token that is good. */
export type Explain = (operationId: string, errcode: number, isToBlame?: boolean) => Promise<Explanation>;

/**
 * Looks errcodes up in the spec's list, which is loaded when the first one is asked for: it is larger than
 * the rest of the client, and a program that goes well never needs it.
 */
export const explainErrcode: Explain = async (id, errcode, isToBlame) =>
  (await import('./explanations.ts')).explanation(id, errcode, isToBlame);
