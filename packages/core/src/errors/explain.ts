import type { Explanation } from './explanation.ts';

/** @param isToBlame Whether WeChat rejected the operation although the token is valid. */
export type Explain = (operationId: string, errcode: number, isToBlame?: boolean) => Promise<Explanation>;

/**
 * Looks up errcodes in the spec's list, which is loaded on first use: it is larger than the rest of the client, and a
 * program without errors never needs it.
 */
export const explainErrcode: Explain = async (id, errcode, isToBlame) =>
  (await import('./explanations.ts')).explanation(id, errcode, isToBlame);
