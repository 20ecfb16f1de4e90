import type { Texts } from '@weapp-openapi/core';

// Of options; the first value is the name of the method.

export const optionsMissing = (method: string, example: string): Texts => ({
  en: `${method}: options are missing, such as ${example}.`,
  zh: `${method}：缺少选项，例如 ${example}。`,
});
export const signalWrong = (method: string): Texts => ({
  en: `${method}: signal must be an AbortSignal, such as AbortSignal.timeout(60_000).`,
  zh: `${method}：signal 必须是 AbortSignal，例如 AbortSignal.timeout(60_000)。`,
});
export const noFunction = (method: string, name: string): Texts => ({
  en: `${method}: ${name} must be a function.`,
  zh: `${method}：${name} 必须是函数。`,
});
export const noOperationList = (): Texts => ({
  en: 'operations must be a list of names, such as getDailyVisitTrend.',
  zh: 'operations 必须是接口名的列表，例如 getDailyVisitTrend。',
});
export const noAnalysisOperation = (name: string, known: string): Texts => ({
  en: `${name} is not an operation of data analysis. They are ${known}.`,
  zh: `${name} 不是数据分析接口。数据分析接口有 ${known}。`,
});
export const appidWrong = (method: string, given?: string): Texts => ({
  en: `${method}: appid must be the appid of a mini program, such as wx1234567890abcdef${given ? `: ${given} is none` : ''}.`,
  zh: `${method}：appid 必须是小程序的 appid，例如 wx1234567890abcdef${given ? `：${given} 不是` : ''}。`,
});
export const appidFilterWrong = (): Texts => ({
  en: 'appid must be that of a mini program, such as wx1234567890abcdef; left out: all.',
  zh: 'appid 必须是小程序的 appid，例如 wx1234567890abcdef；不写表示全部。',
});
export const noDate = (name: string, date: string): Texts => ({
  en: `${name} ${date} is not a date: write yyyymmdd, such as 20260101.`,
  zh: `${name} ${date} 不是日期：写成 yyyymmdd，例如 20260101。`,
});
export const reversed = (begin: string, first: string, end: string, last: string): Texts => ({
  en: `${begin} ${first} is after ${end} ${last}.`,
  zh: `${begin} ${first} 晚于 ${end} ${last}。`,
});
export const tooEarly = (method: string, name: string, date: string): Texts => ({
  en: `${method}: ${name} ${date} is before the first mini programs, 20170101.`,
  zh: `${method}：${name} ${date} 早于小程序上线（20170101）。`,
});
export const tooLate = (method: string, to: string, latest: string): Texts => ({
  en: `${method}: to ${to} is later than yesterday (${latest} in Asia/Shanghai), the last day that WeChat has figures of. Leave it out.`,
  zh: `${method}：to ${to} 晚于昨天（北京时间的昨天是 ${latest}），而微信的数据只到昨天。请不写 to。`,
});
export const saidBy = (method: string, { en, zh }: Texts): Texts => ({
  en: `${method}: ${en}`,
  zh: `${method}：${zh}`,
});
export const reviseDaysWrong = (method: string, days: number, most: number): Texts => ({
  en: `${method}: reviseDays ${days} must be a whole number from 0 to ${most}.`,
  zh: `${method}：reviseDays ${days} 必须是 0 到 ${most} 的整数。`,
});
export const noPositive = (method: string, name: string, count: number): Texts => ({
  en: `${method}: ${name} ${count} must be a positive whole number.`,
  zh: `${method}：${name} ${count} 必须是正整数。`,
});
export const lacksOperation = (operation: string): Texts => ({
  en: `sync: the first argument has no ${operation}. Pass a client, such as createWeapp({ appid, secret }) of weapp-openapi.`,
  zh: `sync：第一个参数没有 ${operation}。请传客户端，例如 weapp-openapi 的 createWeapp({ appid, secret })。`,
});
export const databaseFailed = (message: string): Texts => ({
  en: `sync: the database failed: ${message}. What was kept until then stays: once it works, sync goes on from there.`,
  zh: `sync：数据库出错：${message}。此前已保存的数据不受影响：数据库恢复后，sync 从那里继续。`,
});
export const notKept = (operation: string, days: string): Texts => ({
  en: `The history has no answer of ${operation} for ${days}: sync fetches it.`,
  zh: `历史库里没有 ${operation} 在 ${days} 的结果：用 sync 取得。`,
});
