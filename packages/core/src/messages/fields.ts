import type { Texts } from '../errors/texts.ts';

// Of the fields of an input, after the operation's name. Not needed by calls through createCaller.

export const noFields = (): Texts => ({
  en: 'the input must be an object of fields.',
  zh: '输入必须是由字段组成的对象。',
});
export const notSendable = (field: string, value: string): Texts => ({
  en: `${field} cannot be sent as it is (${value}).`,
  zh: `${field} 的值无法发送（${value}）。`,
});
