import type { Growth } from '../computing/growth.ts';
import type { Stickiness } from '../computing/stickiness.ts';
import type { PeriodName } from '../dates/period.ts';
import type { ChartOption } from './chart-option.ts';
import { type ChartOptions, type Style, styleOf } from './chart-options.ts';
import { periodTexts, rangeText } from './date-texts.ts';
import { lineChart } from './lines.ts';
import { seriesColour } from './look.ts';
import { percent, percentText } from './numbers.ts';
import { BY, figureText, gapText, joined } from './texts.ts';

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
  return shareChart(
    style,
    growth.by,
    growth.points,
    growth.points.map(({ change }) => change?.share),
    {
      name: figure,
      title: language === 'zh' ? `${figure}增长率` : `Growth of ${figure.toLowerCase()}`,
      subtitle: AGAINST[growth.against][language],
      withSign: true,
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
      withSign: false,
    },
  );
}

interface ShareTexts {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly withSign: boolean;
}

function shareChart(
  style: Style,
  by: Growth['by'],
  points: readonly PeriodName[],
  shares: readonly (number | undefined)[],
  { name, title, subtitle, withSign }: ShareTexts,
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
    periods: periodTexts(by, points, language),
    lines: [
      {
        name,
        colour: seriesColour(look, 0),
        unit: PERCENT,
        values: shares.map((share) => (share === undefined ? undefined : percent(share))),
        texts: shares.map((share) => {
          if (share === undefined) return gapText(undefined, language);
          return `${withSign && share > 0 ? '+' : ''}${percentText(share)}`;
        }),
      },
    ],
  });
}
