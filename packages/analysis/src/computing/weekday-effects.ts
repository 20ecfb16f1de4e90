import { median } from './median.ts';

/** How trend and weekday make up the expected figure. */
export type SeasonModel =
  /** `expected = trend × effect`; an effect of 1.2 is 20 % above the trend. */
  | 'multiplicative'
  /** `expected = trend + effect`, the effect in the figure's unit. */
  | 'additive';

/** Effects of Monday to Sunday, and how many days each was taken from. */
export interface Effects {
  readonly effects: readonly number[];
  readonly support: readonly number[];
}

/** What a day has without its weekday's effect; undefined if the effect is a factor of 0. */
export function withoutEffect(model: SeasonModel, value: number, effect: number): number | undefined {
  if (model === 'additive') return value - effect;
  return effect === 0 ? undefined : value / effect;
}

/** Trend and weekday together. */
export function withEffect(model: SeasonModel, trend: number, effect: number): number {
  return model === 'additive' ? trend + effect : trend * effect;
}

/**
 * For each weekday, the median of what its days have beyond the trend: `value / trend`, or `value - trend`.
 * Scaled to 1, or shifted to 0, on average over the week. A weekday without such days has no effect.
 */
export function weekdayEffects(
  model: SeasonModel,
  values: readonly (number | undefined)[],
  trend: readonly (number | undefined)[],
  weekdays: readonly number[],
): Effects {
  const neutral = model === 'additive' ? 0 : 1;
  const beyond: number[][] = [[], [], [], [], [], [], []];
  for (const [index, value] of values.entries()) {
    const level = trend[index];
    if (value === undefined || level === undefined) continue;
    const part = withoutEffect(model, value, level);
    if (part !== undefined) beyond[weekdays[index] ?? 0]?.push(part);
  }
  const medians = beyond.map((parts) => median(parts) ?? neutral);
  const mean = medians.reduce((sum, effect) => sum + effect, 0) / medians.length;
  const effects = medians.map((effect) => {
    if (model === 'additive') return effect - mean;
    return mean > 0 ? effect / mean : neutral;
  });
  return { effects, support: beyond.map(({ length }) => length) };
}
