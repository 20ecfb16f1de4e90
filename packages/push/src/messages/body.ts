import type { Texts } from '@weapp-openapi/core';

// What is wrong with a body.

export const malformed = (what: Texts): Texts => ({
  en: `The body is malformed: ${what.en}.`,
  zh: `请求体格式不对：${what.zh}。`,
});
export const tooDeep = (levels: number): Texts => ({
  en: `nested deeper than ${levels} levels`,
  zh: `嵌套超过 ${levels} 层`,
});
export const tooManyFields = (most: number): Texts => ({
  en: `more than ${most} fields`,
  zh: `字段超过 ${most} 个`,
});
export const tooManyElements = (most: number): Texts => ({
  en: `more than ${most} elements`,
  zh: `元素超过 ${most} 个`,
});
export const protoField = (): Texts => ({
  en: 'a field with the name __proto__',
  zh: '有名为 __proto__ 的字段',
});
export const protoElement = (): Texts => ({
  en: 'an element with the name __proto__',
  zh: '有名为 __proto__ 的元素',
});
export const notWellFormed = (): Texts => ({ en: 'not well-formed XML', zh: '不是规范的 XML' });
export const documentType = (): Texts => ({ en: 'a document type', zh: '含有文档类型声明' });
export const otherRoot = (): Texts => ({
  en: 'the outermost element is not <xml>',
  zh: '最外层元素不是 <xml>',
});
export const neither = (): Texts => ({
  en: 'neither XML nor a JSON object',
  zh: '既不是 XML，也不是 JSON 对象',
});
export const noText = (name: string): Texts => ({ en: `${name} is no text`, zh: `${name} 不是字符串` });
export const readBefore = (): Texts => ({
  en: 'The body was read before: give push.fetch the request first, or a clone of it.',
  zh: '请求体已经被读过：先把请求交给 push.fetch，或者交给它一份 clone。',
});
export const readElsewhere = (): Texts => ({
  en: 'The body was read before, and is left nowhere: put this route before what reads it.',
  zh: '请求体已经被读过，而且没有保留：把这个路由放在读取它的中间件之前。',
});
export const parsedXml = (): Texts => ({
  en: 'A body parser has made an object of XML, which cannot be read: keep the raw body for this route.',
  zh: '请求体解析中间件把 XML 转成了无法识别的对象：这个路由要保留原始请求体。',
});
export const digitsLost = (field: string): Texts => ({
  en: `A body parser has changed ${field}, which is past 2^53: keep the raw body for this route.`,
  zh: `请求体解析中间件改动了 ${field}，它超过 2^53：这个路由要保留原始请求体。`,
});
