import { WeappUsageError } from '@weapp-openapi/core';
import { type RetentionCurve, retentionCurve } from '../computing/retention-curve.ts';
import type { Granularity } from '../dates/period.ts';
import type { Cohorts, Retention } from '../figures/cohorts.ts';
import { mixedUnits, needsOneCurve } from '../messages/charts.ts';
import type { ChartOption, LineSeries } from './chart-option.ts';
import { type ChartOptions, checkResult, type Style, styleOf } from './chart-options.ts';
import { rangeText } from './date-texts.ts';
import { frame, grid, numberAxis, tooltip, topOf } from './frame.ts';
import { GROUP_PLACES, seriesColour } from './look.ts';
import { percent, percentText } from './numbers.ts';
import { joined } from './texts.ts';

/** A curve with its name. */
export interface NamedCurve {
  readonly name: string;
  readonly curve: RetentionCurve | Cohorts;
}

/** Keys whose figure stands at the curve: those that people quote. */
const QUOTED: Readonly<Record<Granularity, readonly number[]>> = {
  day: [1, 7, 14, 30],
  week: [1, 2, 3, 4],
  month: [1],
};

/**
 * Retention curves, weighted by users: of new and active users, of one table, or of any that are to be compared.
 * The days (weeks, months) after stand at their true distance.
 *
 * @example
 * const option = retentionCurves(await analysis.retention(lastDays(60)), { language: 'zh' });
 * @throws {WeappUsageError} when there is no curve, or curves of days and of weeks are mixed.
 */
export function retentionCurves(
  retention: Retention | Cohorts | RetentionCurve | readonly NamedCurve[],
  options: ChartOptions = {},
): ChartOption {
  checkResult('retentionCurves', retention, 'analysis.retention(...)');
  const style = styleOf(options);
  const { language, look } = style;
  const curves = curvesOf(retention, style);
  const by = curves[0]?.curve.by;
  if (by === undefined) throw new WeappUsageError(needsOneCurve());
  if (curves.some(({ curve }) => curve.by !== by)) {
    throw new WeappUsageError(mixedUnits());
  }
  const keys = [...new Set(curves.flatMap(({ curve }) => curve.points.map(({ key }) => key)))]
    .filter((key) => key > 0)
    .sort((a, b) => a - b);
  const unit = {
    day: { en: 'days after', zh: '天后' },
    week: { en: 'weeks after', zh: '周后' },
    month: { en: 'months after', zh: '月后' },
  }[by];
  return {
    ...frame(style, {
      title: { en: 'Retention', zh: '留存曲线' }[language],
      subtitle: joined([
        'newUsers' in retention && rangeOfRows(retention.newUsers, style),
        { en: 'share of users who came back, weighted by users', zh: '再次访问的用户比例，按人数加权' }[
          language
        ],
      ]),
      hasLegend: curves.length > 1,
    }),
    tooltip: tooltip(style, 'axis'),
    grid: grid(topOf(style, curves.length > 1) + 16, { right: 30, bottom: 38 }),
    xAxis: {
      type: 'value',
      min: 0,
      max: keys.at(-1) ?? 1,
      name: unit[language],
      nameLocation: 'middle',
      nameGap: 28,
      nameTextStyle: { color: look.faint },
      axisLabel: { color: look.faint, customValues: keys, hideOverlap: true },
      axisTick: { customValues: keys, lineStyle: { color: look.line } },
      axisLine: { lineStyle: { color: look.line }, onZero: true },
      splitLine: { show: false },
      axisPointer: {
        label: { precision: 0, formatter: language === 'zh' ? `{value} ${unit.zh}` : `{value} ${unit.en}` },
      },
    },
    yAxis: { ...numberAxis(style, ''), min: 0, axisLabel: { color: look.faint, formatter: '{value}%' } },
    series: curves.map((one, place) => curveSeries(style, one, place, by)),
  };
}

interface Drawn {
  readonly name: string;
  readonly curve: RetentionCurve;
  /** Place of its colour. Default: its own. */
  readonly colour?: number;
}

function curveSeries(
  style: Style,
  { name, curve: { points }, colour }: Drawn,
  place: number,
  by: Granularity,
): LineSeries {
  const { language, look } = style;
  return {
    type: 'line',
    name,
    color: seriesColour(look, colour ?? place),
    symbol: ['circle', 'rect', 'triangle', 'diamond'][place % 4] ?? 'circle',
    symbolSize: 7,
    lineStyle: { width: 2.2 },
    connectNulls: true,
    dimensions: ['later', 'percent', { name: 'text', type: 'ordinal' }, { name: 'label', type: 'ordinal' }],
    encode: { x: 0, y: 1, tooltip: 2 },
    label: {
      position: place % 2 === 0 ? 'top' : 'bottom',
      formatter: '{@[3]}',
      color: look.text,
      fontSize: 11,
    },
    data: points.flatMap(({ key, share, cohorts }) => {
      if (key === 0 || share === undefined) return [];
      const rows = language === 'zh' ? `${cohorts} 行` : `${cohorts} ${cohorts === 1 ? 'row' : 'rows'}`;
      const value = [key, percent(share), `${percentText(share)} (${rows})`, percentText(share)];
      return [QUOTED[by].includes(key) ? { value, label: { show: true } } : { value }];
    }),
  };
}

function curvesOf(
  retention: Retention | Cohorts | RetentionCurve | readonly NamedCurve[],
  { language }: Style,
): Drawn[] {
  const toCurve = (one: RetentionCurve | Cohorts) => ('kind' in one ? one : retentionCurve(one));
  if ('newUsers' in retention) {
    return [
      {
        name: { en: 'New users', zh: '新增用户' }[language],
        curve: retentionCurve(retention.newUsers),
        colour: GROUP_PLACES.new,
      },
      {
        name: { en: 'Active users', zh: '活跃用户' }[language],
        curve: retentionCurve(retention.activeUsers),
        colour: GROUP_PLACES.active,
      },
    ];
  }
  if (Array.isArray(retention)) {
    return retention.map(({ name, curve }: NamedCurve) => ({ name, curve: toCurve(curve) }));
  }
  return [
    {
      name: { en: 'Retention', zh: '留存率' }[language],
      curve: toCurve(retention as RetentionCurve | Cohorts),
    },
  ];
}

function rangeOfRows({ rows }: Cohorts, { language }: Style): string | undefined {
  const [first, last] = [rows[0], rows.at(-1)];
  return first && last && rangeText(first.begin_date, last.end_date, language);
}
