import type { Texts } from './texts.ts';

// Of an answer that fails a check, after the operation's name.

export const noEnvelope = (): Texts => ({
  en: 'the body does not have valid iv, data and authtag fields.',
  zh: '响应体里没有有效的 iv、data 和 authtag 字段。',
});
export const wrongAuthtag = (sn: string): Texts => ({
  en: `the authentication tag does not match: the data was not encrypted with the symmetric key ${sn}, or was changed.`,
  zh: `认证标签不符：数据不是用对称密钥 ${sn} 加密的，或者被改动过。`,
});
export const encryptedForOther = (): Texts => ({
  en: 'the encrypted data is for another appid.',
  zh: '加密数据属于别的 appid。',
});
export const otherTimestamp = (): Texts => ({
  en: 'the timestamp in the encrypted data differs from the one in the header.',
  zh: '加密数据里的时间戳与响应头里的不同。',
});
export const signedForOther = (): Texts => ({
  en: 'the answer is signed for another appid.',
  zh: '响应是为别的 appid 签名的。',
});
export const wrongClock = (seconds: number): Texts => ({
  en: `the answer's timestamp differs from the local clock by more than ${seconds} s.`,
  zh: `响应的时间戳与本机时钟相差超过 ${seconds} 秒。`,
});
export const otherCertificate = (used: string, passed: string): Texts => ({
  en: `the answer is signed with platform certificate ${used}, but only ${passed} was passed. Download it under API 安全 in the admin console.`,
  zh: `响应用平台证书 ${used} 签名，而传入的只有 ${passed}。请到微信公众平台的「API 安全」下载。`,
});
export const wrongSignature = (sn: string): Texts => ({
  en: `the answer's signature does not match platform certificate ${sn}.`,
  zh: `响应的签名与平台证书 ${sn} 不符。`,
});
export const malformedHeaders = (): Texts => ({
  en: 'the signature headers are malformed.',
  zh: '签名相关的响应头格式不对。',
});
export const notSigned = (): Texts => ({
  en: 'the answer is not signed. Check that API 安全 is configured for this appid; list operations that do not support it in `except`.',
  zh: '响应没有签名。请确认这个 appid 已配置「API 安全」；不支持它的接口写进 `except`。',
});
export const noTimestamp = (): Texts => ({
  en: 'the answer has no valid timestamp.',
  zh: '响应没有有效的时间戳。',
});
