import type { ShareFunnel } from '../computing/share-funnel.ts';
import { barChart } from './bars.ts';
import type { ChartOption } from './chart-option.ts';
import { type ChartOptions, styleOf } from './chart-options.ts';
import { rangeText } from './date-texts.ts';
import { numberText } from './numbers.ts';
import { gapsText, joined } from './texts.ts';

/**
 * Visitors, forwarding users and forwards, each with how many there are for each of the step before; and the new users,
 * with their share of the visitors: which of them a forward brought, WeChat does not say.
 *
 * @example
 * const option = funnelChart(shareFunnel(visits, summary), { language: 'zh' });
 */
export function funnelChart(
  { steps, period, missing }: ShareFunnel,
  options: ChartOptions = {},
): ChartOption {
  const style = styleOf(options);
  const { language } = style;
  return barChart(style, {
    title: { en: 'Visitors, forwards and new users', zh: '访问、转发与新增用户' }[language],
    subtitle: joined([
      period && rangeText(period.begin_date, period.end_date, language),
      {
        en: 'in brackets: for each of the step before; of new users, their share of the visitors',
        zh: '括号内：相对上一步的比值；新增用户为占访问人次的比例',
      }[language],
      gapsText(missing, 'day', language),
    ]),
    hasLegend: false,
    unit: '',
    names: steps.map(({ label }) => label[language]),
    groups: [
      {
        name: { en: 'Count', zh: '数量' }[language],
        values: steps.map(({ value }) => value),
        texts: steps.map(({ figure, value, per_previous, per_first }) => {
          const ratio = figure === 'visit_uv_new' ? per_first : per_previous;
          return ratio === undefined ? numberText(value) : `${numberText(value)} (${ratioText(ratio)})`;
        }),
      },
    ],
  });
}

/** Up to 1 as percent; above as so many times. */
function ratioText(ratio: number): string {
  return ratio <= 1 ? `${Math.round(ratio * 1000) / 10}%` : `×${numberText(ratio)}`;
}
