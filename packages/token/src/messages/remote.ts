import type { Texts } from '@weapp-openapi/core';

// Of the token service and its clients.

export const secretWrong = (): Texts => ({
  en: '`secret` must have at least 32 ASCII characters and no spaces: for example the output of openssl rand -hex 32.',
  zh: '`secret` 必须至少有 32 个 ASCII 字符，不含空格：例如 openssl rand -hex 32 的输出。',
});
export const plainHttp = (): Texts => ({
  en: 'remoteToken: plain http would show the secret and the tokens to anyone who listens; use https, or `allowInsecure: true` on a network where nobody can.',
  zh: 'remoteToken：明文 http 会让监听者看到 secret 和 token；请用 https，确认网络无人能监听时才设 `allowInsecure: true`。',
});
export const appidWrong = (): Texts => ({
  en: 'remoteToken: `appid` must be the AppID whose token is wanted, or be omitted.',
  zh: 'remoteToken：`appid` 必须是要取 token 的 AppID，也可以省略。',
});
export const maxAgeWrong = (): Texts => ({
  en: 'remoteToken: `maxAge` must be a number of milliseconds above 0.',
  zh: 'remoteToken：`maxAge` 必须是大于 0 的毫秒数。',
});
export const withoutToken = (fault: string): Texts => ({
  en: `the token service answered without a token: ${fault}.`,
  zh: `token 服务的响应里没有 token：${fault}。`,
});
export const secretRefused = (): Texts => ({
  en: 'the token service does not accept this `secret`.',
  zh: 'token 服务不接受这个 `secret`。',
});
export const serviceReports = (message: string): Texts => ({
  en: `the token service reports: ${message}`,
  zh: `token 服务报告：${message}`,
});
export const serviceFailed = (): Texts => ({
  en: 'the token service failed; its `onError` says why.',
  zh: 'token 服务出错，原因见它的 `onError`。',
});
export const noService = (status: number): Texts => ({
  en: `HTTP status ${status}, but not from tokenServer: is \`url\` its address?`,
  zh: `HTTP 状态码 ${status}，但不是 tokenServer 返回的：\`url\` 是它的地址吗？`,
});
export const redirects = (host: string): Texts => ({
  en: `${host} redirects elsewhere, and redirects are not followed.`,
  zh: `${host} 重定向到别处，而这里不跟随重定向。`,
});
export const sentTooMuch = (host: string, bytes: number): Texts => ({
  en: `${host} sent more than ${bytes} bytes; is it a token service?`,
  zh: `${host} 返回了超过 ${bytes} 字节；它是 token 服务吗？`,
});
export const tokensWrong = (): Texts => ({
  en: 'tokenServer: `tokens` must contain the managers by appid, for example { [appid]: createTokenManager({ appid, secret }) }.',
  zh: 'tokenServer：`tokens` 必须是以 appid 为键的 token 管理器，例如 { [appid]: createTokenManager({ appid, secret }) }。',
});
