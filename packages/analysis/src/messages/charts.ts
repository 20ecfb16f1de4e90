import type { Texts } from '@weapp-openapi/core';

// Of charts.

export const needsOneCurve = (): Texts => ({
  en: 'retentionCurves: needs at least one curve.',
  zh: 'retentionCurves：至少需要一条曲线。',
});
export const mixedUnits = (): Texts => ({
  en: 'retentionCurves: curves of days, weeks and months cannot share an axis.',
  zh: 'retentionCurves：按日、按周和按月的曲线不能共用坐标轴。',
});
export const needsTrendSeries = (): Texts => ({
  en: 'trendChart: needs a series, such as the result of analysis.visitTrend(...).',
  zh: 'trendChart：需要序列，例如 analysis.visitTrend(...) 的结果。',
});
export const noPageFigure = (name: string, known: string): Texts => ({
  en: `pageChart: pages have no ${name}: choose among ${known}.`,
  zh: `pageChart：页面没有 ${name}：可选 ${known}。`,
});
export const noneCalled = (caller: string, name: string, known: string): Texts => ({
  en: `${caller}: there is no ${name}: choose one of ${known}.`,
  zh: `${caller}：没有 ${name}：可选 ${known}。`,
});
export const noPortraitOf = (name: string, known: string): Texts => ({
  en: `A portrait has no ${name}: choose one of ${known}.`,
  zh: `用户画像里没有 ${name}：可选 ${known}。`,
});
export const noChart = (): Texts => ({
  en: 'toECharts: there is no chart for this. It takes the results of createAnalysis and of the computing functions; of userPortraits, the figures of one of its points.',
  zh: 'toECharts：没有对应的图表。它接收 createAnalysis 和各计算函数的结果；对 userPortraits，接收其中一个点的 figures。',
});
export const languageWrong = (value: string): Texts => ({
  en: `language ${value} must be 'en' or 'zh'.`,
  zh: `language ${value} 必须是 'en' 或 'zh'。`,
});
export const themeWrong = (value: string): Texts => ({
  en: `theme ${value} must be 'light' or 'dark'.`,
  zh: `theme ${value} 必须是 'light' 或 'dark'。`,
});
export const mostWrong = (caller: string, most: number): Texts => ({
  en: `${caller}: most ${most} must be a positive whole number.`,
  zh: `${caller}：most ${most} 必须是正整数。`,
});
