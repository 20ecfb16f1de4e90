import type { Texts } from '../errors/texts.ts';

// Of signed payments.

export const needsAppKey = (id: string, option: string): Texts => ({
  en: `${id} is signed with an AppKey: pass \`pay: { ${option} }\` to createClient. It is in the admin console (mp.weixin.qq.com) under 虚拟支付 → 基本配置.`,
  zh: `${id} 要用 AppKey 签名：给 createClient 传 \`pay: { ${option} }\`。它在微信公众平台（mp.weixin.qq.com）的「虚拟支付 → 基本配置」。`,
});
export const needsMerchantKey = (id: string, option: string): Texts => ({
  en: `${id} is signed with an AppKey: pass \`pay: { ${option} }\` to createClient. getAppKey returns the AppKey of a B2b merchant.`,
  zh: `${id} 要用 AppKey 签名：给 createClient 传 \`pay: { ${option} }\`。getAppKey 返回 B2b 商户的 AppKey。`,
});
export const needsUserSignature = (id: string): Texts => ({
  en: `${id} needs the user's signature: pass \`session_key\`, from code2Session, in the call's options.`,
  zh: `${id} 需要用户的签名：在调用选项里传 code2Session 返回的 \`session_key\`。`,
});
