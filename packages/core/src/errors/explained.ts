import { docs } from '../generated/docs.ts';
import type { ErrcodeEntry, Explanation } from './explanation.ts';

const SERVER = 'https://developers.weixin.qq.com/miniprogram/dev/server/';

/** What is said of errcodes in one language. */
export interface ErrcodeTexts {
  general: Readonly<Record<number, ErrcodeEntry>>;
  sections: Readonly<Record<string, Readonly<Record<number, ErrcodeEntry>>>>;
  /** For an operation that WeChat rejects although the token is valid. */
  toBlame: Pick<Explanation, 'meaning' | 'remedy'>;
}

/** What an errcode means for an operation; the meaning in its section takes precedence over the general one. */
export function explained(
  { general, sections, toBlame }: ErrcodeTexts,
  operationId: string,
  errcode: number,
  isToBlame = false,
): Explanation {
  const path = docs[operationId];
  const page = path && SERVER + path;
  if (isToBlame) return { ...toBlame, retryable: false, docs: page };
  const section = path?.split('/', 2)[1] ?? '';
  const [meaning, remedy, retryable] = sections[section]?.[errcode] ?? general[errcode] ?? [];
  return { meaning, remedy, retryable: retryable === 1, docs: page };
}
