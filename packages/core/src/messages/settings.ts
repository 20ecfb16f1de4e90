import type { Texts } from '../errors/texts.ts';

// Of the settings of every client, also of createCaller's.

export const credentialWrong = (): Texts => ({
  en: '`credential` must be an access_token, a function that returns one, or an object with get() and invalidate(token), such as createTokenManager({ appid, secret }).',
  zh: '`credential` 必须是 access_token、返回它的函数，或有 get() 和 invalidate(token) 的对象，如 createTokenManager({ appid, secret })。',
});
export const noUrl = (): Texts => ({ en: 'is not an absolute URL', zh: '不是完整的 URL' });
export const schemeWrong = (scheme: string): Texts => ({
  en: `has the scheme ${scheme}`,
  zh: `的协议是 ${scheme}`,
});
export const withUser = (): Texts => ({ en: 'has a user name or password', zh: '带有用户名或密码' });
export const withQuery = (): Texts => ({ en: 'has a query or fragment', zh: '带有查询参数或片段' });
export const baseUrlWrong = (fault: Texts): Texts => ({
  en: `baseUrl ${fault.en}: pass an origin such as http://127.0.0.1:4010, or omit it for WeChat's own.`,
  zh: `baseUrl ${fault.zh}：请传 http://127.0.0.1:4010 这样的地址，不传则用微信的域名。`,
});
export const functionsWrong = (): Texts => ({
  en: '`fetch`, `transport` and `observe` must be functions.',
  zh: '`fetch`、`transport` 和 `observe` 必须是函数。',
});
export const languageWrong = (): Texts => ({
  en: "`language` must be 'en' or 'zh'.",
  zh: "`language` 必须是 'en' 或 'zh'。",
});
export const callWrong = (): Texts => ({
  en: 'call(operation, input): invalid argument.',
  zh: 'call(operation, input)：参数无效。',
});
