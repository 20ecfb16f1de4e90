import { WeappUsageError } from '@weapp-openapi/core';
import { weekdayOf } from '../dates/day.ts';
import type { PeriodName } from '../dates/period.ts';
import type { BilingualText } from './bilingual-text.ts';
import { robustTrend } from './robust-trend.ts';
import { type FigureName, type FigureSeries, periodAt, type Timeline, timelineOf } from './timeline.ts';
import { weekdayInWords } from './unit-words.ts';
import { type SeasonModel, weekdayEffects, withEffect, withoutEffect } from './weekday-effects.ts';

/** What is usual for a weekday. */
export interface WeekdayEffect {
  /** 0 for Monday to 6 for Sunday. */
  readonly weekday: number;
  readonly label: BilingualText;
  /** Multiplicative: a factor, 1 on average over the week. Additive: in the figure's unit, 0 on average. */
  readonly effect: number;
  /** How many days the effect was taken from. */
  readonly support: number;
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

/** The figures that a decomposition needs: three weeks of days, each weekday at least three times. */
const LEAST_DAYS = 21;
const LEAST_PER_WEEKDAY = 3;
/** Each round takes the weekdays out before it takes the trend; the third changes next to nothing. */
const ROUNDS = 3;

/**
 * A daily figure taken apart: the trend, what is usual for the weekday, and the rest.
 *
 * Formula: `expected = trend × effect` (multiplicative) or `trend + effect` (additive);
 * `residual = value - expected`. The trend is the median of the three weeks around the day, weekdays taken out
 * first; on the ten days at either end it is a Theil-Sen line. The effect of a weekday is the median of
 * `value / trend` (`value - trend`) over its days, scaled so that the week averages to 1 (0). Medians make both
 * ignore single extreme days, such as holidays. Effects are those of the whole series: if habits have changed,
 * give the last months only.
 *
 * A gap has no value and no residual, but a trend, as long as 7 of the 21 days around it have figures.
 *
 * Source: classical decomposition, Hyndman & Athanasopoulos, Forecasting: Principles and Practice, 3rd edition,
 * section 3.4, with medians in place of means (Tukey 1977) and the Theil-Sen line (Sen 1968) at the ends.
 *
 * @example
 * const { weekdays, points } = decompose(series, 'visit_uv');
 * weekdays[6]; // { weekday: 6, label: { en: 'Sunday', zh: '周日' }, effect: 1.3, support: 12 }
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
      `decompose: model ${JSON.stringify(model)} is unknown: use 'multiplicative' or 'additive'.`,
    );
  }
  const timeline = timelineOf('decompose', series, figure);
  const { spans, values } = timeline;
  const weekdays = spans.map(({ first }) => weekdayOf(first));
  checkHistory(timeline, figure, weekdays);
  let trend = robustTrend(values);
  let season = weekdayEffects(model, values, trend, weekdays);
  const effectOf = (index: number): number => season.effects[weekdays[index] ?? 0] ?? 0;
  for (let round = 1; round < ROUNDS; round++) {
    trend = robustTrend(
      values.map((value, index) =>
        value === undefined ? undefined : withoutEffect(model, value, effectOf(index)),
      ),
    );
    season = weekdayEffects(model, values, trend, weekdays);
  }
  return {
    kind: 'decomposition',
    figure,
    model,
    weekdays: season.effects.map((effect, weekday) => ({
      weekday,
      label: weekdayInWords(weekday),
      effect,
      support: season.support[weekday] ?? 0,
    })),
    points: spans.map((_, index): DecompositionPoint => {
      const level = trend[index];
      const value = values[index];
      const effect = effectOf(index);
      const expected = level === undefined ? undefined : withEffect(model, level, effect);
      const residual = value === undefined || expected === undefined ? undefined : value - expected;
      const weekday = weekdays[index] ?? 0;
      return { ...periodAt(timeline, index), value, trend: level, weekday, effect, expected, residual };
    }),
  };
}

function checkHistory({ by, values }: Timeline, figure: string, weekdays: readonly number[]): void {
  if (by !== 'day') {
    throw new WeappUsageError(`decompose: weekdays need a series by day, not by ${by}.`);
  }
  const days = [0, 0, 0, 0, 0, 0, 0];
  let known = 0;
  for (const [index, value] of values.entries()) {
    if (value === undefined) continue;
    const weekday = weekdays[index] ?? 0;
    days[weekday] = (days[weekday] ?? 0) + 1;
    known++;
  }
  if (known < LEAST_DAYS) {
    throw new WeappUsageError(
      `decompose: ${known} ${known === 1 ? 'day has' : 'days have'} ${figure}; at least ${LEAST_DAYS} (three weeks) are needed.`,
    );
  }
  const rare = days.findIndex((count) => count < LEAST_PER_WEEKDAY);
  if (rare === -1) return;
  throw new WeappUsageError(
    `decompose: only ${days[rare]} of the days with ${figure} are ${weekdayInWords(rare).en}s; each weekday is needed at least ${LEAST_PER_WEEKDAY} times: take a longer range.`,
  );
}
