import type { Texts } from '@weapp-openapi/core';

// Of createPush and its stores.

export const saidBy = (name: string, { en, zh }: Texts): Texts => ({
  en: `${name}: ${en}`,
  zh: `${name}：${zh}`,
});
export const noObject = (): Texts => ({ en: 'the options must be an object.', zh: '选项必须是对象。' });
export const noNumber = (name: string, most?: number): Texts => ({
  en: `\`${name}\` must be a number above 0${most === undefined ? '' : `, and at most ${most}`}.`,
  zh: `\`${name}\` 必须是大于 0 的数字${most === undefined ? '' : `，且不超过 ${most}`}。`,
});
export const keepTooShort = (): Texts => ({
  en: '`keep` is in milliseconds, and at least 1000: repeats come after seconds.',
  zh: '`keep` 的单位是毫秒，不小于 1000：微信隔几秒才会重推。',
});
export const seenWrong = (): Texts => ({
  en: '`seen` must be a store, for example memorySeen() or redisSeen().',
  zh: '`seen` 必须是存储，例如 memorySeen() 或 redisSeen()。',
});
export const cloudWrong = (): Texts => ({
  en: "`cloud` must be 'run' or 'function'.",
  zh: "`cloud` 必须是 'run' 或 'function'。",
});
export const cloudAndSigned = (name: string): Texts => ({
  en: `\`cloud\` takes unsigned messages; \`${name}\` is for your own server. Give one of the two.`,
  zh: `\`cloud\` 接收不带签名的消息，\`${name}\` 用于自己的服务器，两者只能给一个。`,
});
export const maxAgeTooShort = (): Texts => ({
  en: '`maxAge` is in milliseconds, and at least 1000.',
  zh: '`maxAge` 的单位是毫秒，不小于 1000。',
});
export const tokenWrong = (): Texts => ({
  en: '`token` must be that of the push settings (消息推送配置), without spaces, or a list of the new one and the old one.',
  zh: '`token` 必须是「消息推送配置」里的那个，不含空格；也可以是新旧两个组成的列表。',
});
export const modeWrong = (): Texts => ({
  en: "`mode` must be 'secure', 'compatible' or 'plain', as in the push settings.",
  zh: "`mode` 必须是 'secure'、'compatible' 或 'plain'，与「消息推送配置」一致。",
});
export const appidWrong = (): Texts => ({
  en: '`appid` must be the AppID of the mini program: it stands in each message.',
  zh: '`appid` 必须是小程序的 AppID：每条消息里都有它。',
});
export const keyWrong = (): Texts => ({
  en: '`encodingAESKey` must be the 43 characters of the push settings (消息推送配置), or a list of the new one and the old one.',
  zh: '`encodingAESKey` 必须是「消息推送配置」里的 43 个字符；也可以是新旧两个组成的列表。',
});
export const hooksWrong = (names: string): Texts => ({
  en: `\`hooks\` must be an object of functions: ${names}.`,
  zh: `\`hooks\` 必须是由函数组成的对象：${names}。`,
});
export const noFunction = (name: string): Texts => ({
  en: `\`${name}\` must be a function.`,
  zh: `\`${name}\` 必须是函数。`,
});
export const takesPush = (name: string): Texts => ({
  en: `${name} takes what createPush returns.`,
  zh: `${name} 接收 createPush 的返回值。`,
});
export const needsNode = (found?: string): Texts => ({
  en: `@weapp-openapi/push needs Node 20.19 or later${found ? `, and this is Node ${found}` : ', or another runtime with WebCrypto'}.`,
  zh: `@weapp-openapi/push 需要 Node 20.19 或更高版本${found ? `，当前是 Node ${found}` : '，或其他带有 WebCrypto 的运行时'}。`,
});
