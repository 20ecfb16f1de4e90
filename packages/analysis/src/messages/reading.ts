import type { Texts } from '@weapp-openapi/core';

// Of the methods of createAnalysis.

export const onErrorWrong = (value: string): Texts => ({
  en: `onError ${value} is unknown: use 'throw' or 'gap'.`,
  zh: `onError 没有 ${value} 这个值：用 'throw' 或 'gap'。`,
});
export const portraitRange = (
  begin: string,
  end: string,
  length: number,
  days: number,
  first: string,
): Texts => ({
  en: `${begin} to ${end} is ${length} days, and each portrait covers ${days}: use ${first} to ${end}.`,
  zh: `${begin} 到 ${end} 是 ${length} 天，而每份用户画像覆盖 ${days} 天：请用 ${first} 到 ${end}。`,
});
export const portraitDays = (days: number, nearest: number, begin: string, end: string): Texts => ({
  en: `days ${days} must be 1, 7 or 30: use ${nearest}, which is ${begin} to ${end}.`,
  zh: `days ${days} 必须是 1、7 或 30：请用 ${nearest}，即 ${begin} 到 ${end}。`,
});
export const concurrencyWrong = (value: number): Texts => ({
  en: `concurrency ${value} must be a positive whole number.`,
  zh: `concurrency ${value} 必须是正整数。`,
});
export const answersWrong = (): Texts => ({
  en: 'answers must have the methods get(key) and set(key, answer): use a Map, for one.',
  zh: 'answers 必须有 get(key) 和 set(key, answer) 方法：例如用 Map。',
});
export const moduleUnknown = (module: string, known: string): Texts => ({
  en: `performance: the module ${module} is unknown: use ${known}.`,
  zh: `performance：没有模块 ${module}：用 ${known}。`,
});
export const conditionUnknown = (field: string, value: string, known: string): Texts => ({
  en: `performance: ${field} ${value} is unknown: use ${known}, or leave it out for all.`,
  zh: `performance：${field} 没有 ${value} 这个值：用 ${known}；不写表示全部。`,
});
export const dayOnly = (method: string, by: string): Texts => ({
  en: `${method}: WeChat provides it by day only, not by ${by}.`,
  zh: `${method}：微信只按日提供，没有按 ${by} 的。`,
});
export const inputMissing = (method: string): Texts => ({
  en: `${method}: pass what to read, such as lastDays(7).`,
  zh: `${method}：请传入要读取的范围，例如 lastDays(7)。`,
});
export const noClient = (): Texts => ({
  en: 'createAnalysis: the first argument must be a client, such as createClient({ credential }) of @weapp-openapi/core.',
  zh: 'createAnalysis：第一个参数必须是客户端，例如 @weapp-openapi/core 的 createClient({ credential })。',
});
export const languageWrong = (): Texts => ({
  en: "createAnalysis: `language` must be 'en' or 'zh'.",
  zh: "createAnalysis：`language` 必须是 'en' 或 'zh'。",
});
export const askedFor = (period: string): Texts => ({
  en: ` (asked for ${period})`,
  zh: `（请求的是 ${period}）`,
});
