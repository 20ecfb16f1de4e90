import type { GetVisitPageResponse } from '@weapp-openapi/core';
import { WeappUsageError } from '@weapp-openapi/core';
import { type PageDays, type PageFigures, type PageTable, pageFigures } from '../computing/page-figures.ts';
import { type PageRanking, topPages } from '../computing/top-pages.ts';
import { noPageFigure } from '../messages/charts.ts';
import { barChart } from './bars.ts';
import type { ChartOption } from './chart-option.ts';
import { type ChartOptions, checkMost, checkResult, type Style, styleOf } from './chart-options.ts';
import { rangeText } from './date-texts.ts';
import { numberText, percent, percentText } from './numbers.ts';
import { moreText } from './portrait.ts';
import { joined, type Language } from './texts.ts';

const RANKINGS: Readonly<
  Record<PageRanking, { en: string; zh: string; text: (value: number, language: Language) => string }>
> = {
  page_visit_pv: { en: 'Visits', zh: '访问次数', text: numberText },
  entrypage_pv: { en: 'Entries', zh: '入口页次数', text: numberText },
  exitpage_pv: { en: 'Exits', zh: '退出页次数', text: numberText },
  page_share_pv: { en: 'Forwards', zh: '转发次数', text: numberText },
  stay_time: {
    en: 'Seconds per visit',
    zh: '次均停留时长（秒）',
    text: (value) => numberText(Math.round(value * 10) / 10),
  },
  exit_rate: { en: 'Exit rate', zh: '退出率', text: percentText },
  forward_rate: { en: 'Forwards per visit', zh: '转发率', text: percentText },
};

/** Options of {@link pageChart}. */
export interface PageOptions extends ChartOptions {
  /**
   * One figure, or several that are compared, such as `['entrypage_pv', 'exitpage_pv']`. The first one ranks.
   * Default: `page_visit_pv`.
   */
  readonly of?: PageRanking | readonly PageRanking[] | undefined;
  /** At most as many pages. Default: 12. */
  readonly most?: number | undefined;
}

/**
 * The pages with the highest figures, of one answer or of all days of `visitPages`.
 *
 * @example
 * const option = pageChart(await analysis.visitPage(), { of: ['entrypage_pv', 'exitpage_pv'], language: 'zh' });
 * @throws {WeappUsageError} when `pages` are none or have no such figure.
 */
export function pageChart(
  pages: GetVisitPageResponse | PageDays | PageTable,
  options: PageOptions = {},
): ChartOption {
  checkResult('pageChart', pages, 'analysis.visitPage(...)');
  const style = styleOf(options);
  const { language } = style;
  const of = [options.of ?? 'page_visit_pv'].flat() as PageRanking[];
  const wrong = of.find((ranking) => !Object.hasOwn(RANKINGS, ranking));
  const ranking = of[0];
  if (wrong !== undefined || ranking === undefined) {
    throw new WeappUsageError(noPageFigure(JSON.stringify(wrong), Object.keys(RANKINGS).join(', ')));
  }
  const table = 'kind' in pages ? pages : pageFigures(pages);
  const most = checkMost('pageChart', options.most);
  const shown = topPages(table, ranking, { count: most, minimumVisits: 0 });
  const figures = of.map((one) => RANKINGS[one][language]);
  return barChart(style, {
    title: language === 'zh' ? `页面${figures.join('和')}` : `Pages: ${figures.join(' and ').toLowerCase()}`,
    subtitle: joined([periodOf(table, style), moreText(table.pages.length - shown.length, language)]),
    hasLegend: of.length > 1,
    unit: '',
    names: shown.map(({ page_path }) => page_path),
    groups: of.map((one) => ({
      name: RANKINGS[one][language],
      values: shown.map((page) => barOf(page, one)),
      texts: shown.map((page) => {
        const value = page[one];
        return value === undefined ? '-' : RANKINGS[one].text(value, language);
      }),
    })),
  });
}

function barOf(page: PageFigures, ranking: PageRanking): number | undefined {
  const value = page[ranking];
  return value !== undefined && ranking.endsWith('_rate') ? percent(value) : value;
}

function periodOf({ period }: PageTable, { language }: Style): string | undefined {
  return period && rangeText(period.begin_date, period.end_date, language);
}
