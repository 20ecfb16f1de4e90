import { shareFunnel } from '@weapp-openapi/analysis';
import type { ReportData } from '../collecting/report-data.ts';
import { bars } from '../drawing/bars.ts';
import { type Content, html } from '../writing/html.ts';
import { count, decimal, percent } from '../writing/numbers.ts';
import type { Text } from '../writing/text.ts';
import { card, nothing, type Section } from './section.ts';

/** From visitors to forwards and new users. */
export function sharing({ days, summary, begin }: ReportData): Section {
  const title = { en: 'Forwarding', zh: '转发传播' };
  const from = <Point extends { readonly ref_date: string }>(points: readonly Point[]) =>
    points.filter(({ ref_date }) => ref_date >= begin);
  const funnel =
    summary &&
    shareFunnel({ by: 'day', points: from(days.points) }, { by: 'day', points: from(summary.points) });
  if (!funnel || funnel.support === 0) return { id: 'sharing', title, body: nothing() };
  const { forwarding_rate, forwards_per_user, new_user_rate, new_users_per_forward } = funnel.rates;
  const rates: readonly (readonly [Text, Content])[] = [
    [{ en: 'of a day’s visitors forward it', zh: '当日访客中转发的比例' }, percent(forwarding_rate)],
    [{ en: 'forwards by each of them in a day', zh: '转发者日均转发次数' }, decimal(forwards_per_user)],
    [{ en: 'of a day’s visitors are new', zh: '当日访客中新用户的比例' }, percent(new_user_rate)],
    [
      { en: 'new users for each forward, whatever brought them', zh: '每次转发对应的新用户数（不论来源）' },
      decimal(new_users_per_forward),
    ],
  ];
  return {
    id: 'sharing',
    title,
    body: html`<div class="two">
${card(
  { en: 'From visitors to new users', zh: '从访问到新用户' },
  bars(
    funnel.steps.map(({ label, value, per_first }) => ({
      name: label,
      value,
      says: [count(value), percent(per_first)],
    })),
  ),
)}
${card(
  { en: 'Rates', zh: '比率' },
  html`<dl class="rates">${rates.map(
    ([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>
`,
  )}</dl>`,
)}
</div>`,
  };
}
