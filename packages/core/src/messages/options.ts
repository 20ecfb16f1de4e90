import type { Texts } from '../errors/texts.ts';

// Of the options of createClient and of a call, after its name.

export const noObject = (): Texts => ({ en: 'the options must be an object.', zh: '选项必须是对象。' });
export const fetchWrong = (): Texts => ({
  en: '`fetch` must be a function like the global fetch.',
  zh: '`fetch` 必须是与全局 fetch 相同的函数。',
});
export const transportWrong = (): Texts => ({
  en: '`transport` must be a function, for example undiciTransport() of @weapp-openapi/core/undici.',
  zh: '`transport` 必须是函数，例如 @weapp-openapi/core/undici 的 undiciTransport()。',
});
export const fetchAndTransport = (): Texts => ({
  en: 'pass `fetch` or `transport`, not both.',
  zh: '`fetch` 和 `transport` 只能传一个。',
});
export const payWrong = (): Texts => ({
  en: '`pay` must be an object of AppKeys: { appKey, sandboxAppKey }.',
  zh: '`pay` 必须是由 AppKey 组成的对象：{ appKey, sandboxAppKey }。',
});
export const hooksWrong = (): Texts => ({
  en: '`hooks` must be an object of functions: onRequest, onResponse, onRetry, onError.',
  zh: '`hooks` 必须是由函数组成的对象：onRequest、onResponse、onRetry、onError。',
});
export const secureWrong = (): Texts => ({
  en: '`secure` must be the result of secureApi() of @weapp-openapi/crypto.',
  zh: '`secure` 必须是 @weapp-openapi/crypto 的 secureApi() 的结果。',
});
export const debugWrong = (): Texts => ({
  en: '`debug` must be true, false or a function that takes a line.',
  zh: '`debug` 必须是 true、false，或接收一行文字的函数。',
});
export const timeoutWrong = (longest: number): Texts => ({
  en: `\`timeout\` must be milliseconds up to ${longest}, or 0 or Infinity for no limit.`,
  zh: `\`timeout\` 必须是不超过 ${longest} 的毫秒数；0 或 Infinity 表示不限。`,
});
export const retriesWrong = (): Texts => ({
  en: '`retries` must be an integer, 0 or more.',
  zh: '`retries` 必须是大于等于 0 的整数。',
});
export const maxAnswerWrong = (): Texts => ({
  en: '`maxAnswer` must be a number of bytes, or Infinity for no limit.',
  zh: '`maxAnswer` 必须是字节数；Infinity 表示不限。',
});
export const signalWrong = (): Texts => ({
  en: '`signal` must be an AbortSignal.',
  zh: '`signal` 必须是 AbortSignal。',
});
export const sessionKeyWrong = (): Texts => ({
  en: '`session_key` must be the string from code2Session.',
  zh: '`session_key` 必须是 code2Session 返回的字符串。',
});
export const headerWrong = (name: string): Texts => ({
  en: `the header "${name}" cannot be sent: names are ASCII letters and digits, values Latin-1 text without line breaks (use encodeURIComponent for others), and the client sets those for the body's length and transfer.`,
  zh: `请求头 "${name}" 无法发送：名称只能是 ASCII 字母和数字，值只能是不含换行的 Latin-1 字符（其他内容先用 encodeURIComponent 编码），请求体长度和传输方式由客户端设置。`,
});
export const needsNode = (found?: string): Texts => ({
  en: `weapp-openapi needs Node 20.19 or later${found ? `, and this is Node ${found}` : ', or another runtime with File'}.`,
  zh: `weapp-openapi 需要 Node 20.19 或更高版本${found ? `，当前是 Node ${found}` : '，或其他带有 File 的运行时'}。`,
});
export const noOption = (name: string, near: string | undefined, known: string): Texts => ({
  en: `there is no option "${name}".${near ? ` Did you mean ${near}?` : ''} A call takes ${known}.`,
  zh: `没有选项 "${name}"。${near ? `是不是想写 ${near}？` : ''}调用可用的选项：${known}。`,
});
