import type { Texts } from '@weapp-openapi/core';

// Why a request is refused.

export const noEchostr = (): Texts => ({
  en: 'The URL has no echostr: it is not the request by which WeChat verifies a URL.',
  zh: 'URL 里没有 echostr：这不是微信验证 URL 的请求。',
});
export const isEncrypted = (): Texts => ({
  en: "The message is encrypted: set `mode` to 'secure' or 'compatible', as in the push settings.",
  zh: "消息是加密的：把 `mode` 设为 'secure' 或 'compatible'，与「消息推送配置」一致。",
});
export const notEncrypted = (mode: string): Texts => ({
  en: `The message is not encrypted, as it must be with mode '${mode}': compare \`mode\` with the push settings.`,
  zh: `消息没有加密，而 mode '${mode}' 要求加密：对照「消息推送配置」检查 \`mode\`。`,
});
export const noKey = (): Texts => ({ en: 'There is no key.', zh: '没有密钥。' });
export const parametersMissing = (name: string): Texts => ({
  en: `The URL lacks ${name}, timestamp or nonce: it is not from WeChat.`,
  zh: `URL 里缺少 ${name}、timestamp 或 nonce：请求不是微信发来的。`,
});
export const signatureWrong = (name: string): Texts => ({
  en: `${name} does not match: the request is not from WeChat, or \`token\` is not that of the push settings.`,
  zh: `${name} 不符：请求不是微信发来的，或者 \`token\` 与「消息推送配置」里的不同。`,
});
export const tooOld = (seconds: number): Texts => ({
  en: `Signed ${seconds} s ago, which is beyond maxAge: it is a replay, or the clock of this host is wrong.`,
  zh: `签名于 ${seconds} 秒前，超过了 maxAge：可能是重放，或者本机时钟不准。`,
});
export const otherEntry = (): Texts => ({
  en: "cloud: 'function' takes events by push.cloudFunction, cloud: 'run' takes requests by push.fetch or a Node adapter.",
  zh: "cloud: 'function' 用 push.cloudFunction 接收事件，cloud: 'run' 用 push.fetch 或 Node 适配器接收请求。",
});
export const postOnly = (): Texts => ({ en: 'Cloud hosting sends POST only.', zh: '云托管只发送 POST。' });
export const getAndPostOnly = (): Texts => ({
  en: 'WeChat sends GET and POST only.',
  zh: '微信只发送 GET 和 POST。',
});
export const noSource = (): Texts => ({
  en: 'The header x-wx-sources is missing: it is not from WeChat.',
  zh: '缺少请求头 x-wx-sources：请求不是微信发来的。',
});
export const connectionEnded = (): Texts => ({
  en: 'The connection ended before the body had been read.',
  zh: '请求体还没读完，连接就断开了。',
});
export const tooLong = (bytes: number): Texts => ({
  en: `The body is longer than ${bytes} bytes: see the option maxBody.`,
  zh: `请求体超过 ${bytes} 字节：见选项 maxBody。`,
});
export const twice = (name: string): Texts => ({
  en: `The URL has the parameter ${name} twice.`,
  zh: `URL 里的参数 ${name} 出现了两次。`,
});
export const answeredWith = (status: number): Texts => ({
  en: `The message was answered with ${status}.`,
  zh: `消息的回包状态码是 ${status}。`,
});
