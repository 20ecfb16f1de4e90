import type { Texts } from './texts.ts';

/** A key or certificate, with its number if it is known. */
export const symmetricKey = (): Texts => ({ en: 'The symmetric key', zh: '对称密钥' });
export const privateKeyNumbered = (sn: string): Texts => ({
  en: `The private key${sn && ` ${sn}`}`,
  zh: `私钥${sn && ` ${sn} `}`,
});
export const certificateNumbered = (sn: string): Texts => ({
  en: `The certificate${sn && ` ${sn}`}`,
  zh: `证书${sn && ` ${sn} `}`,
});
export const snOf = ({ en, zh }: Texts): Texts => ({ en: `${en}: \`sn\``, zh: `${zh.trim()}：\`sn\`` });
export const option = (name: string): Texts => ({
  en: `secureApi: \`${name}\``,
  zh: `secureApi：\`${name}\``,
});

export const numberMissing = (): Texts => ({
  en: ' is missing: each key and certificate has its number, see API 安全 in the admin console.',
  zh: ' 缺失：每个密钥和证书都有编号，见微信公众平台的「API 安全」。',
});
export const numberWrong = (): Texts => ({
  en: ' must be the number of at most 40 letters and digits that API 安全 in the admin console shows. Have the number and the key been swapped?',
  zh: ' 必须是微信公众平台「API 安全」里显示的编号，最多 40 个字母和数字。是不是把编号和密钥写反了？',
});
export const algorithmNotImported = (whose: Texts): Texts => ({
  en: `The \`algorithm\` of ${whose.en.replace('The', 'the')} must be imported: AES256_GCM or RSAwithSHA256 from @weapp-openapi/crypto, SM4_GCM or SM2withSM3 from @weapp-openapi/crypto/sm.`,
  zh: `${whose.zh}的 \`algorithm\` 必须是引入的：AES256_GCM 或 RSAwithSHA256 来自 @weapp-openapi/crypto，SM4_GCM 或 SM2withSM3 来自 @weapp-openapi/crypto/sm。`,
});
export const symmetricKeyLength = (bytes: number, algorithm: string): Texts => ({
  en: `The symmetric key must be base64 of ${bytes} bytes for ${algorithm}.`,
  zh: `${algorithm} 的对称密钥必须是 ${bytes} 字节的 base64。`,
});
export const noPrivateKey = (): Texts => ({
  en: ' is not a private key: expected PEM with BEGIN PRIVATE KEY.',
  zh: '不是私钥：应为带有 BEGIN PRIVATE KEY 的 PEM。',
});
export const encryptedKey = (): Texts => ({
  en: ' is encrypted: decrypt it with `openssl pkcs8 -in key.pem -out plain.pem`.',
  zh: '是加密的：先用 `openssl pkcs8 -in key.pem -out plain.pem` 解密。',
});
export const sec1Key = (): Texts => ({
  en: ' is in SEC 1 format: convert it with `openssl pkcs8 -topk8 -nocrypt -in key.pem -out pkcs8.pem`.',
  zh: '是 SEC 1 格式：用 `openssl pkcs8 -topk8 -nocrypt -in key.pem -out pkcs8.pem` 转换。',
});
export const noCertificate = (): Texts => ({
  en: ' is not a certificate: expected PEM with BEGIN CERTIFICATE or BEGIN PUBLIC KEY.',
  zh: '不是证书：应为带有 BEGIN CERTIFICATE 或 BEGIN PUBLIC KEY 的 PEM。',
});
export const noX509 = (): Texts => ({ en: ' is not an X.509 certificate.', zh: '不是 X.509 证书。' });
export const damagedPem = (): Texts => ({
  en: ' is damaged PEM: its content is not base64.',
  zh: '是损坏的 PEM：内容不是 base64。',
});
export const noPem = (): Texts => ({
  en: ' is not PEM (-----BEGIN ... -----END ...).',
  zh: '不是 PEM（-----BEGIN ... -----END ...）。',
});
export const otherKey = (kind: string): Texts => ({
  en: ` is not an ${kind} key.`,
  zh: `不是 ${kind} 密钥。`,
});
export const otherKeyFound = (kind: string, found: string, algorithm: string): Texts => ({
  en: ` is not an ${kind} key but an ${found} key: set its \`algorithm\` to ${algorithm}.`,
  zh: `不是 ${kind} 密钥，而是 ${found} 密钥：把它的 \`algorithm\` 设为 ${algorithm}。`,
});
export const unreadableKey = (kind: string): Texts => ({
  en: ` is not a readable ${kind} key.`,
  zh: `不是可读的 ${kind} 密钥。`,
});
export const containsNoKey = (kind: string): Texts => ({
  en: ` does not contain a readable ${kind} key.`,
  zh: `里没有可读的 ${kind} 密钥。`,
});

/** What stands before another text, such as a key before what is wrong with it. */
export const followed = (subject: Texts, what: Texts): Texts => ({
  en: subject.en + what.en,
  zh: subject.zh + what.zh,
});

// Messages and their context.

export const needsUrl = (): Texts => ({
  en: 'API security needs the `url` of the request, with scheme and without query.',
  zh: 'API 安全需要请求的 `url`，带协议，不带查询参数。',
});
export const needsOwnAppid = (): Texts => ({
  en: 'API security needs the `appid`.',
  zh: 'API 安全需要 `appid`。',
});
export const needsTimestamp = (): Texts => ({
  en: 'API security needs the `timestamp` in Unix seconds.',
  zh: 'API 安全需要 `timestamp`，Unix 时间戳（秒）。',
});
export const needsData = (): Texts => ({
  en: 'encryptApi: `data` must be an object or the JSON of one.',
  zh: 'encryptApi：`data` 必须是对象，或对象的 JSON。',
});
