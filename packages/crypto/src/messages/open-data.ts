import type { Texts } from './texts.ts';

export const needsAppid = (): Texts => ({
  en: 'decryptOpenData needs `appid`, to check that the data is for this mini program.',
  zh: 'decryptOpenData 需要 `appid`，用来确认数据属于当前小程序。',
});
export const unknownKind = (kinds: string): Texts => ({
  en: `decryptOpenData: \`kind\` must be one of ${kinds}.`,
  zh: `decryptOpenData：\`kind\` 必须是 ${kinds} 之一。`,
});
export const needsSessionKey = (): Texts => ({
  en: 'decryptOpenData needs `session_key` as returned by code2Session: base64 of 16 bytes.',
  zh: 'decryptOpenData 需要 code2Session 返回的 `session_key`：16 字节的 base64。',
});
export const needsField = (name: string): Texts => ({
  en: `decryptOpenData needs \`${name}\` as the front end received it.`,
  zh: `decryptOpenData 需要前端收到的 \`${name}\`，不要改动。`,
});
export const wrongLength = (name: string): Texts => ({
  en: `decryptOpenData: ${name} is not 16 bytes long.`,
  zh: `decryptOpenData：${name} 不是 16 字节。`,
});
export const incomplete = (): Texts => ({
  en: 'decryptOpenData: encryptedData is incomplete.',
  zh: 'decryptOpenData：encryptedData 不完整。',
});
export const percentEncoded = (name: string): Texts => ({
  en: `decryptOpenData: ${name} is still percent-encoded: apply decodeURIComponent.`,
  zh: `decryptOpenData：${name} 仍是百分号编码，先用 decodeURIComponent 解码。`,
});
export const notBase64 = (name: string): Texts => ({
  en: `decryptOpenData: ${name} is not valid base64: it was changed or truncated on the way from the front end. Send it in a JSON body, or apply encodeURIComponent.`,
  zh: `decryptOpenData：${name} 不是有效的 base64，从前端传来时被改动或截断了。请放在 JSON 请求体里传，或先用 encodeURIComponent 编码。`,
});
export const otherSessionKey = (): Texts => ({
  en: 'decryptOpenData: this session_key does not decrypt the data. Most likely a later wx.login has replaced it: call wx.login before fetching the data, not after, send its code to the server at once, and use the session_key of the latest code2Session.',
  zh: 'decryptOpenData：这个 session_key 无法解密数据，多半是之后的 wx.login 换掉了它。应先调用 wx.login 再取数据，并立即把 code 发给服务端，使用最近一次 code2Session 返回的 session_key。',
});
export const otherAppid = (): Texts => ({
  en: 'decryptOpenData: the watermark has another appid; the data is not for this mini program.',
  zh: 'decryptOpenData：水印里是别的 appid，数据不属于当前小程序。',
});
export const otherKind = (kind: string, field: string): Texts => ({
  en: `decryptOpenData: the data is not of kind ${kind}: it has no ${field}.`,
  zh: `decryptOpenData：数据不是 ${kind} 类型，没有 ${field}。`,
});
export const needsRawData = (): Texts => ({
  en: 'verifyRawData needs `rawData` as a string, as the front end received it.',
  zh: 'verifyRawData 需要前端收到的 `rawData` 原字符串。',
});
