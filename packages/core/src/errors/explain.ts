import type { Explanation } from './explanation.ts';
import { environmentLanguage, type Language } from './language.ts';

/** @param isToBlame Whether WeChat rejected the operation although the token is valid. */
export type Explain = (operationId: string, errcode: number, isToBlame?: boolean) => Promise<Explanation>;

/**
 * Looks up errcodes in the spec's list in one language, by default that of the environment. The list is loaded on first
 * use: it is larger than the rest of the client, and a program without errors never needs it.
 */
export const explainErrcode =
  (language?: Language): Explain =>
  async (id, errcode, isToBlame) => {
    const { explanation } = await ((language ?? environmentLanguage()) === 'zh'
      ? import('./explanations.zh.ts')
      : import('./explanations.en.ts'));
    return explanation(id, errcode, isToBlame);
  };
