import { WeappUsageError } from '@weapp-openapi/core';
import { weekdayInWords } from '../dates/day.ts';
import type { PeriodName } from '../dates/period.ts';
import { unknown } from '../messages/computing.ts';
import type { BilingualText } from './bilingual-text.ts';
import { takeApart } from './take-apart.ts';
import { type FigureName, type FigureSeries, periodAt } from './timeline.ts';
import { type SeasonModel, withEffect } from './weekday-effects.ts';

/** What is usual for a weekday at the end of the series. */
export interface WeekdayEffect {
  /** 0 for Monday to 6 for Sunday. */
  readonly weekday: number;
  readonly label: BilingualText;
  /** Multiplicative: a factor, 1 on average over the week. Additive: in the figure's unit, 0 on average. */
  readonly effect: number;
}

/** One day, taken apart. */
export interface DecompositionPoint extends PeriodName {
  /** The figure; undefined in a gap. */
  readonly value: number | undefined;
  /** The level without the weekday's effect. */
  readonly trend: number | undefined;
  /** 0 for Monday to 6 for Sunday. */
  readonly weekday: number;
  /** The weekday's effect. */
  readonly effect: number;
  /** Trend and weekday together, in the figure's unit. */
  readonly expected: number | undefined;
  /** `value - expected`; undefined in a gap. */
  readonly residual: number | undefined;
}

/** A daily figure as trend, weekday and rest. */
export interface Decomposition {
  readonly kind: 'decomposition';
  readonly figure: string;
  readonly model: SeasonModel;
  /** Monday to Sunday. */
  readonly weekdays: readonly WeekdayEffect[];
  /** One point for each day of the series, oldest first. */
  readonly points: readonly DecompositionPoint[];
}

/**
 * A daily figure taken apart: the trend, what is usual for the weekday, and the rest.
 *
 * Formula: `expected = trend × effect` (multiplicative) or `trend + effect` (additive);
 * `residual = value - expected`. The trend is the median of the three weeks around the day, weekdays taken out
 * first; on the ten days at either end it is a Theil-Sen line. The effect of a weekday is the median of
 * `value / trend` (`value - trend`) over its 13 nearest days, scaled so that the week averages to 1 (0). Medians
 * make both ignore single extreme days, such as holidays.
 *
 * A gap has no value and no residual, but a trend, as long as 7 of the 21 days around it have figures.
 *
 * Source: classical decomposition, Hyndman & Athanasopoulos, Forecasting: Principles and Practice, 3rd edition,
 * section 3.4, with medians in place of means (Tukey 1977) and the Theil-Sen line (Sen 1968) at the ends.
 *
 * @example
 * const { weekdays, points } = decompose(series, 'visit_uv');
 * weekdays[6]; // { weekday: 6, label: { en: 'Sunday', zh: '周日' }, effect: 1.3 }
 * @throws {WeappUsageError} when the series is not by day, or has fewer than 21 days with figures or fewer than
 * 3 of a weekday.
 */
export function decompose<Figures>(
  series: FigureSeries<Figures, 'day'>,
  figure: FigureName<Figures>,
  options: { readonly model?: SeasonModel | undefined } = {},
): Decomposition {
  const { model = 'multiplicative' } = options;
  if (model !== 'multiplicative' && model !== 'additive') {
    throw new WeappUsageError(
      unknown('decompose', 'model', JSON.stringify(model), "'multiplicative' / 'additive'"),
    );
  }
  const { timeline, weekdays, trend, effects } = takeApart('decompose', series, figure, { model });
  return {
    kind: 'decomposition',
    figure,
    model,
    weekdays: effects
      .slice(-7)
      .map((effect, index, week): WeekdayEffect => {
        const weekday = weekdays[weekdays.length - week.length + index] ?? 0;
        return { weekday, label: weekdayInWords(weekday), effect };
      })
      .sort((a, b) => a.weekday - b.weekday),
    points: trend.map((level, index): DecompositionPoint => {
      const value = timeline.values[index];
      const effect = effects[index] ?? 0;
      const expected = level === undefined ? undefined : withEffect(model, level, effect);
      const residual = value === undefined || expected === undefined ? undefined : value - expected;
      const weekday = weekdays[index] ?? 0;
      return { ...periodAt(timeline, index), value, trend: level, weekday, effect, expected, residual };
    }),
  };
}
