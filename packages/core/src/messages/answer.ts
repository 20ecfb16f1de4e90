import type { Texts } from '../errors/texts.ts';

// Of an answer that cannot be used, after the operation's name.

export const tooLarge = (bytes: number): Texts => ({
  en: `the answer is larger than ${bytes} bytes: increase \`maxAnswer\` if you expect that.`,
  zh: `响应超过 ${bytes} 字节：如果这在预料之中，请调大 \`maxAnswer\`。`,
});
export const statusBut = (status: number, fault: Texts): Texts => ({
  en: `HTTP status ${status}, but ${fault.en}.`,
  zh: `HTTP 状态码 ${status}，但${fault.zh}。`,
});
export const errcodeIs = (kind: Texts): Texts => ({
  en: `its errcode is ${kind.en}`,
  zh: `响应的 errcode 是${kind.zh}`,
});
export const errcodeNoInteger = (): Texts => ({
  en: 'its errcode is a string that is not an integer',
  zh: '响应的 errcode 是字符串，且不是整数',
});
export const noObject = (kind: Texts): Texts => ({
  en: `the answer is ${kind.en} instead of an object`,
  zh: `响应是${kind.zh}，不是对象`,
});
export const anArray = (): Texts => ({ en: 'an array', zh: '数组' });
export const ofType = (type: string): Texts => ({ en: `${type}`, zh: ` ${type}` });
