import type { Texts } from '@weapp-openapi/core';

// Of a third-party platform's tokens: what is wrong with options, and what an errcode means and what to do.

export const needsPlatformField = (name: string): Texts => ({
  en: `componentToken: \`${name}\` is missing. You find it on the platform's page on open.weixin.qq.com (管理中心, 第三方平台).`,
  zh: `componentToken：缺少 \`${name}\`。它在 open.weixin.qq.com「管理中心 → 第三方平台」的详情页。`,
});
export const ticketWrong = (): Texts => ({
  en: 'componentToken: `ticket` must be a function that returns the newest component_verify_ticket.',
  zh: 'componentToken：`ticket` 必须是返回最新 component_verify_ticket 的函数。',
});
export const noTicket = (): Texts => ({
  en: 'componentToken: `ticket` returned no component_verify_ticket. WeChat pushes one every 10 minutes to the authorisation event URL (授权事件接收URL); wait for the next one, or request it with startPushTicket.',
  zh: 'componentToken：`ticket` 没有返回 component_verify_ticket。微信每 10 分钟向「授权事件接收 URL」推送一次；等下一次，或用 startPushTicket 请求推送。',
});
export const noAuthorizer = (): Texts => ({
  en: '`appid` is missing: the AppID of the mini program that authorised the platform.',
  zh: '缺少 `appid`：授权给平台的小程序的 AppID。',
});
export const componentWrong = (): Texts => ({
  en: '`component` must be a componentToken({ appid, secret, ticket }).',
  zh: '`component` 必须是 componentToken({ appid, secret, ticket })。',
});
export const refreshTokensWrong = (): Texts => ({
  en: '`refreshTokens` must be an object with load(appid) and save(appid, token, previous).',
  zh: '`refreshTokens` 必须是带有 load(appid) 和 save(appid, token, previous) 的对象。',
});
export const noRefreshToken = (appid: string): Texts => ({
  en: `authorizerToken: there is no refresh token of ${appid}. Save the authorizer_refresh_token that getAuthorizerRefreshToken (api_query_auth) returns when the account authorises the platform; getAuthorizerList returns lost ones.`,
  zh: `authorizerToken：没有 ${appid} 的 refresh token。账号授权给平台时，保存 getAuthorizerRefreshToken（api_query_auth）返回的 authorizer_refresh_token；丢失的可以用 getAuthorizerList 取回。`,
});
export const lacksToken = (field: string): Texts => ({
  en: `the answer contains no ${field} with its expires_in.`,
  zh: `响应里没有 ${field} 和它的 expires_in。`,
});

const comparePage: Texts = {
  en: 'Compare it with the platform’s page on open.weixin.qq.com.',
  zh: '与 open.weixin.qq.com 上平台的详情页核对。',
};

/** Meaning and remedy of an errcode: the spec covers only mini programs, not these operations. */
export const PLATFORM_ERRCODES: Readonly<Record<number, readonly [Texts, Texts]>> = {
  [-1]: [
    { en: 'WeChat is busy or failed internally.', zh: '微信繁忙或内部出错。' },
    { en: 'Try again in a moment.', zh: '稍后重试。' },
  ],
  40001: [
    {
      en: 'The component_access_token or the platform’s AppSecret is wrong.',
      zh: 'component_access_token 或平台的 AppSecret 不对。',
    },
    {
      en: 'Compare both with the platform’s page on open.weixin.qq.com.',
      zh: '两者都与 open.weixin.qq.com 上平台的详情页核对。',
    },
  ],
  40013: [{ en: 'The AppID is wrong.', zh: 'AppID 不对。' }, comparePage],
  40125: [{ en: 'The platform’s AppSecret is wrong.', zh: '平台的 AppSecret 不对。' }, comparePage],
  45009: [
    { en: 'The day’s quota of this operation is used up.', zh: '这个接口当天的调用额度已用完。' },
    { en: 'Keep the token and share it between processes.', zh: '保存 token，并在各进程间共享。' },
  ],
  61003: [
    {
      en: 'The account has not authorised the platform, or has withdrawn it.',
      zh: '账号没有授权给平台，或已取消授权。',
    },
    {
      en: 'Let its administrator authorise the platform again.',
      zh: '请账号的管理员重新授权。',
    },
  ],
  61004: [
    {
      en: 'The caller’s IP address is not on the platform’s allow list.',
      zh: '调用方的 IP 地址不在平台的白名单里。',
    },
    {
      en: 'Add the address in errmsg to 白名单IP地址列表 of the platform on open.weixin.qq.com.',
      zh: '把 errmsg 里的地址加入 open.weixin.qq.com 上平台的「白名单IP地址列表」。',
    },
  ],
  61005: [
    { en: 'The component_verify_ticket has expired.', zh: 'component_verify_ticket 已过期。' },
    {
      en: 'Store each ticket that WeChat pushes, and let `ticket` return the newest.',
      zh: '保存微信推送的每个 ticket，并让 `ticket` 返回最新的。',
    },
  ],
  61006: [
    { en: 'The component_verify_ticket is wrong.', zh: 'component_verify_ticket 不对。' },
    {
      en: 'Let `ticket` return the newest one that WeChat pushed for this platform.',
      zh: '让 `ticket` 返回微信推送给这个平台的最新的一个。',
    },
  ],
  61023: [
    {
      en: 'The authorizer_refresh_token is wrong or was replaced.',
      zh: 'authorizer_refresh_token 不对，或已被替换。',
    },
    {
      en: 'Take the current one from getAuthorizerList, or let the account’s administrator authorise the platform again.',
      zh: '从 getAuthorizerList 取当前的，或请账号的管理员重新授权。',
    },
  ],
};
