import type { DistributionBar } from '@weapp-openapi/analysis';
import { bars } from '../drawing/bars.ts';
import { type Html, html } from '../html.ts';
import { count, percent } from '../numbers.ts';
import type { ReportData } from '../report-data.ts';
import { card, nothing, type Section } from './section.ts';

/** Where sessions come from, how long they last, how many pages they go through. */
export function visits({ visits: data }: ReportData): Section {
  const title = { en: 'Visits', zh: '访问分布' };
  const some = data && [data.sources, data.durations, data.depths].some((list) => list.length > 0);
  if (!some) return { id: 'visits', title, body: nothing({ en: 'No figures.', zh: '无数据。' }) };
  return {
    id: 'visits',
    title,
    body: html`<div class="three">
${card({ en: 'Where they come from', zh: '访问来源' }, distribution(data.sources.slice(0, 10)))}
${card({ en: 'How long they last', zh: '访问时长' }, distribution(data.durations))}
${card({ en: 'How many pages they go through', zh: '访问深度' }, distribution(data.depths))}
</div>`,
  };
}

const distribution = (list: readonly DistributionBar[]): Html =>
  bars(
    list.map(({ key, label, value, share }) => ({
      name: label ?? { en: `Key ${key}`, zh: `类型 ${key}` },
      value,
      says: [count(value), percent(share)],
    })),
  );
