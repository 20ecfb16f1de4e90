import type { Texts } from './texts.ts';

// Of the options of secureApi, after its name.

const WHERE: Texts = {
  en: 'see 开发设置, API 安全 in the admin console.',
  zh: '见微信公众平台「开发设置 → API 安全」。',
};

export const symmetricShape = (): Texts => ({
  en: '{ sn, key } of the symmetric key (API对称密钥)',
  zh: ' API 对称密钥的 { sn, key }',
});
export const privateShape = (): Texts => ({
  en: '{ sn, key } of the asymmetric key (API非对称密钥), as PEM',
  zh: ' API 非对称密钥的 { sn, key }，PEM 格式',
});
export const certificateShape = (): Texts => ({
  en: '{ sn, certificate } of the platform certificate (平台证书), as PEM',
  zh: '平台证书的 { sn, certificate }，PEM 格式',
});

export const noObject = (names: string): Texts => ({
  en: `the options must be an object: ${names}.`,
  zh: `选项必须是对象：${names}。`,
});
export const misspelt = (where: string, name: string, near: string): Texts => ({
  en: `${where && `${where}: `}there is no option ${name}. Did you mean ${near}?`,
  zh: `${where && `${where}：`}没有选项 ${name}，是不是想写 ${near}？`,
});
export const appidWrong = (): Texts => ({
  en: '`appid` must be the AppID of the mini program.',
  zh: '`appid` 必须是小程序的 AppID。',
});
export const noCertificates = (shape: Texts): Texts => ({
  en: `\`certificates\` must be an array with at least one ${shape.en}: ${WHERE.en}`,
  zh: `\`certificates\` 必须是数组，至少有一个${shape.zh}：${WHERE.zh}`,
});
export const sameNumber = (at: number): Texts => ({
  en: `\`certificates[${at}].sn\` is that of another certificate too: each has a number of its own, ${WHERE.en}`,
  zh: `\`certificates[${at}].sn\` 与另一个证书相同：每个证书有自己的编号，${WHERE.zh}`,
});
export const maxAgeWrong = (): Texts => ({
  en: '`maxAge` must be in milliseconds; Infinity for any.',
  zh: '`maxAge` 的单位是毫秒；Infinity 表示不限。',
});
export const exceptWrong = (): Texts => ({
  en: "`except` must be a list of operations, such as ['getQRCode'].",
  zh: "`except` 必须是接口名的列表，例如 ['getQRCode']。",
});
export const originWrong = (): Texts => ({
  en: '`origin` must be scheme and host, such as https://api.weixin.qq.com.',
  zh: '`origin` 必须是协议和域名，例如 https://api.weixin.qq.com。',
});
export const onExpiringWrong = (): Texts => ({
  en: '`onExpiring` must be a function.',
  zh: '`onExpiring` 必须是函数。',
});
export const keyWrong = (name: string, shape: Texts): Texts => ({
  en: `\`${name}\` must be ${shape.en}: ${WHERE.en}`,
  zh: `\`${name}\` 必须是${shape.zh}：${WHERE.zh}`,
});
export const partWrong = (name: string, shape: Texts): Texts => ({
  en: `\`${name}\` must be a text. Expected is ${shape.en}: ${WHERE.en}`,
  zh: `\`${name}\` 必须是字符串。应为${shape.zh}：${WHERE.zh}`,
});
