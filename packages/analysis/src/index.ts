// dates/      days, weeks and months in Asia/Shanghai, and WeChat's rules about them
// figures/    what comes out: series, cohort tables, distributions, gaps
// reading/    one file per method of createAnalysis: asks WeChat for each period, and turns the answers into figures
// computing/  pure functions over figures
// charts/     figures as ECharts options (the entry ./charts)

export {
  addDistributions,
  type DistributionDays,
  type DistributionTotal,
} from './computing/add-distributions.ts';
export {
  type Anomalies,
  type Anomaly,
  type AnomalyOptions,
  type ExpectedPoint,
  findAnomalies,
} from './computing/anomalies.ts';
export type { BilingualText } from './computing/bilingual-text.ts';
export {
  type CohortTriangle,
  cohortTriangle,
  type TriangleCell,
  type TriangleRow,
} from './computing/cohort-triangle.ts';
export {
  comparePortraits,
  type PortraitComparison,
  type PortraitComparisonAttribute,
  type PortraitRow,
} from './computing/compare-portraits.ts';
export {
  compareRetention,
  type RetentionComparison,
  type RetentionDifference,
} from './computing/compare-retention.ts';
export {
  type Decomposition,
  type DecompositionPoint,
  decompose,
  type WeekdayEffect,
} from './computing/decompose.ts';
export { groupNewUsers, type NewUserGroup, type NewUserGroups } from './computing/group-new-users.ts';
export { type Growth, type GrowthBase, type GrowthPoint, growth } from './computing/growth.ts';
export { type HalfLife, halfLife } from './computing/half-life.ts';
export {
  type MovingAverage,
  type MovingAverageOptions,
  type MovingAveragePoint,
  movingAverage,
} from './computing/moving-average.ts';
export {
  type PageDays,
  type PageFigures,
  type PageTable,
  pageFigures,
} from './computing/page-figures.ts';
export type { PortraitAttribute } from './computing/portrait-labels.ts';
export type { Confidence } from './computing/proportion.ts';
export {
  type RetentionCurve,
  type RetentionCurveOptions,
  type RetentionCurvePoint,
  retentionCurve,
} from './computing/retention-curve.ts';
export {
  type FunnelStep,
  type ShareFunnel,
  type ShareFunnelPoint,
  type ShareRates,
  shareFunnel,
} from './computing/share-funnel.ts';
export {
  type Stickiness,
  type StickinessPoint,
  stickiness,
  type UserFigures,
} from './computing/stickiness.ts';
export { meanOf, sumOf, type Total } from './computing/sum-of.ts';
export type { FigureName, FigurePoint, FigureSeries } from './computing/timeline.ts';
export { type PageRanking, type TopPagesOptions, topPages } from './computing/top-pages.ts';
export type { SeasonModel } from './computing/weekday-effects.ts';
export {
  type VisitAverages,
  type WeightedAverage,
  weightedDepth,
  weightedStayTime,
} from './computing/weighted-averages.ts';
export { type Analysis, type AnalysisOptions, createAnalysis } from './create-analysis.ts';
export {
  dateInShanghai,
  dayRange,
  eachDay,
  eachMonth,
  eachWeek,
  lastDays,
  lastMonths,
  lastWeeks,
  type Moment,
  monthRange,
  type PeriodRange,
  weekRange,
  yesterday,
} from './dates/dates.ts';
export type { Granularity, Period, PeriodName } from './dates/period.ts';
export type { Cell, Cohort, Cohorts, Retention } from './figures/cohorts.ts';
export type { DistributionBar, VisitDistribution } from './figures/distribution.ts';
export {
  ACCESS_SOURCES,
  type DistributionLabel,
  STAY_TIMES,
  VISIT_DEPTHS,
} from './figures/distribution-labels.ts';
export type { Gap, GapReason } from './figures/gap.ts';
export {
  PERFORMANCE_MODULES,
  type Performance,
  type PerformanceFigure,
  type PerformanceFigures,
  type PerformanceModule,
  type PerformanceModuleNumber,
} from './figures/performance.ts';
export type { Change, Changes, Point, Series } from './figures/series.ts';
export type { Snapshot, Snapshots } from './figures/snapshots.ts';
export type { Answers } from './reading/answers.ts';
export type { SeriesInput } from './reading/ask-series.ts';
export type { CollectOptions, Progress, SlowDown } from './reading/collect-options.ts';
export type { AnalysisClient } from './reading/context.ts';
export type { DaysInput } from './reading/days-input.ts';
export { failedPeriod } from './reading/failed-period.ts';
export { NotKeptError } from './reading/not-kept-error.ts';
export { Pace, type PaceOptions, type Wait } from './reading/pace.ts';
export type { PerformanceInput } from './reading/performance.ts';
export type { RetentionInput } from './reading/retention.ts';
export type { SummaryFigures, SummaryInput } from './reading/summary.ts';
export type { PortraitDays, UserPortraitInput } from './reading/user-portrait.ts';
export type { UserPortraitsInput } from './reading/user-portraits.ts';
export type { DayInput } from './reading/visit-page.ts';
