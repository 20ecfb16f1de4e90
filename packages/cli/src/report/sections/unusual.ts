import type { Anomalies } from '@weapp-openapi/analysis';
import type { ReportData } from '../collecting/report-data.ts';
import { FIGURES, type Figure } from '../computing/day-figures.ts';
import { anomaliesFrom } from '../computing/find-unusual.ts';
import { gapsInWords, missingInWords } from '../computing/gaps-in-words.ts';
import { weekdayDate } from '../writing/dates.ts';
import { html } from '../writing/html.ts';
import { count, seconds } from '../writing/numbers.ts';
import type { Text } from '../writing/text.ts';
import { nothing, type Section } from './section.ts';

/** The clearest; all of them are marked in the charts. */
const SHOWN = 10;

/** What is unusual, and what is missing, in words. */
export function unusual(data: ReportData, found: Partial<Record<Figure, Anomalies>>): Section {
  const all = anomaliesFrom(found, data.begin);
  const clearest = all
    .toSorted((a, b) => Math.abs(b.score) - Math.abs(a.score))
    .slice(0, SHOWN)
    .map(({ score }) => Math.abs(score));
  const shown = all.filter(({ score }) => Math.abs(score) >= (clearest.at(-1) ?? 0)).slice(0, SHOWN);
  const gaps = gapsInWords(data);
  const missing = missingInWords(data.missing);
  const searched = Object.keys(found).length > 0;
  return {
    id: 'unusual',
    title: { en: 'What is unusual', zh: '异常与缺失' },
    body: html`${
      shown.length > 0
        ? html`<ul class="events card">${shown.map(
            ({ ref_date, figure, value, direction, reason }) =>
              html`<li><i class="sign ${direction}" aria-hidden="true"></i><span class="when">${weekdayDate(ref_date)}</span><span class="what"><b>${FIGURES[figure]} ${figure === 'stay_time_session' ? seconds(value) : count(value)}</b> <span>${tight(reason)}</span></span></li>
`,
          )}</ul>`
        : nothing(
            searched
              ? { en: 'Every day was as its weekday usually is.', zh: '每天的数据都与往常同一星期几相符。' }
              : {
                  en: 'Too few days to say what is usual: three weeks are needed.',
                  zh: '天数太少，无法判断常态：至少需要三周数据。',
                },
          )
    }
${
  all.length > shown.length &&
  html`<p class="note">${{
    en: `The ${shown.length} clearest of ${all.length}; all are marked in the charts below.`,
    zh: `共 ${all.length} 项，此处列出最显著的 ${shown.length} 项；全部异常均在下方图表中标出。`,
  }}</p>`
}
${
  (gaps.length > 0 || missing.length > 0) &&
  html`<div class="card gaps"><h3>${{ en: 'What is missing', zh: '缺失的数据' }}</h3><ul>${gaps.map(
    ({
      when,
      what,
      why,
    }) => html`<li><b>${what}</b> <span class="when">${when}</span> <span>${why}</span></li>
`,
  )}${missing.map(
    ({ what, message }) => html`<li><b>${what}</b> <bdi>${message}</bdi></li>
`,
  )}</ul></div>`
}`,
  };
}

/** Percentages as the rest of the report has them. */
const tight = ({ en, zh }: Text): Text => ({ en: en.replaceAll(' %', '%'), zh: zh.replaceAll(' %', '%') });
