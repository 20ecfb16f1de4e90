import type { Texts } from './texts.ts';

export const needsSessionKeyOf = (name: string): Texts => ({
  en: `${name} needs \`session_key\`, as returned by code2Session.`,
  zh: `${name} 需要 code2Session 返回的 \`session_key\`。`,
});
export const needsAppKey = (): Texts => ({
  en: 'paySig needs `appKey`: see 虚拟支付 → 基本配置 in the admin console.',
  zh: 'paySig 需要 `appKey`：见微信公众平台「虚拟支付 → 基本配置」。',
});
export const needsUri = (): Texts => ({
  en: 'paySig needs `uri` and `signData` as strings.',
  zh: 'paySig 需要字符串 `uri` 和 `signData`。',
});
export const needsSignData = (): Texts => ({
  en: 'userSignature needs `signData` as a string.',
  zh: 'userSignature 需要字符串 `signData`。',
});
