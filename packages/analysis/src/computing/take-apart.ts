import { WeappUsageError } from '@weapp-openapi/core';
import { weekdayInWords, weekdayOf } from '../dates/day.ts';
import { needsDays, tooFewDays, tooFewOfWeekday } from '../messages/computing.ts';
import { robustTrend } from './robust-trend.ts';
import { type FigureName, type FigureSeries, type Timeline, timelineOf } from './timeline.ts';
import { type SeasonModel, weekdayEffects, withoutEffect } from './weekday-effects.ts';

/** The figures that are needed: three weeks of days, each weekday at least three times. */
const LEAST_DAYS = 21;
const LEAST_PER_WEEKDAY = 3;
/** Each round takes the weekdays out before it takes the trend; the third changes next to nothing. */
const ROUNDS = 3;

/** Trend and weekday effect of each day of a series. */
export interface Parts {
  readonly timeline: Timeline;
  /** 0 for Monday to 6 for Sunday. */
  readonly weekdays: readonly number[];
  readonly trend: readonly (number | undefined)[];
  readonly effects: readonly number[];
}

/**
 * Takes a daily figure apart, as `decompose` says.
 *
 * @param leaveOut Whether each day's own figure is left out of its effect. With three days of a weekday, the
 * median is one of them, which would then look as if it had no noise.
 * @throws WeappUsageError when the series is not by day, or too short.
 */
export function takeApart<Figures>(
  caller: string,
  series: FigureSeries<Figures>,
  figure: FigureName<Figures>,
  { model, leaveOut = false }: { readonly model: SeasonModel; readonly leaveOut?: boolean },
): Parts {
  const timeline = timelineOf(caller, series, figure);
  const { spans, values } = timeline;
  const weekdays = spans.map(({ first }) => weekdayOf(first));
  checkHistory(caller, timeline, figure, weekdays);
  let trend = robustTrend(values);
  let effects = weekdayEffects(model, values, smooth(trend));
  for (let round = 1; round < ROUNDS; round++) {
    const level = values.map((value, index) => value && withoutEffect(model, value, effects[index] ?? 0));
    trend = robustTrend(level);
    effects = weekdayEffects(model, values, trend, leaveOut && round === ROUNDS - 1);
  }
  return { timeline, weekdays, trend, effects };
}

/** The mean of the week around each day, which takes the weekdays out of the first trend. */
function smooth(trend: readonly (number | undefined)[]): (number | undefined)[] {
  return trend.map((_, index) => {
    const known = trend.slice(Math.max(index - 3, 0), index + 4).filter((level) => level !== undefined);
    return known.length === 0 ? undefined : known.reduce((sum, level) => sum + level, 0) / known.length;
  });
}

function checkHistory(
  caller: string,
  { by, values }: Timeline,
  figure: string,
  weekdays: readonly number[],
): void {
  if (by !== 'day') {
    throw new WeappUsageError(needsDays(caller, by));
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
    throw new WeappUsageError(tooFewDays(caller, known, figure, LEAST_DAYS));
  }
  const rare = days.findIndex((count) => count < LEAST_PER_WEEKDAY);
  if (rare === -1) return;
  throw new WeappUsageError(
    tooFewOfWeekday(caller, days[rare] ?? 0, figure, weekdayInWords(rare), LEAST_PER_WEEKDAY),
  );
}
