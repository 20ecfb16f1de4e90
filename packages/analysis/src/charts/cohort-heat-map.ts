import { type CohortTriangle, cohortTriangle, type TriangleCell } from '../computing/cohort-triangle.ts';
import type { Granularity } from '../dates/period.ts';
import type { Cohorts } from '../figures/cohorts.ts';
import type { ChartOption, HeatmapSeries } from './chart-option.ts';
import { type ChartOptions, checkResult, type Style, styleOf } from './chart-options.ts';
import { scaleColour, textOn } from './contrast.ts';
import { periodTexts, rangeText } from './date-texts.ts';
import { frame, grid, nameAxis, tooltip, topOf } from './frame.ts';
import { numberText, percent, percentText } from './numbers.ts';
import { joined, type Language } from './texts.ts';

/** Options of {@link cohortHeatMap}. */
export interface CohortOptions extends ChartOptions {
  /** Whose table it is, for the title. A table does not know. */
  readonly users?: 'new' | 'active' | undefined;
}

/**
 * A cohort table as a heat map: a row for each day, week or month, oldest first, under the weighted average; the
 * columns are how much later. What is not over yet, and what WeChat lacks, stays empty.
 *
 * @example
 * const { newUsers } = await analysis.retention(lastDays(14));
 * const option = cohortHeatMap(newUsers, { language: 'zh', users: 'new' });
 * @throws {WeappUsageError} when `cohorts` is no cohort table.
 */
export function cohortHeatMap(cohorts: Cohorts | CohortTriangle, options: CohortOptions = {}): ChartOption {
  checkResult(
    'cohortHeatMap',
    cohorts,
    'cohortTriangle(...), or one of the tables of analysis.retention(...)',
  );
  const style = styleOf(options);
  const { language, look } = style;
  const { by, keys, rows, average, range } = 'kind' in cohorts ? cohorts : cohortTriangle(cohorts);
  const columns = keys.filter((key) => key > 0);
  const top = range?.high ?? 0;
  const names = periodTexts(by, rows, language);
  const most = Math.max(percent(top), 1);
  const cell = (x: number, y: number, share: number, name: string, text: string) => ({
    name,
    value: [x, y, percent(share), text, percentText(share)],
    label: { color: textOn(scaleColour(look.scale, percent(share) / most)) },
  });
  const averages = average.points.flatMap(({ key, share, users, size }) => {
    const x = columns.indexOf(key);
    if (x < 0 || share === undefined) return [];
    return cell(
      x,
      0,
      share,
      `${averageName(language)}, ${laterText(by, key, language)}`,
      cellText(share, users, size, language),
    );
  });
  const cells = rows.flatMap((row, y) =>
    row.cells.flatMap(({ key, share, users }: TriangleCell) => {
      const x = columns.indexOf(key);
      if (x < 0 || share === undefined || users === undefined) return [];
      const name = `${names[y]}, ${laterText(by, key, language)}`;
      return cell(x, y + 1, share, name, cellText(share, users, row.size, language));
    }),
  );
  const [first, last] = [rows[0], rows.at(-1)];
  const labels = rows.map(({ size }, y) => `${names[y]}   ${sizeText(size, language)}`);
  return {
    ...frame(style, {
      title: titleOf(by, options.users, language),
      subtitle: joined([
        first && last && rangeText(first.begin_date, last.end_date, language),
        { en: 'share of the users of each row who came back', zh: '每行用户中再次访问的比例' }[language],
      ]),
      hasLegend: false,
    }),
    tooltip: tooltip(style, 'item'),
    grid: grid(topOf(style, false) + 2, { right: 20 }),
    xAxis: {
      ...nameAxis(
        style,
        columns.map((key) => laterText(by, key, language)),
      ),
      position: 'top',
      axisLine: { show: false },
    },
    yAxis: {
      ...nameAxis(style, [averageName(language), ...labels]),
      inverse: true,
      axisLine: { show: false },
      axisLabel: { color: look.text, hideOverlap: true },
    },
    visualMap: {
      type: 'continuous',
      show: false,
      dimension: 2,
      min: 0,
      max: most,
      inRange: { color: [...look.scale] },
    },
    series: [heatMap(style, [...averages, ...cells])],
  };
}

function heatMap({ look, background }: Style, data: HeatmapSeries['data'] & object): HeatmapSeries {
  return {
    type: 'heatmap',
    dimensions: [
      'later',
      'row',
      'percent',
      { name: 'text', type: 'ordinal' },
      { name: 'label', type: 'ordinal' },
    ],
    encode: { x: 0, y: 1, value: 2, tooltip: 3 },
    label: { show: true, formatter: '{@[4]}', fontSize: 11 },
    labelLayout: { hideOverlap: true },
    itemStyle: { borderColor: background === 'transparent' ? look.background : background, borderWidth: 2 },
    emphasis: { itemStyle: { borderColor: look.text, borderWidth: 1 } },
    data,
  };
}

const averageName = (language: Language) => ({ en: 'Average', zh: '加权平均' })[language];

function sizeText(size: number | undefined, language: Language): string {
  if (size === undefined) return { en: 'no figures', zh: '无数据' }[language];
  return language === 'zh' ? `${numberText(size)} 人` : numberText(size);
}

function cellText(share: number, users: number, size: number | undefined, language: Language): string {
  const of =
    size === undefined
      ? ''
      : ` (${numberText(users)} / ${numberText(size)}${language === 'zh' ? ' 人' : ''})`;
  return percentText(share) + of;
}

/** How much later: day 7, 7 天后. */
export function laterText(by: Granularity, key: number, language: Language): string {
  if (language === 'zh') return `${key} ${{ day: '天', week: '周', month: '月' }[by]}后`;
  return `${{ day: 'Day', week: 'Week', month: 'Month' }[by]} ${key}`;
}

function titleOf(by: Granularity, users: CohortOptions['users'], language: Language): string {
  const whose =
    users &&
    { new: { en: 'new users', zh: '新增用户' }, active: { en: 'active users', zh: '活跃用户' } }[users];
  if (language === 'zh') return `${whose?.zh ?? '用户'}${{ day: '日', week: '周', month: '月' }[by]}留存`;
  return `${{ day: 'Daily', week: 'Weekly', month: 'Monthly' }[by]} retention${whose ? ` of ${whose.en}` : ''}`;
}
