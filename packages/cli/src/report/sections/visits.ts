import { addDistributions, type DistributionBar } from '@weapp-openapi/analysis';
import type { ReportData } from '../collecting/report-data.ts';
import { bars } from '../drawing/bars.ts';
import { type Html, html } from '../writing/html.ts';
import { count, percent } from '../writing/numbers.ts';
import { card, nothing, type Section } from './section.ts';

/** Sources on the page; the others are one bar. */
const SHOWN = 9;

/** Where sessions come from, how long they last, how many pages they go through. */
export function visits({ distributions }: ReportData): Section {
  const title = { en: 'Visits', zh: '访问分布' };
  const total = distributions && addDistributions(distributions);
  if (!total || total.support === 0) return { id: 'visits', title, body: nothing() };
  return {
    id: 'visits',
    title,
    body: html`<div class="three">
${card({ en: 'Where they come from', zh: '访问来源' }, distribution(total.access_source_session_cnt, SHOWN))}
${card({ en: 'How long they last', zh: '访问时长' }, distribution(total.access_staytime_info))}
${card({ en: 'How many pages they go through', zh: '访问深度' }, distribution(total.access_depth_info))}
</div>`,
  };
}

function distribution(list: readonly DistributionBar[], most = list.length): Html {
  if (list.length === 0) return nothing();
  const shown = list.slice(0, most).map(({ key, label, value, share }) => ({
    name: label ?? { en: `Key ${key}`, zh: `类型 ${key}` },
    value,
    says: [count(value), percent(share)],
  }));
  const rest = list.slice(most);
  const value = rest.reduce((sum, bar) => sum + bar.value, 0);
  const share = rest.reduce((sum, bar) => sum + (bar.share ?? 0), 0);
  if (rest.length > 0) {
    const name = { en: `${rest.length} others`, zh: `其余 ${rest.length} 种` };
    shown.push({ name, value, says: [count(value), percent(share)] });
  }
  return bars(
    shown,
    list.reduce((sum, bar) => sum + bar.value, 0),
  );
}
