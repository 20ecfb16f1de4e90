import type { Texts } from '@weapp-openapi/core';

// Of stores.

export const clientFailed = (): Texts => ({ en: 'the client failed', zh: '客户端出错' });
export const noAnswerOf = (what: string, milliseconds: number): Texts => ({
  en: `${what}: no answer within ${milliseconds} ms.`,
  zh: `${what}：${milliseconds} 毫秒内没有响应。`,
});
export const valueTooLong = (bytes: number): Texts => ({
  en: `write: a value may have at most ${bytes} bytes.`,
  zh: `write：值最多 ${bytes} 字节。`,
});
export const ttlWrong = (): Texts => ({
  en: 'the ttl of a lock must be milliseconds above 0.',
  zh: '锁的 ttl 必须是大于 0 的毫秒数。',
});
export const timeoutWrong = (): Texts => ({
  en: '`timeout` must be milliseconds above 0.',
  zh: '`timeout` 必须是大于 0 的毫秒数。',
});
export const cacheWrong = (): Texts => ({
  en: 'cacheStore: the cache must have the methods get(key) and set(key, value).',
  zh: 'cacheStore：缓存必须有 get(key) 和 set(key, value) 方法。',
});
export const prefixWrong = (): Texts => ({
  en: 'redisStore: `prefix` must be a string.',
  zh: 'redisStore：`prefix` 必须是字符串。',
});
export const redisClientWrong = (): Texts => ({
  en: 'redisStore: `client` must be a client of the package redis (createClient) or ioredis (new Redis).',
  zh: 'redisStore：`client` 必须是 redis 包（createClient）或 ioredis 包（new Redis）的客户端。',
});
export const tableWrong = (owner: string): Texts => ({
  en: `${owner}: \`table\` must be a name of 1 to 63 characters, preceded by its schema if it needs one: \`schema.table\`.`,
  zh: `${owner}：\`table\` 必须是 1 到 63 个字符的名称，需要时前面加上 schema：\`schema.table\`。`,
});
export const dbWrong = (): Texts => ({
  en: "sqlStore: `db` must be a Kysely instance for PostgreSQL, MySQL, MariaDB or SQLite; if its adapter is not Kysely's own, set `dialect` to 'postgres', 'mysql' or 'sqlite'.",
  zh: "sqlStore：`db` 必须是连接 PostgreSQL、MySQL、MariaDB 或 SQLite 的 Kysely 实例；如果适配器不是 Kysely 自带的，把 `dialect` 设为 'postgres'、'mysql' 或 'sqlite'。",
});
export const innerStoreWrong = (): Texts => ({
  en: 'encryptedStore: the store must have read() and lock().',
  zh: 'encryptedStore：存储必须有 read() 和 lock()。',
});
export const formerKeysWrong = (): Texts => ({
  en: 'encryptedStore: `formerKeys` must be a list.',
  zh: 'encryptedStore：`formerKeys` 必须是列表。',
});
export const noKeyDecrypts = (key: string): Texts => ({
  en: `encryptedStore: no key decrypts what is stored for ${key}. Another process encrypts with another key: give all of them the same \`key\`, or add the old one to \`formerKeys\`; if it is lost, remove the entry from the store.`,
  zh: `encryptedStore：没有密钥能解密 ${key} 存储的内容。有别的进程用了另一个密钥：让所有进程使用同一个 \`key\`，或把旧的加入 \`formerKeys\`；如果已经丢失，从存储里删除这一项。`,
});
export const keyLength = (name: string): Texts => ({
  en: `encryptedStore: \`${name}\` must be 32 bytes, as Uint8Array, base64 or hex. \`openssl rand -base64 32\` generates one.`,
  zh: `encryptedStore：\`${name}\` 必须是 32 字节，用 Uint8Array、base64 或十六进制表示。可以用 \`openssl rand -base64 32\` 生成。`,
});
export const keyNotRandom = (name: string): Texts => ({
  en: `encryptedStore: \`${name}\` is not random: it is text, or its bytes repeat or form a sequence, which others can guess. \`openssl rand -base64 32\` generates one.`,
  zh: `encryptedStore：\`${name}\` 不是随机的：它是一段文字，或者字节重复、连续，容易被猜到。可以用 \`openssl rand -base64 32\` 生成。`,
});
