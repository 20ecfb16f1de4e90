import { type PageFigures, pageFigures, topPages } from '@weapp-openapi/analysis';
import type { ReportData } from '../collecting/report-data.ts';
import { bars } from '../drawing/bars.ts';
import { foldedTable } from '../drawing/table.ts';
import { type Html, html } from '../writing/html.ts';
import { count, percent, seconds } from '../writing/numbers.ts';
import { card, nothing, type Section } from './section.ts';

const SHOWN = 8;
const IN_TABLE = 100;

/** Characters of a path; each slash is a place where it may break. */
const LONGEST = 300;

/** A path, which may break after a slash. */
const path = ({ page_path }: PageFigures): Html => {
  if (typeof page_path !== 'string' || page_path === '')
    return html`${{ en: '(no path)', zh: '（无路径）' }}`;
  return html`<bdi class="path">${page_path
    .slice(0, LONGEST)
    .split(/(?<=\/)/)
    .map((part, index) => [index > 0 && html`<wbr>`, part])}</bdi>`;
};

/** Which pages are visited, where sessions begin and where they end. */
export function pages(data: ReportData): Section {
  const title = { en: 'Pages', zh: '页面' };
  const table = data.pages && pageFigures(data.pages);
  if (!table || table.pages.length === 0) return { id: 'pages', title, body: nothing() };
  const top = (figure: 'page_visit_pv' | 'entrypage_pv' | 'exitpage_pv') => {
    const list = topPages(table, figure, { count: SHOWN }).filter((page) => page[figure] > 0);
    if (list.length === 0) return nothing();
    return bars(
      list.map((page) => ({
        name: path(page),
        value: page[figure],
        says: [count(page[figure]), percent(page[figure] / table.totals[figure])],
      })),
      table.totals[figure],
    );
  };
  return {
    id: 'pages',
    title,
    body: html`<div class="three">
${card({ en: 'Most visited', zh: '访问最多' }, top('page_visit_pv'))}
${card({ en: 'Where sessions begin', zh: '入口页' }, top('entrypage_pv'))}
${card({ en: 'Where sessions end', zh: '退出页' }, top('exitpage_pv'))}
</div>
${foldedTable({
  id: 'table-pages',
  caption: {
    en: `All figures of ${table.pages.length > IN_TABLE ? `the ${IN_TABLE} most visited pages` : 'each page'}`,
    zh: table.pages.length > IN_TABLE ? `访问最多的 ${IN_TABLE} 个页面的数据表` : '页面数据表',
  },
  head: [
    { en: 'Page', zh: '页面' },
    { en: 'Visits', zh: '访问次数' },
    { en: 'Time per visit', zh: '次均停留时长' },
    { en: 'Entries', zh: '入口页次数' },
    { en: 'Exits', zh: '退出页次数' },
    { en: 'Exit rate', zh: '退出率' },
    { en: 'Forwards', zh: '转发次数' },
  ],
  rows: table.pages
    .slice(0, IN_TABLE)
    .map((page) => [
      path(page),
      count(page.page_visit_pv),
      seconds(page.stay_time),
      count(page.entrypage_pv),
      count(page.exitpage_pv),
      percent(page.exit_rate),
      count(page.page_share_pv),
    ]),
})}`,
  };
}
