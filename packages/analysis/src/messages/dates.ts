import type { Texts } from '@weapp-openapi/core';

// Of dates and ranges.

type By = 'day' | 'week' | 'month';
const periods: Readonly<Record<By, Texts>> = {
  day: { en: 'day', zh: '日' },
  week: { en: 'week', zh: '周' },
  month: { en: 'month', zh: '月' },
};

export const byWrong = (by: string): Texts => ({
  en: `by ${by} is not a period: use 'day', 'week' or 'month'.`,
  zh: `by ${by} 不是统计周期：用 'day'、'week' 或 'month'。`,
});
export const useRange = (problem: Texts, first: string, last: string): Texts => ({
  en: `${problem.en}: use ${first} to ${last}.`,
  zh: `${problem.zh}：请用 ${first} 到 ${last}。`,
});
export const useDay = (problem: Texts, day: string): Texts => ({
  en: `${problem.en}: use ${day}.`,
  zh: `${problem.zh}：请用 ${day}。`,
});
export const notInCalendar = (name: string, text: string): Texts => ({
  en: `${name} ${text} is not in the calendar`,
  zh: `${name} ${text} 这一天不存在`,
});
export const reversed = (from: string, to: string): Texts => ({
  en: `begin ${from} is after end ${to}`,
  zh: `begin ${from} 晚于 end ${to}`,
});
export const notWholeWeek = (name: string, day: string, weekday: Texts): Texts => ({
  en: `${name} ${day} is a ${weekday.en}; weeks run Monday to Sunday`,
  zh: `${name} ${day} 是${weekday.zh}，而一周从周一到周日`,
});
export const notFirstOfMonth = (name: string, day: string): Texts => ({
  en: `${name} ${day} is not the first day of its month; only whole months are available`,
  zh: `${name} ${day} 不是当月的第一天，只提供完整的月份`,
});
export const notLastOfMonth = (name: string, day: string): Texts => ({
  en: `${name} ${day} is not the last day of its month; only whole months are available`,
  zh: `${name} ${day} 不是当月的最后一天，只提供完整的月份`,
});
export const tooEarly = (name: string, day: string): Texts => ({
  en: `${name} ${day} is before the first mini programs (January 2017)`,
  zh: `${name} ${day} 早于小程序上线（2017 年 1 月）`,
});
export const tooLate = (name: string, day: string, yesterday: string): Texts => ({
  en: `${name} ${day} is later than yesterday (${yesterday} in Asia/Shanghai)`,
  zh: `${name} ${day} 晚于昨天（北京时间的昨天是 ${yesterday}）`,
});
export const unfinished = (late: Texts, by: By): Texts => ({
  en: `${late.en}; a ${periods[by]?.en} is available once it is over`,
  zh: `${late.zh}；一${periods[by]?.zh}结束后才有数据`,
});
export const noDate = (name: string, text: string, example: string): Texts => ({
  en: `${name} ${text} is not a date: write yyyymmdd, such as ${example}.`,
  zh: `${name} ${text} 不是日期：写成 yyyymmdd，例如 ${example}。`,
});
export const nowWrong = (): Texts => ({
  en: 'now must be a Date, or milliseconds since 1970 such as Date.now().',
  zh: 'now 必须是 Date，或从 1970 年起的毫秒数，例如 Date.now()。',
});
export const countWrong = (name: string, count: number): Texts => ({
  en: `${name}: the count ${count} must be a positive whole number.`,
  zh: `${name}：数量 ${count} 必须是正整数。`,
});
