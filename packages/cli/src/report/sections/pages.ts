import { bars } from '../drawing/bars.ts';
import { foldedTable } from '../drawing/table.ts';
import { html } from '../html.ts';
import { count, percent, seconds } from '../numbers.ts';
import type { PageFigures, ReportData } from '../report-data.ts';
import { card, nothing, type Section } from './section.ts';

const SHOWN = 8;

/** Which pages are visited, where sessions begin and where they end. */
export function pages({ pages: list }: ReportData): Section {
  const title = { en: 'Pages', zh: '页面' };
  if (list.length === 0) {
    return { id: 'pages', title, body: nothing({ en: 'No figures.', zh: '无数据。' }) };
  }
  const top = (figure: 'visits' | 'entries' | 'exits') => {
    const all = list.reduce((sum, page) => sum + page[figure], 0);
    const most = list.toSorted((a, b) => b[figure] - a[figure]).slice(0, SHOWN);
    return bars(
      most.map((page: PageFigures) => ({
        name: html`<bdi class="path">${page.path}</bdi>`,
        value: page[figure],
        says: [count(page[figure]), all === 0 ? '' : percent(page[figure] / all)],
      })),
      true,
    );
  };
  return {
    id: 'pages',
    title,
    body: html`<div class="three">
${card({ en: 'Most visited', zh: '访问最多' }, top('visits'))}
${card({ en: 'Sessions begin at', zh: '入口页' }, top('entries'))}
${card({ en: 'Sessions end at', zh: '退出页' }, top('exits'))}
</div>
${foldedTable({
  id: 'table-pages',
  caption: { en: 'All figures of the 50 most visited pages', zh: '访问最多的 50 个页面的数据表' },
  head: [
    { en: 'Page', zh: '页面' },
    { en: 'Visits', zh: '访问次数' },
    { en: 'Time per visit', zh: '次均停留时长' },
    { en: 'Entries', zh: '进入次数' },
    { en: 'Exits', zh: '退出次数' },
    { en: 'Forwards', zh: '转发次数' },
  ],
  rows: list
    .slice(0, 50)
    .map((page) => [
      html`<bdi class="path">${page.path}</bdi>`,
      count(page.visits),
      seconds(page.seconds),
      count(page.entries),
      count(page.exits),
      count(page.forwards),
    ]),
})}`,
  };
}
