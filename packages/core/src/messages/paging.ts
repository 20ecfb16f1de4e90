import type { Texts } from '../errors/texts.ts';

// Of paging, after the operation's name.

export const sizeWrong = (name: string, most?: number): Texts => ({
  en: `${name} must be at least 1${most === undefined ? '' : ` and at most ${most}`}.`,
  zh: `${name} 必须大于等于 1${most === undefined ? '' : `，且不超过 ${most}`}。`,
});
export const otherList = (found: string, expected: string): Texts => ({
  en: `with this input the answer has ${found} instead of ${expected}: use \`.pages()\`.`,
  zh: `这样的输入得到的响应里是 ${found}，不是 ${expected}：请用 \`.pages()\`。`,
});
