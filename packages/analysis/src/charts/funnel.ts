import type { ShareFunnel } from '../computing/share-funnel.ts';
import { barChart } from './bars.ts';
import type { ChartOption } from './chart-option.ts';
import { type ChartOptions, styleOf } from './chart-options.ts';
import { rangeText } from './date-texts.ts';
import { numberText } from './numbers.ts';
import { gapsText, joined } from './texts.ts';

/**
 * From visitors to forwards and new users: one bar for each step, with how many there are for each of the step
 * before.
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
    title: { en: 'From visitors to forwards and new users', zh: '从访问到转发和新增' }[language],
    subtitle: joined([
      period && rangeText(period.begin_date, period.end_date, language),
      { en: 'in brackets: for each of the step before', zh: '括号内：相对上一步的比值' }[language],
      gapsText(missing, 'day', language),
    ]),
    hasLegend: false,
    unit: '',
    names: steps.map(({ label }) => label[language]),
    groups: [
      {
        name: { en: 'Count', zh: '数量' }[language],
        values: steps.map(({ value }) => value),
        texts: steps.map(({ value, per_previous }) =>
          per_previous === undefined
            ? numberText(value)
            : `${numberText(value)} (${ratioText(per_previous)})`,
        ),
      },
    ],
  });
}

/** Up to 1 as percent; above as so many times. */
function ratioText(ratio: number): string {
  return ratio <= 1 ? `${Math.round(ratio * 1000) / 10}%` : `×${numberText(ratio)}`;
}
