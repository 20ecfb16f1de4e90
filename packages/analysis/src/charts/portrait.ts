import type { GetUserPortraitResponse } from '@weapp-openapi/core';
import { WeappUsageError } from '@weapp-openapi/core';
import {
  comparePortraits,
  type PortraitComparison,
  type PortraitComparisonAttribute,
} from '../computing/compare-portraits.ts';
import type { PortraitAttribute } from '../computing/portrait-labels.ts';
import { noPortraitOf } from '../messages/charts.ts';
import { barChart } from './bars.ts';
import type { ChartOption } from './chart-option.ts';
import { type ChartOptions, checkMost, checkResult, styleOf } from './chart-options.ts';
import { refDateText } from './date-texts.ts';
import { numberText, percent, percentText } from './numbers.ts';
import { joined } from './texts.ts';

/** Options of {@link portraitChart} and {@link provinceRanking}. */
export interface PortraitOptions extends ChartOptions {
  /** Which attribute. Default: `ages` in {@link portraitChart}, `province` in {@link provinceRanking}. */
  readonly of?: PortraitAttribute | undefined;
  /** At most as many bars. Default: 12. */
  readonly most?: number | undefined;
}

/**
 * An attribute of new and of active users side by side, each as a share of its own users.
 *
 * @example
 * const option = portraitChart(await analysis.userPortrait({ days: 7 }), { of: 'genders', language: 'zh' });
 * @throws {WeappUsageError} when `portrait` is no portrait or has no such attribute.
 */
export function portraitChart(
  portrait: GetUserPortraitResponse | PortraitComparison,
  options: PortraitOptions = {},
): ChartOption {
  checkResult('portraitChart', portrait, 'analysis.userPortrait(...)');
  const style = styleOf(options);
  const { language } = style;
  const of = options.of ?? 'ages';
  const { label, rows } = attributeOf(portrait, of);
  const ordered = of === 'ages' ? [...rows].sort((a, b) => ageOf(a.name) - ageOf(b.name)) : rows;
  const shown = ordered.slice(0, checkMost('portraitChart', options.most));
  const shareText = (share: number | undefined) => (share === undefined ? '-' : percentText(share));
  return barChart(style, {
    title: label[language],
    subtitle: joined([
      refDateText(portrait.ref_date, language),
      { en: 'share of new and of active users', zh: '各自占新增用户、活跃用户的比例' }[language],
      moreText(rows.length - shown.length, language),
    ]),
    hasLegend: true,
    unit: '%',
    names: shown.map((row) => row.label[language]),
    groups: [
      {
        name: { en: 'Active users', zh: '活跃用户' }[language],
        values: shown.map(({ active_share }) => active_share && percent(active_share)),
        texts: shown.map(({ active_share }) => shareText(active_share)),
      },
      {
        name: { en: 'New users', zh: '新增用户' }[language],
        values: shown.map(({ new_share }) => new_share && percent(new_share)),
        texts: shown.map(({ new_share }) => shareText(new_share)),
      },
    ],
  });
}

/**
 * Where the active users are, most first: provinces, or cities with `of: 'city'`.
 *
 * @throws {WeappUsageError} when `portrait` is no portrait or has no such attribute.
 */
export function provinceRanking(
  portrait: GetUserPortraitResponse | PortraitComparison,
  options: PortraitOptions = {},
): ChartOption {
  checkResult('provinceRanking', portrait, 'analysis.userPortrait(...)');
  const style = styleOf(options);
  const { language } = style;
  const { label, rows } = attributeOf(portrait, options.of ?? 'province');
  const shown = rows
    .filter(({ active_users }) => active_users)
    .slice(0, checkMost('provinceRanking', options.most));
  const name = { en: 'Active users', zh: '活跃用户' }[language];
  return barChart(style, {
    title: language === 'zh' ? `活跃用户${label.zh}分布` : `Active users by ${label.en.toLowerCase()}`,
    subtitle: joined([
      refDateText(portrait.ref_date, language),
      { en: 'users and their share', zh: '人数和占比' }[language],
      moreText(rows.length - shown.length, language),
    ]),
    hasLegend: false,
    unit: { en: 'users', zh: '人' }[language],
    names: shown.map((row) => row.label[language]),
    groups: [
      {
        name,
        values: shown.map(({ active_users }) => active_users),
        texts: shown.map(({ active_users = 0, active_share }) =>
          joined([numberText(active_users), active_share !== undefined && percentText(active_share)]),
        ),
      },
    ],
  });
}

function attributeOf(
  portrait: GetUserPortraitResponse | PortraitComparison,
  attribute: PortraitAttribute,
): PortraitComparisonAttribute {
  const { attributes } = 'kind' in portrait ? portrait : comparePortraits(portrait);
  if (!Object.hasOwn(attributes, attribute)) {
    throw new WeappUsageError(noPortraitOf(JSON.stringify(attribute), Object.keys(attributes).join(', ')));
  }
  return attributes[attribute];
}

/** Where an age group belongs: 17岁以下, 18-24岁, … 50岁以上, 未知. */
function ageOf(name: string): number {
  const years = Number.parseInt(name, 10);
  return Number.isNaN(years) ? Number.POSITIVE_INFINITY : years;
}

/** What is not among the bars. */
export function moreText(count: number, language: 'en' | 'zh'): string {
  if (count <= 0) return '';
  return language === 'zh' ? `另有 ${count} 项未列出` : `${count} more not shown`;
}
