import type {
  GetDailySummaryResponse,
  GetUserPortraitResponse,
  GetVisitPageResponse,
  VisitTrendItem,
} from '@weapp-openapi/core';
import { WeappUsageError } from '@weapp-openapi/core';
import type { DistributionDays, DistributionTotal } from '../computing/add-distributions.ts';
import type { Anomalies } from '../computing/anomalies.ts';
import type { CohortTriangle } from '../computing/cohort-triangle.ts';
import type { PortraitComparison } from '../computing/compare-portraits.ts';
import type { Decomposition } from '../computing/decompose.ts';
import type { Growth } from '../computing/growth.ts';
import type { MovingAverage } from '../computing/moving-average.ts';
import type { PageDays, PageTable } from '../computing/page-figures.ts';
import type { RetentionCurve } from '../computing/retention-curve.ts';
import type { ShareFunnel } from '../computing/share-funnel.ts';
import type { Stickiness } from '../computing/stickiness.ts';
import type { Cohorts, Retention } from '../figures/cohorts.ts';
import type { VisitDistribution } from '../figures/distribution.ts';
import type { Performance } from '../figures/performance.ts';
import { noChart } from '../messages/charts.ts';
import type { ChartOption } from './chart-option.ts';
import type { ChartOptions } from './chart-options.ts';
import { cohortHeatMap } from './cohort-heat-map.ts';
import { distributionChart } from './distribution.ts';
import { funnelChart } from './funnel.ts';
import { pageChart } from './pages.ts';
import { performanceChart } from './performance.ts';
import { portraitChart } from './portrait.ts';
import { retentionCurves } from './retention-curves.ts';
import { growthChart, stickinessChart } from './share-lines.ts';
import { type TrendSeries, trendChart } from './trend.ts';
import { anomalyChart, averageChart, decompositionChart } from './usual.ts';

/** A result of the computing functions that has a chart; its `kind` says which. */
export type ComputedResult =
  | Anomalies
  | CohortTriangle
  | Decomposition
  | DistributionTotal
  | Growth
  | MovingAverage
  | PageTable
  | PortraitComparison
  | RetentionCurve
  | ShareFunnel
  | Stickiness;

/** A result of the methods of `createAnalysis`, recognised by its fields. */
export type ReadResult =
  | TrendSeries<VisitTrendItem>
  | TrendSeries<GetDailySummaryResponse['list'][number]>
  | Retention
  | Cohorts
  | GetUserPortraitResponse
  | VisitDistribution
  | DistributionDays
  | GetVisitPageResponse
  | PageDays
  | Performance;

/** Whatever has a chart. */
export type ChartResult = ComputedResult | ReadResult;

/**
 * The chart of a result, as an option of ECharts: plain JSON without functions, so that a server can send it.
 *
 * | Result | Chart |
 * | --- | --- |
 * | `visitTrend`, `summary` | {@link trendChart} |
 * | `retention` | {@link retentionCurves} |
 * | one of its tables, `cohortTriangle` | {@link cohortHeatMap} |
 * | `userPortrait`, `comparePortraits` | {@link portraitChart} of ages |
 * | `visitDistribution`, `visitDistributions`, `addDistributions` | {@link distributionChart} of sources |
 * | `visitPage`, `visitPages`, `pageFigures` | {@link pageChart} by visits |
 * | `performance` | {@link performanceChart} |
 * | `shareFunnel` | {@link funnelChart} |
 * | `findAnomalies`, `movingAverage`, `decompose`, `growth`, `stickiness`, `retentionCurve` | its own |
 *
 * The named functions take the options of their chart, such as which attribute of a portrait.
 *
 * @example
 * const series = await analysis.visitTrend(lastDays(30));
 * echarts.init(element).setOption(toECharts(series, { language: 'zh', theme: 'dark' }));
 * @throws {WeappUsageError} when `result` is none of these, or an option is wrong.
 */
export function toECharts(result: ChartResult, options: ChartOptions = {}): ChartOption {
  if (typeof result !== 'object' || result === null) throw new WeappUsageError(noChart());
  if ('kind' in result) return ofKind(result, options);
  if ('module' in result) return performanceChart(result, options);
  if ('newUsers' in result) return retentionCurves(result, options);
  if ('rows' in result) return cohortHeatMap(result, options);
  if ('visit_uv_new' in result) return portraitChart(result, options);
  if ('access_source_session_cnt' in result) return distributionChart(result, options);
  if ('points' in result && 'by' in result) return trendChart<object>(result, options);
  if ('list' in result) return pageChart(result, options);
  if ('points' in result) return ofDays(result, options);
  throw new WeappUsageError(noChart());
}

/** The days of `visitPages` or of `visitDistributions`, by the figures of the first that has any. */
function ofDays(result: PageDays | DistributionDays, options: ChartOptions): ChartOption {
  const figures = result.points.find((point) => point.figures !== undefined)?.figures;
  if (figures && 'list' in figures) return pageChart(result as PageDays, options);
  if (figures && 'access_depth_info' in figures)
    return distributionChart(result as DistributionDays, options);
  throw new WeappUsageError(noChart());
}

function ofKind(result: ComputedResult, options: ChartOptions): ChartOption {
  switch (result.kind) {
    case 'anomalies':
      return anomalyChart(result, options);
    case 'cohort-triangle':
      return cohortHeatMap(result, options);
    case 'decomposition':
      return decompositionChart(result, options);
    case 'distribution':
      return distributionChart(result, options);
    case 'growth':
      return growthChart(result, options);
    case 'moving-average':
      return averageChart(result, options);
    case 'pages':
      return pageChart(result, options);
    case 'portrait-comparison':
      return portraitChart(result, options);
    case 'retention-curve':
      return retentionCurves(result, options);
    case 'share-funnel':
      return funnelChart(result, options);
    case 'stickiness':
      return stickinessChart(result, options);
    default:
      result satisfies never;
      throw new WeappUsageError(noChart());
  }
}
