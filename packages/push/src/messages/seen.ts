import type { Texts } from '@weapp-openapi/core';

// Of repeats and their stores.

export const givenUp = (milliseconds: number): Texts => ({
  en: `The handler has not ended within ${milliseconds} ms and is given up: WeChat's next repeat is handled again. See the option giveUp.`,
  zh: `处理函数在 ${milliseconds} 毫秒内没有结束，不再等待：微信下次重推时会再处理。见选项 giveUp。`,
});
export const storeLate = (what: string, milliseconds: number): Texts => ({
  en: `The store has not ended ${what} within ${milliseconds} ms.`,
  zh: `存储在 ${milliseconds} 毫秒内没有完成 ${what}。`,
});
export const beginWrong = (): Texts => ({
  en: "The store's begin gave none of { state: 'new' }, { state: 'running' }, { state: 'done', answer }.",
  zh: "存储的 begin 返回的不是 { state: 'new' }、{ state: 'running' }、{ state: 'done', answer } 之一。",
});
export const maxWrong = (): Texts => ({
  en: 'memorySeen: `max` must be an integer above 0.',
  zh: 'memorySeen：`max` 必须是大于 0 的整数。',
});
export const prefixWrong = (): Texts => ({
  en: 'redisSeen: `prefix` must be a text.',
  zh: 'redisSeen：`prefix` 必须是字符串。',
});
export const timeoutWrong = (most: number): Texts => ({
  en: `redisSeen: \`timeout\` must be milliseconds above 0, and at most ${most}.`,
  zh: `redisSeen：\`timeout\` 必须是大于 0 的毫秒数，且不超过 ${most}。`,
});
export const clientWrong = (): Texts => ({
  en: 'redisSeen: `client` must be a client of the package redis (createClient) or ioredis (new Redis).',
  zh: 'redisSeen：`client` 必须是 redis 包（createClient）或 ioredis 包（new Redis）的客户端。',
});
export const redisLate = (what: string, milliseconds: number): Texts => ({
  en: `redisSeen: ${what}: no answer within ${milliseconds} ms.`,
  zh: `redisSeen：${what}：${milliseconds} 毫秒内没有响应。`,
});
export const redisSaid = (what: string, code: string): Texts => ({
  en: `redisSeen: ${what}: ${code}.`,
  zh: `redisSeen：${what} 出错：${code}。`,
});
export const redisFailed = (what: string): Texts => ({
  en: `redisSeen: ${what}: the client failed.`,
  zh: `redisSeen：${what}：客户端出错。`,
});
