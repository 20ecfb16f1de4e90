import type { Texts } from '../errors/texts.ts';

// Of a call that cannot work, after the operation's name.

export const noCredential = (): Texts => ({
  en: ' needs an access_token: pass `credential`, for example createTokenManager({ appid, secret }).',
  zh: ' 需要 access_token：请传 `credential`，例如 createTokenManager({ appid, secret })。',
});
const nothing = (what: Texts): Texts => ({
  en: `: the credential returned ${what.en} instead of an access_token.`,
  zh: `：credential 返回的不是 access_token，而是${what.zh}。`,
});
export const credentialReturned = (type: string): Texts => nothing({ en: type, zh: ` ${type}` });
export const credentialInvalid = (): Texts => nothing({ en: 'an invalid string', zh: '无效的字符串' });
export const credentialEmpty = (): Texts => nothing({ en: 'an empty string', zh: '空字符串' });
export const transportReturned = (): Texts => ({
  en: ': the transport must return { status, headers, body }.',
  zh: '：transport 必须返回 { status, headers, body }。',
});
export const secureFailed = (): Texts => ({
  en: '`secure` failed: it must be secureApi(...).',
  zh: '`secure` 出错：它必须是 secureApi(...) 的结果。',
});
