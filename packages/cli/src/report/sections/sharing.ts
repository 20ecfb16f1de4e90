import { shareFunnel } from '@weapp-openapi/analysis';
import type { ReportData } from '../collecting/report-data.ts';
import { bars } from '../drawing/bars.ts';
import { type Content, html } from '../writing/html.ts';
import { count, decimal, headlineCount, percent } from '../writing/numbers.ts';
import type { Text } from '../writing/text.ts';
import { card, nothing, type Section } from './section.ts';

/** How many of the visitors forward the mini program. */
export function sharing({ days, summary, begin }: ReportData): Section {
  const title = { en: 'Forwarding', zh: '转发传播' };
  const from = <Point extends { readonly ref_date: string }>(points: readonly Point[]) =>
    points.filter(({ ref_date }) => ref_date >= begin);
  const funnel =
    summary &&
    shareFunnel({ by: 'day', points: from(days.points) }, { by: 'day', points: from(summary.points) });
  if (!funnel || funnel.support === 0) return { id: 'sharing', title, body: nothing() };
  const { forwarding_rate, forwards_per_user, new_user_rate } = funnel.rates;
  const [visitors] = funnel.steps;
  // Forwards are no share of visitors, and who came through one, WeChat does not say.
  const steps = funnel.steps.filter(({ unit }) => unit === 'user-days');
  const forwards = funnel.steps.find(({ figure }) => figure === 'share_pv');
  const rates: readonly (readonly [Text, Content])[] = [
    [{ en: 'forwards', zh: '转发次数' }, headlineCount(forwards?.value)],
    [
      { en: 'of a day’s visitors forward the mini program', zh: '当天访问的用户中，转发的比例' },
      percent(forwarding_rate),
    ],
    [
      { en: 'forwards a day by each who forwards', zh: '转发用户人均转发次数（按天）' },
      decimal(forwards_per_user),
    ],
    [
      {
        en: 'of a day’s visitors are new, wherever they came from',
        zh: '当天访问的用户中，新增用户的比例（不限来源）',
      },
      percent(new_user_rate),
    ],
  ];
  return {
    id: 'sharing',
    title,
    body: html`<div class="two">
${card(
  { en: 'Visitors who forward', zh: '访问与转发' },
  bars(
    steps.map(({ label, value, per_first }) => ({
      name: label,
      value,
      says: [count(value), percent(per_first)],
    })),
    visitors?.value,
  ),
  funnel.support > 1 && {
    en: 'Each user counts once a day, and the days are added up: these are not numbers of people.',
    zh: '每位用户每天计一次，逐日相加，因此不是去重后的用户数。',
  },
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
