import { median } from './median.ts';

/** How trend and weekday make up the expected figure. */
export type SeasonModel =
  /** `expected = trend × effect`; an effect of 1.2 is 20 % above the trend. */
  | 'multiplicative'
  /** `expected = trend + effect`, the effect in the figure's unit. */
  | 'additive';

/** What a day has without its weekday's effect; undefined if the effect is a factor of 0. */
export function withoutEffect(model: SeasonModel, value: number, effect: number): number | undefined {
  if (model === 'additive') return value - effect;
  return effect === 0 ? undefined : value / effect;
}

/** Trend and weekday together. */
export function withEffect(model: SeasonModel, trend: number, effect: number): number {
  return model === 'additive' ? trend + effect : trend * effect;
}

/** From how many days of the same weekday an effect is taken: a quarter of a year, so that habits may change. */
const SAME_WEEKDAYS = 13;
const WEEK = 7;

/**
 * The effect of each day's weekday: the median of what the 13 nearest days of the weekday have beyond the trend,
 * `value / trend` or `value - trend`. Scaled to 1, or shifted to 0, on average over the week around the day. A
 * weekday without such days has no effect.
 *
 * @param leaveOut Whether a day's own figure is left out, so that the effect foretells it.
 */
export function weekdayEffects(
  model: SeasonModel,
  values: readonly (number | undefined)[],
  trend: readonly (number | undefined)[],
  leaveOut = false,
): number[] {
  const neutral: number = model === 'additive' ? 0 : 1;
  const effects = values.map(() => neutral);
  for (let start = 0; start < Math.min(WEEK, values.length); start++) {
    const days = sameWeekday(model, values, trend, start);
    let before = 0;
    for (let index = start; index < values.length; index += WEEK) {
      while ((days[before]?.index ?? index) < index) before++;
      const last = Math.max(days.length - SAME_WEEKDAYS, 0);
      const from = Math.min(Math.max(before - (SAME_WEEKDAYS - 1) / 2, 0), last);
      const near = days
        .slice(from, from + SAME_WEEKDAYS)
        .filter((day) => !leaveOut || day.index !== index)
        .map(({ part }) => part);
      effects[index] = median(near) ?? neutral;
    }
  }
  return effects.map((effect, index) => {
    const from = Math.min(Math.max(index - 3, 0), Math.max(effects.length - WEEK, 0));
    const week = effects.slice(from, from + WEEK);
    const mean = week.reduce((sum, other) => sum + other, 0) / week.length;
    if (model === 'additive') return effect - mean;
    return mean > 0 ? effect / mean : neutral;
  });
}

/** What every seventh day has beyond the trend, as far as it is known. */
function sameWeekday(
  model: SeasonModel,
  values: readonly (number | undefined)[],
  trend: readonly (number | undefined)[],
  start: number,
): { index: number; part: number }[] {
  const days: { index: number; part: number }[] = [];
  for (let index = start; index < values.length; index += WEEK) {
    const value = values[index];
    const level = trend[index];
    const part = value === undefined || level === undefined ? undefined : withoutEffect(model, value, level);
    if (part !== undefined) days.push({ index, part });
  }
  return days;
}
