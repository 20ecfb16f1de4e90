import type { Texts } from '@weapp-openapi/core';

// Of the token manager and the pool.

export const needsSecret = (name: string): Texts => ({
  en: `createTokenManager: \`${name}\` is missing. You find it in the admin console (mp.weixin.qq.com) under 开发管理, 开发设置.`,
  zh: `createTokenManager：缺少 \`${name}\`。它在微信公众平台（mp.weixin.qq.com）的「开发管理 → 开发设置」。`,
});
export const kindWrong = (): Texts => ({
  en: "createTokenManager: `kind` must be 'stable' or 'legacy'.",
  zh: "createTokenManager：`kind` 必须是 'stable' 或 'legacy'。",
});
export const appsOrResolve = (): Texts => ({
  en: 'createTokenPool needs either `apps`, AppSecrets by appid, or `resolve`.',
  zh: 'createTokenPool 需要 `apps`（各 appid 的 AppSecret）或 `resolve`，二选一。',
});
export const resolveWrong = (): Texts => ({
  en: 'createTokenPool: `resolve` must be a function of the appid.',
  zh: 'createTokenPool：`resolve` 必须是接收 appid 的函数。',
});
export const maxWrong = (): Texts => ({
  en: 'createTokenPool: `max` must be a whole number of at least 1.',
  zh: 'createTokenPool：`max` 必须是大于等于 1 的整数。',
});
export const noApp = (appid: string): Texts => ({
  en: `TokenPool.get: there is no app ${appid}.`,
  zh: `TokenPool.get：没有小程序 ${appid}。`,
});
export const noToken = (fault: string): Texts => ({
  en: `WeChat answered a token request without a token (${fault}): does baseUrl really point to its API?`,
  zh: `微信对 token 请求的响应里没有 token（${fault}）：baseUrl 指向的真是微信的接口吗？`,
});
export const noLife = (): Texts => ({
  en: 'WeChat answered a token request without a usable expires_in: does baseUrl really point to its API?',
  zh: '微信对 token 请求的响应里没有可用的 expires_in：baseUrl 指向的真是微信的接口吗？',
});
export const expiring = (): Texts => ({
  en: 'WeChat returned tokens that were about to expire, several times in a row. Does baseUrl really point to its API?',
  zh: '微信连续几次返回快要过期的 token。baseUrl 指向的真是微信的接口吗？',
});
export const lockHeld = (milliseconds: number): Texts => ({
  en: `No token after ${milliseconds} ms: other processes held the store's lock the whole time. Check their failures, and whether the store is slow.`,
  zh: `等了 ${milliseconds} 毫秒仍没有 token：存储的锁一直被其他进程占用。请检查那些进程的失败原因，以及存储是否太慢。`,
});
export const goneAlone = (): Texts => ({
  en: 'The store is down, and the token that was fetched without it is no longer valid: another process has fetched one since. Restore the store, or use kind "stable".',
  zh: '存储不可用，而不经存储取得的 token 已经失效：之后又有别的进程取了新的。请恢复存储，或使用 kind "stable"。',
});
const failedTo: Readonly<Record<string, Texts>> = {
  read: { en: 'read', zh: '读取' },
  lock: { en: 'lock', zh: '加锁' },
  write: { en: 'write', zh: '写入' },
  extend: { en: 'extend', zh: '延长锁' },
  release: { en: 'release', zh: '释放锁' },
};
export const storeFailed = (action: string, message: string): Texts => ({
  en: `The store failed to ${failedTo[action]?.en ?? action}: ${message}`,
  zh: `存储${failedTo[action]?.zh ?? ` ${action} `}失败：${message}`,
});
export const noError = (): Texts => ({
  en: 'it threw something that is not an error',
  zh: '它抛出的不是错误对象',
});
export const noAnswer = (milliseconds: number): Texts => ({
  en: `no answer within ${milliseconds} ms`,
  zh: `${milliseconds} 毫秒内没有响应`,
});
export const goesOn = (message: Texts, appid: string): Texts => ({
  en: `weapp-openapi: ${message.en} The token manager of ${appid} goes on without the store. Pass \`onEvent\` to handle such events; this warning is printed only once.`,
  zh: `weapp-openapi：${message.zh} ${appid} 的 token 管理器在没有存储的情况下继续工作。传入 \`onEvent\` 可以处理这类事件；这条警告只显示一次。`,
});
export const allowIp = (ip: string): Texts => ({
  en: `Add ${ip} to the IP allow list (IP白名单) in the admin console (mp.weixin.qq.com, 开发管理, 开发设置).`,
  zh: `把 ${ip} 加入微信公众平台（mp.weixin.qq.com）「开发管理 → 开发设置」的 IP 白名单。`,
});
