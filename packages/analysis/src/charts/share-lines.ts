import type { Growth } from '../computing/growth.ts';
import type { Stickiness } from '../computing/stickiness.ts';
import type { PeriodName } from '../dates/period.ts';
import type { ChartOption } from './chart-option.ts';
import { type ChartOptions, type Style, styleOf } from './chart-options.ts';
import { periodTexts, rangeText } from './date-texts.ts';
import { lineChart } from './lines.ts';
import { seriesColour } from './look.ts';
import { percent, percentText } from './numbers.ts';
import { BY, figureText, gapText, joined, supportText } from './texts.ts';

const PERCENT = { en: '%', zh: '%' };

const AGAINST: Readonly<Record<Growth['against'], { en: string; zh: string }>> = {
  previous: { en: 'against the period before', zh: '环比' },
  'last-week': { en: 'against the same weekday of the week before', zh: '与上周同日相比' },
  'last-year': { en: 'against the year before', zh: '同比' },
  'last-year-weekday': { en: 'against the same weekday 52 weeks before', zh: '与 52 周前同日相比' },
};

/** Growth in percent, as a line around 0. */
export function growthChart(growth: Growth, options: ChartOptions = {}): ChartOption {
  const style = styleOf(options);
  const { language } = style;
  const figure = figureText(growth.figure)[language];
  // The first periods have nothing before them to compare with.
  const first = growth.points.findIndex(({ change }) => change?.share !== undefined);
  const points = growth.points.slice(Math.max(first, 0));
  return shareChart(
    style,
    growth.by,
    points,
    points.map(({ change }) => change?.share),
    {
      name: figure,
      title: language === 'zh' ? `${figure}增长率` : `Growth of ${figure.toLowerCase()}`,
      subtitle: AGAINST[growth.against][language],
      isChange: true,
    },
  );
}

/** Stickiness in percent, as a line. */
export function stickinessChart(stickiness: Stickiness, options: ChartOptions = {}): ChartOption {
  const style = styleOf(options);
  const { language } = style;
  return shareChart(
    style,
    stickiness.by,
    stickiness.points,
    stickiness.points.map(({ share }) => share),
    {
      name: stickiness.ratio,
      title: language === 'zh' ? `用户粘性 ${stickiness.ratio}` : `Stickiness ${stickiness.ratio}`,
      subtitle: '',
      isChange: false,
      supports: stickiness.points.map(({ support, expected_support }) =>
        supportText(support, expected_support, stickiness.ratio === 'WAU/MAU' ? 'week' : 'day', language),
      ),
    },
  );
}

interface ShareTexts {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  /** Changes have a sign, and their 0 is marked. */
  readonly isChange: boolean;
  /** What stands behind each share. */
  readonly supports?: readonly string[];
}

function shareChart(
  style: Style,
  by: Growth['by'],
  points: readonly PeriodName[],
  shares: readonly (number | undefined)[],
  { name, title, subtitle, isChange, supports = [] }: ShareTexts,
): ChartOption {
  const { language, look } = style;
  const [first, last] = [points[0], points.at(-1)];
  return lineChart(style, {
    title,
    subtitle: joined([
      first && last && rangeText(first.begin_date, last.end_date, language),
      BY[by][language],
      subtitle,
    ]),
    hasLegend: false,
    aroundZero: isChange,
    periods: periodTexts(by, points, language),
    lines: [
      {
        name,
        colour: seriesColour(look, 0),
        unit: PERCENT,
        values: shares.map((share) => (share === undefined ? undefined : percent(share))),
        texts: shares.map((share, index) => {
          if (share === undefined) return gapText(undefined, language);
          const sign = share < 0 ? '−' : isChange && share > 0 ? '+' : '';
          return sign + percentText(Math.abs(share)) + (supports[index] ?? '');
        }),
      },
    ],
  });
}
