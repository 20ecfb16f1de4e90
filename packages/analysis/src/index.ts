// dates/      days, weeks and months in Asia/Shanghai, and WeChat's rules about them
// figures/    what comes out: series, cohort tables, distributions, gaps
// reading/    one file per method of createAnalysis: asks WeChat for each period, and turns the answers into figures
// computing/  pure functions over figures
// charts/     figures as ECharts options (the entry ./charts)

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
