import type { Texts } from '@weapp-openapi/core';

// Of databases.

const forms: Texts = {
  en: "such as 'file:./weapp.db' or 'postgres://user@host/database'",
  zh: "例如 'file:./weapp.db' 或 'postgres://user@host/database'",
};

export const urlWrong = (): Texts => ({
  en: `openHistory: url must be text, ${forms.en}.`,
  zh: `openHistory：url 必须是字符串，${forms.zh}。`,
});
export const schemeUnknown = (scheme: string): Texts => ({
  en: `openHistory: url begins with ${scheme}:, which is no database that it knows. Use a url ${forms.en}.`,
  zh: `openHistory：url 以 ${scheme}: 开头，这不是支持的数据库。请用 url，${forms.zh}。`,
});
export const noScheme = (): Texts => ({
  en: `openHistory: url has no scheme. For a file, write file: before its path, ${forms.en}.`,
  zh: `openHistory：url 没有协议。文件要在路径前写 file:，${forms.zh}。`,
});
export const slashesWrong = (): Texts => ({
  en: 'openHistory: file: takes one slash or three, such as file:/data/weapp.db.',
  zh: 'openHistory：file: 后面跟一个或三个斜杠，例如 file:/data/weapp.db。',
});
export const pathWithQuery = (): Texts => ({
  en: 'openHistory: a file: url takes a path alone, without ? or #.',
  zh: 'openHistory：file: 开头的 url 只能有路径，不能有 ? 或 #。',
});
export const percentWrong = (): Texts => ({
  en: 'openHistory: the path of the file: url has a % that is not %25 or another code.',
  zh: 'openHistory：file: url 的路径里有单独的 %，应写成 %25 等编码。',
});
export const noFile = (): Texts => ({
  en: 'openHistory: the file: url must name a file, such as file:./weapp.db.',
  zh: 'openHistory：file: url 必须指向文件，例如 file:./weapp.db。',
});
export const postgresUrlWrong = (): Texts => ({
  en: 'openHistory: the postgres: url cannot be read. Write postgres://user:password@host:5432/database, and / ? # @ : % in the password as %2F %3F %23 %40 %3A %25.',
  zh: 'openHistory：postgres: url 无法识别。写成 postgres://user:password@host:5432/database，密码里的 / ? # @ : % 写成 %2F %3F %23 %40 %3A %25。',
});
export const isClosed = (): Texts => ({
  en: 'The history is closed: openHistory opens it again.',
  zh: '历史库已经关闭：用 openHistory 重新打开。',
});
export const newerTables = (): Texts => ({
  en: 'openHistory: a later version of @weapp-openapi/history has changed the tables of this database. Update the package.',
  zh: 'openHistory：更高版本的 @weapp-openapi/history 改动过这个数据库的表。请升级这个包。',
});
export const cannotOpen = (name: string, message: string): Texts => ({
  en: `openHistory: ${name} cannot be opened: ${message}`,
  zh: `openHistory：无法打开 ${name}：${message}`,
});
export const noFolder = (folder: string): Texts => ({
  en: `openHistory: the folder ${folder} does not exist. Create it first.`,
  zh: `openHistory：目录 ${folder} 不存在，请先创建。`,
});
export const needsPg = (): Texts => ({
  en: 'openHistory: PostgreSQL needs the package pg: npm install pg',
  zh: 'openHistory：使用 PostgreSQL 需要 pg 包：npm install pg',
});
export const needsNode = (found: string): Texts => ({
  en: `@weapp-openapi/history needs Node 22.13 or later, and this is ${found} without node:sqlite.`,
  zh: `@weapp-openapi/history 需要 Node 22.13 或更高版本，而当前是没有 node:sqlite 的 ${found}。`,
});
