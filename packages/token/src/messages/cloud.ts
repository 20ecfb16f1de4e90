import type { Texts } from '@weapp-openapi/core';

// Of WeChat cloud hosting.

export const fileWrong = (): Texts => ({
  en: 'cloudToken: `file` must be the path of the token file.',
  zh: 'cloudToken：`file` 必须是 token 文件的路径。',
});
export const appidWrong = (owner: string): Texts => ({
  en: `${owner}: \`appid\` must be the AppID of a mini program or official account.`,
  zh: `${owner}：\`appid\` 必须是小程序或公众号的 AppID。`,
});
export const noCloudToken = (file: string, fault: string): Texts => ({
  en: `cloudToken: no token in ${file} (${fault}). The file exists only in a container of WeChat cloud hosting, in an environment created before July 2022 with an API on the list under 云调用, 微信令牌权限配置 (https://cloud.weixin.qq.com/cloudrun/openapi). If 开放接口服务 is on, use openService() instead; anywhere else, createTokenManager({ appid, secret }).`,
  zh: `cloudToken：${file} 里没有 token（${fault}）。这个文件只存在于微信云托管的容器里，且环境创建于 2022 年 7 月之前，并在「云调用 → 微信令牌权限配置」（https://cloud.weixin.qq.com/cloudrun/openapi）的列表里加了接口。如果开启了「开放接口服务」，改用 openService()；在其他地方用 createTokenManager({ appid, secret })。`,
});
