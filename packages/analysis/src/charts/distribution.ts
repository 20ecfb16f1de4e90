import { WeappUsageError } from '@weapp-openapi/core';
import {
  addDistributions,
  type DistributionDays,
  type DistributionTotal,
} from '../computing/add-distributions.ts';
import type { DistributionBar, VisitDistribution } from '../figures/distribution.ts';
import { noneCalled } from '../messages/charts.ts';
import { barChart, columnChart } from './bars.ts';
import type { ChartOption } from './chart-option.ts';
import { type ChartOptions, checkMost, checkResult, type Style, styleOf } from './chart-options.ts';
import { rangeText, refDateText } from './date-texts.ts';
import { numberText, percent, percentText } from './numbers.ts';
import { joined } from './texts.ts';

const TITLES = {
  access_source_session_cnt: { en: 'Sessions by source', zh: '访问来源' },
  access_staytime_info: { en: 'Sessions by duration', zh: '停留时长' },
  access_depth_info: { en: 'Sessions by number of pages', zh: '访问深度' },
} as const;

/** Options of {@link distributionChart}. */
export interface DistributionOptions extends ChartOptions {
  /** Which distribution, by WeChat's name. Default: `access_source_session_cnt`, the sources. */
  readonly of?: keyof typeof TITLES | undefined;
  /** At most as many sources; the rest becomes one bar. Default: 12. */
  readonly most?: number | undefined;
}

/**
 * How sessions are distributed, on one day or on all days of `visitDistributions`: sources as lying bars, durations
 * and numbers of pages as upright ones.
 *
 * @example
 * const distribution = await analysis.visitDistribution();
 * const option = distributionChart(distribution, { of: 'access_depth_info', language: 'zh' });
 * @throws {WeappUsageError} when `distributions` are none or has no such part.
 */
export function distributionChart(
  distributions: VisitDistribution | DistributionDays | DistributionTotal,
  options: DistributionOptions = {},
): ChartOption {
  checkResult('distributionChart', distributions, 'analysis.visitDistribution(...)');
  const style = styleOf(options);
  const { language } = style;
  const { of = 'access_source_session_cnt' } = options;
  const most = checkMost('distributionChart', options.most);
  const distribution = 'points' in distributions ? addDistributions(distributions) : distributions;
  if (!Object.hasOwn(TITLES, of) || !Array.isArray(distribution?.[of])) {
    throw new WeappUsageError(
      noneCalled('distributionChart', JSON.stringify(of), Object.keys(TITLES).join(', ')),
    );
  }
  const isSource = of === 'access_source_session_cnt';
  const bars = isSource
    ? withRest(distribution[of], most, style)
    : distribution[of].map((bar) => named(bar, style));
  const drawing = {
    title: TITLES[of][language],
    subtitle: joined([
      periodOf(distribution, style),
      { en: 'share of sessions', zh: '占打开次数的比例' }[language],
    ]),
    hasLegend: false,
    unit: '%',
    names: bars.map(({ name }) => name),
    groups: [
      {
        name: { en: 'Sessions', zh: '打开次数' }[language],
        values: bars.map(({ share }) => percent(share)),
        texts: bars.map(({ share, value }) =>
          isSource ? `${percentText(share)} · ${numberText(value)}` : percentText(share),
        ),
      },
    ],
  };
  return isSource ? barChart(style, drawing) : columnChart(style, drawing);
}

interface Named {
  readonly name: string;
  readonly value: number;
  readonly share: number;
}

function named({ key, value, share = 0, label }: DistributionBar, { language }: Style): Named {
  const unknown = language === 'zh' ? `来源 ${key}` : `Key ${key}`;
  return { name: label?.[language] ?? unknown, value, share };
}

function withRest(bars: readonly DistributionBar[], most: number, style: Style): Named[] {
  const shown = bars.filter(({ value }) => value > 0);
  if (shown.length <= most) return shown.map((bar) => named(bar, style));
  const rest = shown.slice(most - 1);
  const sum = (of: 'value' | 'share') => rest.reduce((total, bar) => total + (bar[of] ?? 0), 0);
  const name = style.language === 'zh' ? `其余 ${rest.length} 个来源` : `${rest.length} other sources`;
  return [
    ...shown.slice(0, most - 1).map((bar) => named(bar, style)),
    { name, value: sum('value'), share: sum('share') },
  ];
}

function periodOf(
  distribution: VisitDistribution | DistributionTotal,
  { language }: Style,
): string | undefined {
  if ('ref_date' in distribution) return refDateText(distribution.ref_date, language);
  const { period } = distribution;
  return period && rangeText(period.begin_date, period.end_date, language);
}
