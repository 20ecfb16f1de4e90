export type { SeriesInput } from './ask-series.ts';
export type { Cell, Cohort, Cohorts } from './cohorts.ts';
export type { CollectOptions, Gap, Progress } from './collect.ts';
export type { AnalysisClient } from './context.ts';
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
} from './dates.ts';
export { ACCESS_SOURCES, type DistributionLabel, STAY_TIMES, VISIT_DEPTHS } from './distribution-labels.ts';
export { failedPeriod } from './failed-period.ts';
export type { Granularity, Period, PeriodName } from './period.ts';
export type { Retention, RetentionInput } from './retention.ts';
export type { Change, Changes, Point, Series } from './series.ts';
export type { SummaryFigures, SummaryInput } from './summary.ts';
export type { PortraitDays, UserPortraitInput } from './user-portrait.ts';
export type { DistributionBar, VisitDistribution } from './visit-distribution.ts';
export type { DayInput } from './visit-page.ts';
