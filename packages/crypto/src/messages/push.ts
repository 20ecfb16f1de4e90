import type { Texts } from './texts.ts';

export const needsMessage = (): Texts => ({
  en: 'encryptPush needs `message` as text or bytes: JSON or XML.',
  zh: 'encryptPush 需要字符串或字节形式的 `message`：JSON 或 XML。',
});
export const needsPushAppid = (): Texts => ({
  en: 'Pushed messages need the `appid` they are encrypted for.',
  zh: '消息推送需要加密时所用的 `appid`。',
});
export const wrongEncodingAESKey = (): Texts => ({
  en: 'The EncodingAESKey must have 43 letters and digits: copy it from 消息推送配置 in the admin console.',
  zh: 'EncodingAESKey 必须是 43 个字母和数字：从微信公众平台的「消息推送配置」复制。',
});
export const needsToken = (): Texts => ({
  en: 'pushSignature needs the `token` of the message push settings.',
  zh: 'pushSignature 需要「消息推送配置」里的 `token`。',
});
export const needsTexts = (): Texts => ({
  en: 'pushSignature needs timestamp, nonce and Encrypt as strings.',
  zh: 'pushSignature 的 timestamp、nonce 和 Encrypt 必须是字符串。',
});
export const wrongPadding = (): Texts => ({
  en: 'The pushed message has invalid padding: the EncodingAESKey differs from the one in the settings.',
  zh: '推送消息的填充无效：EncodingAESKey 与配置里的不同。',
});
export const tooShort = (): Texts => ({
  en: 'The pushed message is shorter than its length field says.',
  zh: '推送消息比它的长度字段所写的短。',
});
export const otherPushAppid = (): Texts => ({
  en: 'The pushed message is for another appid. On a third-party platform it has the component_appid.',
  zh: '推送消息属于别的 appid。第三方平台收到的是 component_appid。',
});
export const encryptNotBase64 = (): Texts => ({
  en: 'decryptPush: `Encrypt` is not valid base64.',
  zh: 'decryptPush：`Encrypt` 不是有效的 base64。',
});
export const encryptNotBlocks = (): Texts => ({
  en: 'decryptPush: the length of `Encrypt` is not a multiple of the block size.',
  zh: 'decryptPush：`Encrypt` 的长度不是分组长度的整数倍。',
});
export const wrongMsgSignature = (): Texts => ({
  en: 'openPush: msg_signature is wrong: the message is not from WeChat, or the token differs from the one in the settings.',
  zh: 'openPush：msg_signature 不对，消息不是微信发来的，或者 token 与配置里的不同。',
});
