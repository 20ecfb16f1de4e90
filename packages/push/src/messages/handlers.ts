import type { Texts } from '@weapp-openapi/core';

// Of handlers and what they return.

export const noMessage = (name: string, near?: string): Texts => ({
  en: `on: no message is called ${name}. ${near ? `Did you mean ${near}?` : 'For one that the spec does not have, use onOther.'}`,
  zh: `on：没有名为 ${name} 的消息。${near ? `是不是想写 ${near}？` : '接口描述里没有的消息用 onOther。'}`,
});
export const handlerWrong = (event: string): Texts => ({
  en: `on: the handler of ${event} must be a function.`,
  zh: `on：${event} 的处理函数必须是函数。`,
});
export const handlerTwice = (event: string): Texts => ({
  en: `on: ${event} has a handler already, and only one can answer.`,
  zh: `on：${event} 已经有处理函数，只能由一个来回包。`,
});
export const notDeferrable = (event: string): Texts => ({
  en: `on: ${event} cannot be deferred: it is answered with an object, which the handler has to make.`,
  zh: `on：${event} 不能延后处理：它的回包是对象，要由处理函数给出。`,
});
export const otherWrong = (): Texts => ({
  en: 'onOther: the handler must be a function.',
  zh: 'onOther：处理函数必须是函数。',
});
export const otherTwice = (): Texts => ({
  en: 'onOther: there is such a handler already.',
  zh: 'onOther：已经有这样的处理函数。',
});
export const optionsWrong = (event: string): Texts => ({
  en: `on: the options of ${event} must be an object.`,
  zh: `on：${event} 的选项必须是对象。`,
});
export const deferWrong = (event: string): Texts => ({
  en: `on: \`defer\` of ${event} must be true or false.`,
  zh: `on：${event} 的 \`defer\` 必须是 true 或 false。`,
});
export const answerUnsent = (): Texts => ({
  en: 'What a deferred handler returns is not sent: WeChat has been answered with success. To answer with it, leave out `defer`.',
  zh: '延后处理的函数返回的内容不会发送：已经用 success 回包。要用它回包，就去掉 `defer`。',
});
export const transferWrong = (): Texts => ({
  en: 'reply.transferToService takes the message to hand over.',
  zh: 'reply.transferToService 接收要转交的消息。',
});
export const failureWrong = (): Texts => ({
  en: 'reply.failure takes an integer other than 0: 0 is success.',
  zh: 'reply.failure 接收不为 0 的整数：0 表示成功。',
});
export const returnedType = (type: string): Texts => ({
  en: `A handler must return nothing, 'success', '' or an object, not a ${type}.`,
  zh: `处理函数可以不返回内容，或返回 'success'、'' 或对象，不能返回 ${type}。`,
});
export const returnedArray = (): Texts => ({
  en: "A handler must return nothing, 'success', '' or an object, not an array.",
  zh: "处理函数可以不返回内容，或返回 'success'、'' 或对象，不能返回数组。",
});
export const returnedText = (): Texts => ({
  en: "A handler must return nothing, 'success', '' or an object, not another text.",
  zh: "处理函数可以不返回内容，或返回 'success'、'' 或对象，不能返回其他字符串。",
});
export const theAnswer = (): Texts => ({ en: 'The answer', zh: '回包' });
export const itsField = (name: string): Texts => ({ en: `Its field ${name}`, zh: `字段 ${name}` });
export const tooDeep = (name: Texts, levels: number): Texts => ({
  en: `${name.en} is nested deeper than ${levels} levels.`,
  zh: `${name.zh} 的嵌套超过 ${levels} 层。`,
});
export const toJsonNothing = (name: Texts): Texts => ({
  en: `${name.en} has a toJSON that gives nothing.`,
  zh: `${name.zh} 的 toJSON 没有返回内容。`,
});
export const typeUnsendable = (name: Texts, type: string): Texts => ({
  en: `${name.en} cannot be sent: it is a ${type}.`,
  zh: `${name.zh} 无法发送：它是 ${type}。`,
});
export const valueUnsendable = (name: Texts, value: string): Texts => ({
  en: `${name.en} cannot be sent: it is ${value}.`,
  zh: `${name.zh} 无法发送：它是 ${value}。`,
});
export const noOwnFields = (name: Texts): Texts => ({
  en: `${name.en} must be an object with fields of its own.`,
  zh: `${name.zh} 必须是有自己字段的对象。`,
});
export const nameNotXml = (name: string): Texts => ({
  en: `An answer in XML cannot have a field with the name ${name}.`,
  zh: `XML 格式的回包不能有名为 ${name} 的字段。`,
});
