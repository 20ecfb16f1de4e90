import type { Texts } from '../errors/texts.ts';

// Of the input of a call, after the operation's name.

export const notSerialisable = (): Texts => ({
  en: 'the input or a header cannot be serialised.',
  zh: '输入或请求头无法序列化。',
});
export const noFields = (): Texts => ({
  en: 'the input must be an object of fields.',
  zh: '输入必须是由字段组成的对象。',
});
export const digitsLost = (field: string): Texts => ({
  en: `${field} is past 2^53, where JavaScript numbers lose digits: pass it as a string, such as '2921020570379436032'.`,
  zh: `${field} 超过 2^53，JavaScript 的数字会丢失末尾几位：请传字符串，例如 '2921020570379436032'。`,
});
export const notSendable = (field: string, value: string): Texts => ({
  en: `${field} cannot be sent as it is (${value}).`,
  zh: `${field} 的值无法发送（${value}）。`,
});
export const noJsonInteger = (field: string): Texts => ({
  en: `${field} is not an integer in JSON's notation: remove the leading zeros or plus sign.`,
  zh: `${field} 不是 JSON 写法的整数：去掉开头的零或加号。`,
});
export const wholeBodyOnly = (name: string, other: string): Texts => ({
  en: `${name} is the whole body: move ${other} into it.`,
  zh: `${name} 就是整个请求体：把 ${other} 移到它里面。`,
});
export const fileGone = (): Texts => ({
  en: 'A file of @weapp-openapi/core is gone, as after an update: restart the program.',
  zh: '@weapp-openapi/core 的一个文件不见了，可能是刚更新过：请重启程序。',
});
export const formWithContentType = (): Texts => ({
  en: 'For a form, leave out Content-Type: it is set with the boundary.',
  zh: '发送表单时不要设置 Content-Type：它会连同 boundary 自动设置。',
});
