import type { Anomalies } from '@weapp-openapi/analysis';
import type { Part, ReportData } from '../collecting/report-data.ts';
import { FIGURES, type Figure } from '../computing/day-figures.ts';
import { clearest, type UnusualDay, unusualDays } from '../computing/find-unusual.ts';
import { gapsInWords, missingInWords } from '../computing/gaps-in-words.ts';
import { weekdayDate } from '../writing/dates.ts';
import { type Content, type Html, html } from '../writing/html.ts';
import { count, seconds } from '../writing/numbers.ts';
import type { Text } from '../writing/text.ts';
import { nothing, type Section } from './section.ts';

/** Days in the list; all of them are marked in the charts. */
const SHOWN = 10;

/** What is unusual, and what is missing, in words. */
export function unusual(
  data: ReportData,
  found: Partial<Record<Figure, Anomalies>>,
  odd: readonly Part[] = [],
): Section {
  const all = unusualDays(found, data.begin);
  const shown = clearest(all, SHOWN);
  return {
    id: 'unusual',
    title: { en: 'Unusual or missing', zh: '异常与缺失' },
    body: html`${shown.length > 0 ? html`<ul class="events card">${shown.map(day)}</ul>` : nothing(why(data, found))}
${
  all.length > shown.length &&
  html`<p class="note">${{
    en: `The ${shown.length} clearest of ${all.length} days; all are marked in the charts below.`,
    zh: `共 ${all.length} 天，此处列出最显著的 ${shown.length} 天；全部异常均在下方图表中标出。`,
  }}</p>`
}
${missing(data, odd)}`,
  };
}

const day = ({ date, anomalies }: UnusualDay): Html =>
  html`<li><span class="when">${weekdayDate(date)}</span><ul>${anomalies.map(
    ({ figure, value, direction, reason }) =>
      html`<li><i class="sign ${direction}" aria-hidden="true"></i><span><b>${FIGURES[figure]} ${figure === 'stay_time_session' ? seconds(value) : count(value)}</b> <span>${tight(reason)}</span></span></li>`,
  )}</ul></li>
`;

/** Percentages as the rest of the report has them. */
const tight = ({ en, zh }: Text): Text => ({ en: en.replaceAll(' %', '%'), zh: zh.replaceAll(' %', '%') });

function why({ days, begin }: ReportData, found: Partial<Record<Figure, Anomalies>>): Text {
  if (Object.keys(found).length > 0) {
    return { en: 'No unusual days.', zh: '没有发现异常的日期。' };
  }
  if (!days.points.some(({ ref_date, figures }) => ref_date >= begin && figures)) {
    return { en: 'No figures for these days.', zh: '这些日期没有数据。' };
  }
  return {
    en: 'Too few days to tell what is usual: three weeks are needed.',
    zh: '天数太少，无法判断是否异常：至少需要三周数据。',
  };
}

function missing(data: ReportData, odd: readonly Part[]): Content {
  const gaps = gapsInWords(data);
  const refused = missingInWords(data.missing, odd);
  if (gaps.length + refused.length === 0) return undefined;
  return html`<div class="card gaps"><h3>${{ en: 'What is missing', zh: '缺失的数据' }}</h3><ul>${gaps.map(
    ({ when, what, why: reason }) =>
      html`<li><span class="when">${when}</span><span><b>${what}</b> <span>${reason}</span></span></li>
`,
  )}${refused.map(
    ({ what, message }) =>
      html`<li><span class="when">${{ en: 'All days', zh: '全部日期' }}</span><span><b>${what}</b> <bdi>${message}</bdi></span></li>
`,
  )}</ul></div>`;
}
