import type { Texts } from '../errors/texts.ts';

// Of a body that is not the JSON of WeChat.

export const empty = (): Texts => ({ en: 'the answer is empty', zh: '响应是空的' });
export const tooDeep = (levels: number): Texts => ({
  en: `the answer is nested deeper than ${levels} levels`,
  zh: `响应的嵌套超过 ${levels} 层`,
});
export const tooMany = (most: number): Texts => ({
  en: `the answer has more than ${most} objects and arrays`,
  zh: `响应里的对象和数组超过 ${most} 个`,
});
export const tooWide = (most: number): Texts => ({
  en: `the answer has an object with more than ${most} fields`,
  zh: `响应里有对象的字段超过 ${most} 个`,
});
export const tooManyControls = (): Texts => ({
  en: 'the answer has too many control characters',
  zh: '响应里的控制字符太多',
});
export const noJson = (characters: number): Texts => ({
  en: `its ${characters} characters are not JSON`,
  zh: `响应的 ${characters} 个字符不是 JSON`,
});
