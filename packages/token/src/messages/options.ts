import type { Texts } from '@weapp-openapi/core';

// Of options, after the name of the function that takes them.

export const saidBy = (owner: string, { en, zh }: Texts): Texts => ({
  en: `${owner}: ${en}`,
  zh: `${owner}：${zh}`,
});
export const needs = (owner: string, what: string): Texts => ({
  en: `${owner} needs ${what}.`,
  zh: `${owner} 需要 ${what}。`,
});
export const objectOrNothing = (owner: string, names: string): Texts => ({
  en: `${owner} needs an object: ${names}, or nothing.`,
  zh: `${owner} 接收对象 ${names}，或者不传。`,
});
export const noSwitch = (name: string): Texts => ({
  en: `\`${name}\` must be true or false.`,
  zh: `\`${name}\` 必须是 true 或 false。`,
});
export const noFunction = (name: string): Texts => ({
  en: `\`${name}\` must be a function.`,
  zh: `\`${name}\` 必须是函数。`,
});
export const noUrl = (name: string): Texts => ({
  en: `\`${name}\` must be an absolute http or https URL.`,
  zh: `\`${name}\` 必须是完整的 http 或 https URL。`,
});
export const urlWithMore = (name: string): Texts => ({
  en: `\`${name}\` must not contain a user name, password, query or fragment.`,
  zh: `\`${name}\` 不能带用户名、密码、查询参数或片段。`,
});
export const timeoutWrong = (longest: number): Texts => ({
  en: `\`timeout\` must be milliseconds up to ${longest}, or 0 or Infinity for no limit.`,
  zh: `\`timeout\` 必须是不超过 ${longest} 的毫秒数；0 或 Infinity 表示不限。`,
});
export const durationAbove = (name: string, longest: number): Texts => ({
  en: `\`${name}\` must be milliseconds above 0, up to ${longest}.`,
  zh: `\`${name}\` 必须是大于 0 的毫秒数，且不超过 ${longest}。`,
});
export const durationFrom = (name: string, longest: number): Texts => ({
  en: `\`${name}\` must be milliseconds from 0, up to ${longest}.`,
  zh: `\`${name}\` 必须是从 0 起的毫秒数，且不超过 ${longest}。`,
});
export const languageWrong = (): Texts => ({
  en: "`language` must be 'en' or 'zh'.",
  zh: "`language` 必须是 'en' 或 'zh'。",
});
export const aheadWrong = (): Texts => ({
  en: '`refreshAhead` must be an object: { margin, jitter }, in milliseconds.',
  zh: '`refreshAhead` 必须是对象：{ margin, jitter }，单位毫秒。',
});
export const storeWrong = (): Texts => ({
  en: '`store` must have read() and lock(), for example memoryStore().',
  zh: '`store` 必须有 read() 和 lock()，例如 memoryStore()。',
});
