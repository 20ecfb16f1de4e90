// create-analysis.ts  createAnalysis and its interface; each method has its own file, such as retention.ts
// collect.ts          requests each period through fan-out.ts and turns failures into gaps
// series.ts           turns the results into points with changes; cohorts.ts builds the retention tables
// check-range.ts      checks dates against WeChat's rules, and names the nearest valid range
// dates.ts            the exported date functions, based on period.ts (days, weeks, months) and day.ts
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
