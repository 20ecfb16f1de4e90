import type { Texts } from '../errors/texts.ts';

// Of fields that only some operations have, after the operation's name.

export const digitsLost = (field: string): Texts => ({
  en: `${field} is past 2^53, where JavaScript numbers lose digits: pass it as a string, such as '2921020570379436032'.`,
  zh: `${field} 超过 2^53，JavaScript 数字会丢失末尾几位：请传字符串，如 '2921020570379436032'。`,
});
export const noJsonInteger = (field: string): Texts => ({
  en: `${field} is not an integer in JSON's notation: remove the leading zeros or plus sign.`,
  zh: `${field} 不是 JSON 写法的整数：去掉开头的零或加号。`,
});
export const wholeBodyOnly = (name: string, other: string): Texts => ({
  en: `${name} is the whole body: move ${other} into it.`,
  zh: `${name} 就是整个请求体：把 ${other} 移到它里面。`,
});
