import type { Texts } from '@weapp-openapi/core';

// Of fleets.

export const needsPostgres = (): Texts => ({
  en: "syncAll: queue: 'pg-boss' needs a history on PostgreSQL. On SQLite one process works through the apps.",
  zh: "syncAll：queue: 'pg-boss' 需要历史库在 PostgreSQL 上。用 SQLite 时由一个进程依次处理各小程序。",
});
export const queueUnknown = (queue: string): Texts => ({
  en: `syncAll: queue ${queue} is unknown: use 'pg-boss' or 'none'.`,
  zh: `syncAll：queue 没有 ${queue} 这个值：用 'pg-boss' 或 'none'。`,
});
export const clientOfWrong = (method: string): Texts => ({
  en: `${method}: clientOf must be a function from an appid to its client, such as (appid) => createWeapp({ appid, secret: secrets[appid] }).`,
  zh: `${method}：clientOf 必须是由 appid 得到客户端的函数，例如 (appid) => createWeapp({ appid, secret: secrets[appid] })。`,
});
export const appsWrong = (): Texts => ({
  en: "syncAll: the first argument must be a list of appids, such as ['wx1234567890abcdef'].",
  zh: "syncAll：第一个参数必须是 appid 的列表，例如 ['wx1234567890abcdef']。",
});
export const workNeedsPostgres = (): Texts => ({
  en: 'work: workers share the apps of a history on PostgreSQL. On SQLite, call syncAll in one process.',
  zh: 'work：多个 worker 只能共用 PostgreSQL 上的历史库。用 SQLite 时，在一个进程里调用 syncAll。',
});
export const needsPgBoss = (method: string): Texts => ({
  en: `${method}: several workers need the package pg-boss: npm install pg-boss. Or pass queue: 'none' to syncAll, for one process alone.`,
  zh: `${method}：多个 worker 需要 pg-boss 包：npm install pg-boss。只用一个进程时，给 syncAll 传 queue: 'none'。`,
});
export const workerStops = (): Texts => ({ en: 'The worker stops.', zh: 'worker 正在停止。' });
export const otherWorker = (): Texts => ({
  en: 'The job went to another worker.',
  zh: '任务已转给另一个 worker。',
});
export const noErrorThrown = (): Texts => ({
  en: 'something that is no Error was thrown',
  zh: '抛出的不是 Error',
});
