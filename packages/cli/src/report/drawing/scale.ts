/** A drawing is 1000 wide and 100 high, whatever its size on the page. */
export const WIDTH = 1000;
export const HEIGHT = 100;

/** An axis with round ticks. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

/** A place in a drawing with one decimal at most: the file has thousands. */
export const place = (value: number): number => Math.round(value * 10) / 10;

/**
 * Three to five ticks from 0 to just above the largest value.
 *
 * @param whole The values are counts: no tick lies between two of them.
 */
export function scaleFromZero(values: readonly number[], whole: boolean): Scale {
  const largest = Math.max(0, ...values);
  if (largest === 0) return { min: 0, max: 1, ticks: [0] };
  return scale(0, largest, whole ? 1 : 0);
}

/**
 * Ticks around the values of an average, such as seconds: its zero is far away, and from there all days look alike.
 * Never so near that a change of a hundredth looks like a landslide.
 */
export function scaleAround(values: readonly number[], ceiling = Number.POSITIVE_INFINITY): Scale {
  const largest = Math.max(...values);
  const least = Math.min(...values);
  if (!(largest > 0)) return { min: 0, max: 1, ticks: [0] };
  const room = Math.max(0, largest * 0.3 - (largest - least)) / 2;
  return scale(Math.max(0, least - room), Math.min(largest + room, Math.max(largest, ceiling)), 0);
}

function scale(least: number, largest: number, leastStep: number): Scale {
  const rough = (largest - least) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((each) => each * power >= rough * 0.999) ?? 10;
  // Beyond what numbers can hold.
  if (!(power > 0 && factor * power < Number.MAX_VALUE)) return { min: 0, max: 1, ticks: [0] };
  const step = Math.max(leastStep, leastStep === 0 ? factor * power : Math.ceil(factor * power - 1e-9));
  const first = Math.floor(least / step + 1e-9);
  const last = Math.ceil(largest / step - 1e-9);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(9)),
  );
  return { min: first * step, max: last * step, ticks };
}
