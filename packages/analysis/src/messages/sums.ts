import type { Texts } from '@weapp-openapi/core';

// Why a figure may not be added up.

export const notKnown = (figure: string, known: string): Texts => ({
  en: `${figure} is not known as a figure that may be added up: use ${known}.`,
  zh: `不知道 ${figure} 能否相加：可以相加的有 ${known}。`,
});
export const visitUv = (): Texts => ({
  en: "visit_uv counts each user once per period, so a sum counts those who came in several of them again: ask visitTrend with by 'week' or 'month' for the users of a week or month, or use meanOf for an average day.",
  zh: "visit_uv 在每个周期里对每个用户只计一次，相加会重复计算在多个周期都来过的人：要一周或一月的用户数，用 visitTrend 并设 by 为 'week' 或 'month'；要日均用户数，用 meanOf。",
});
export const shareUv = (): Texts => ({
  en: 'share_uv counts each user once per day, so a sum counts those who forwarded on several days again, and WeChat has no count for longer periods: use meanOf for an average day, or share_pv for the number of forwards.',
  zh: 'share_uv 每天对每个用户只计一次，相加会重复计算在多天都转发过的人，而微信没有更长周期的人数：要日均人数用 meanOf，要转发次数用 share_pv。',
});
export const visitTotal = (): Texts => ({
  en: 'visit_total is a running total of all users so far: take the last one, or the last minus the first for the increase.',
  zh: 'visit_total 是截至当天的累计用户数：取最后一个；要增量，用最后一个减去第一个。',
});
export const stayTimeSession = (): Texts => ({
  en: 'stay_time_session is an average per session: use weightedStayTime, which weights it by sessions.',
  zh: 'stay_time_session 是次均停留时长：用 weightedStayTime，它按打开次数加权。',
});
export const stayTimeUv = (): Texts => ({
  en: "stay_time_uv is an average per user: use weightedStayTime with per 'user', which weights it by users.",
  zh: "stay_time_uv 是人均停留时长：用 weightedStayTime 并设 per 为 'user'，它按人数加权。",
});
export const visitDepth = (): Texts => ({
  en: 'visit_depth is an average per session: use weightedDepth, which weights it by sessions.',
  zh: 'visit_depth 是次均访问深度：用 weightedDepth，它按打开次数加权。',
});
