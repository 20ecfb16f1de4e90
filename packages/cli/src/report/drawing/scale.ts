/** An axis that begins at 0. */
export interface Scale {
  readonly max: number;
  readonly ticks: readonly number[];
}

/**
 * Three to five round ticks from 0 to just above the largest value.
 *
 * @param whole The values are counts: no tick lies between two of them.
 */
export function scaleTo(largest: number, whole = true): Scale {
  if (!(largest > 0)) return { max: 1, ticks: [0, 1] };
  const rough = largest / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((each) => each * power >= rough) ?? 10;
  const step = whole ? Math.max(1, Math.ceil(factor * power)) : factor * power;
  const steps = Math.ceil(largest / step - 1e-9);
  const ticks = Array.from({ length: steps + 1 }, (_, index) => Number((index * step).toPrecision(6)));
  return { max: steps * step, ticks };
}

/** A place on an axis, as a number with one decimal at most: the file has thousands. */
export const place = (value: number): number => Math.round(value * 10) / 10;
