import type { Texts } from '@weapp-openapi/core';

// Of computing functions; the first value is the function's name.

export const needsResult = (caller: string, example: string): Texts => ({
  en: `${caller}: needs the result of ${example}.`,
  zh: `${caller}：需要 ${example} 的结果。`,
});
export const needsEither = (caller: string, one: string, other: string): Texts => ({
  en: `${caller}: needs the result of ${one} or of ${other}.`,
  zh: `${caller}：需要 ${one} 或 ${other} 的结果。`,
});
export const needsSeries = (caller: string): Texts => ({
  en: `${caller}: needs a series { by: 'day', points: [...] }, such as the result of analysis.visitTrend(...).`,
  zh: `${caller}：需要序列 { by: 'day', points: [...] }，例如 analysis.visitTrend(...) 的结果。`,
});
export const needsCurve = (caller: string): Texts => ({
  en: `${caller}: needs a curve, the result of retentionCurve(...).`,
  zh: `${caller}：需要曲线，即 retentionCurve(...) 的结果。`,
});
export const needsCohorts = (caller: string): Texts => ({
  en: `${caller}: needs a cohort table, such as newUsers or activeUsers of analysis.retention(...).`,
  zh: `${caller}：需要同期群表，例如 analysis.retention(...) 的 newUsers 或 activeUsers。`,
});
export const needsTable = (): Texts => ({
  en: 'topPages: needs a table, the result of pageFigures(...).',
  zh: 'topPages：需要表，即 pageFigures(...) 的结果。',
});
export const needsDailyRetention = (): Texts => ({
  en: "groupNewUsers: needs daily retention, the result of analysis.retention({ by: 'day', ... }).",
  zh: "groupNewUsers：需要日留存，即 analysis.retention({ by: 'day', ... }) 的结果。",
});
export const needsTwoSeries = (by: string): Texts => ({
  en: `shareFunnel: needs two series by day, not by ${by}.`,
  zh: `shareFunnel：需要两个按日的序列，不能按 ${by}。`,
});
/** Choices, as `a / b / c`. */
const either = (choices = ''): Texts => {
  const all = choices.split(' / ');
  const first = all.slice(0, -1);
  const last = all.at(-1) ?? '';
  if (first.length === 0) return { en: last, zh: last };
  return { en: `${first.join(', ')} or ${last}`, zh: `${first.join('、')} 或 ${last}` };
};

export const unknown = (caller: string, name: string, value: string, known: string): Texts => ({
  en: `${caller}: ${name} ${value} is unknown: use ${either(known).en}.`,
  zh: `${caller}：${name} 没有 ${value} 这个值：用 ${either(known).zh}。`,
});
export const noKey = (caller: string, name: string, value: number, of: Texts, known: string): Texts => ({
  en: `${caller}: ${name} ${value} is not a key of the ${of.en}: use one of ${known}.`,
  zh: `${caller}：${name} ${value} 不是${of.zh}里的键：用 ${known} 之一。`,
});
export const theTable = (): Texts => ({ en: 'table', zh: '表' });
export const theCurve = (): Texts => ({ en: 'curve', zh: '曲线' });
export const againstWrong = (against: string, by: string, allowed: string): Texts => ({
  en: `growth: against ${against} does not go with a series by ${by}: use ${either(allowed).en}.`,
  zh: `growth：against ${against} 不适用于按 ${by} 的序列：用 ${either(allowed).zh}。`,
});
export const figureMissing = (caller: string): Texts => ({
  en: `${caller}: the second argument must be a figure's name, such as 'visit_uv'.`,
  zh: `${caller}：第二个参数必须是指标名，例如 'visit_uv'。`,
});
export const notInOrder = (caller: string, by: string, date: string, after: string): Texts => ({
  en: `${caller}: the points must be in order, each ${by} once: ${date} comes after ${after}.`,
  zh: `${caller}：各点必须按时间排列，每个 ${by} 一次：${date} 排在 ${after} 之后。`,
});
export const tooLong = (caller: string, date: string): Texts => ({
  en: `${caller}: the points span over 100 years, up to ${date}: check the dates.`,
  zh: `${caller}：各点的跨度超过 100 年，直到 ${date}：请检查日期。`,
});
export const notInCalendar = (caller: string, date: string): Texts => ({
  en: `${caller}: begin_date ${date} is not in the calendar.`,
  zh: `${caller}：begin_date ${date} 这一天不存在。`,
});
export const noPeriod = (index: number): Texts => ({
  en: `There is no period ${index}.`,
  zh: `没有第 ${index} 个周期。`,
});
export const evenSize = (lower: number, upper: number): Texts => ({
  en: `movingAverage: a centred average needs an odd size: use ${lower} or ${upper}.`,
  zh: `movingAverage：居中平均的 size 必须是奇数：用 ${lower} 或 ${upper}。`,
});
export const noWholeNumber = (name: string, count: number): Texts => ({
  en: `movingAverage: ${name} ${count} must be a whole number of at least 1.`,
  zh: `movingAverage：${name} ${count} 必须是大于等于 1 的整数。`,
});
export const noWholeNumberUpTo = (name: string, count: number, most: number): Texts => ({
  en: `movingAverage: ${name} ${count} must be a whole number from 1 to the size, ${most}.`,
  zh: `movingAverage：${name} ${count} 必须是从 1 到 size（${most}）的整数。`,
});
export const atLeastZero = (caller: string, name: string, value: number): Texts => ({
  en: `${caller}: ${name} ${value} must be a whole number of at least 0.`,
  zh: `${caller}：${name} ${value} 必须是大于等于 0 的整数。`,
});
export const minimumWrong = (value: number): Texts => ({
  en: `comparePortraits: minimum ${value} must be a number of at least 0.`,
  zh: `comparePortraits：minimum ${value} 必须是大于等于 0 的数字。`,
});
export const thresholdWrong = (value: number): Texts => ({
  en: `findAnomalies: threshold ${value} must be a number above 0.`,
  zh: `findAnomalies：threshold ${value} 必须是大于 0 的数字。`,
});
export const belowZero = (figure: string): Texts => ({
  en: `findAnomalies: ${figure} has values below 0, of which no share is usual: use decompose with model 'additive'.`,
  zh: `findAnomalies：${figure} 有小于 0 的值，无法算比例：用 decompose，并设 model 为 'additive'。`,
});
export const needsDays = (caller: string, by: string): Texts => ({
  en: `${caller}: weekdays need a series by day, not by ${by}.`,
  zh: `${caller}：计算周内规律需要按日的序列，不能按 ${by}。`,
});
export const tooFewDays = (caller: string, known: number, figure: string, least: number): Texts => ({
  en: `${caller}: ${known} ${known === 1 ? 'day has' : 'days have'} ${figure}; at least ${least} (three weeks) are needed.`,
  zh: `${caller}：只有 ${known} 天有 ${figure}，至少需要 ${least} 天（三周）。`,
});
export const tooFewOfWeekday = (
  caller: string,
  count: number,
  figure: string,
  weekday: Texts,
  least: number,
): Texts => ({
  en: `${caller}: only ${count} of the days with ${figure} are ${weekday.en}s; each weekday is needed at least ${least} times: take a longer range.`,
  zh: `${caller}：有 ${figure} 的日子里只有 ${count} 个${weekday.zh}，一周里的每一天至少要出现 ${least} 次：请取更长的日期范围。`,
});
export const cannotRank = (by: string, known: string): Texts => ({
  en: `topPages: ${by} cannot rank pages: use ${known}.`,
  zh: `topPages：不能按 ${by} 排列页面：用 ${known}。`,
});
export const curvesDiffer = (one: string, other: string): Texts => ({
  en: `compareRetention: the curves must have the same unit and confidence, not ${one} and ${other}.`,
  zh: `compareRetention：两条曲线的单位和置信度必须相同，而这里是 ${one} 和 ${other}。`,
});
export const notDivisible = (inner: string, outer: string): Texts => ({
  en: `stickiness: a series by ${inner} does not divide one by ${outer}: give days and weeks, days and months, or weeks and months.`,
  zh: `stickiness：按 ${inner} 的序列不能除以按 ${outer} 的序列：请传日和周、日和月，或周和月。`,
});
