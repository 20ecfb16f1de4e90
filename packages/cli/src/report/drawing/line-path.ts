import { HEIGHT, place, type Scale } from './scale.ts';

type Values = readonly (number | undefined)[];

/** From the top. */
export const down = (value: number, { min, max }: Scale): number =>
  HEIGHT - ((value - min) / (max - min)) * HEIGHT;

/**
 * The line through the values as the `d` of a path. It breaks where there is none.
 *
 * @param across Where each value stands, from the left.
 */
export function linePath(values: Values, across: readonly number[], scale: Scale): string {
  let path = '';
  values.forEach((value, index) => {
    if (value === undefined) return;
    const joined = values[index - 1] !== undefined;
    // A point between two gaps becomes a line of no length, which its round ends make a dot.
    const alone = !joined && values[index + 1] === undefined;
    path += `${joined ? 'L' : 'M'}${place(across[index] ?? 0)} ${place(down(value, scale))}${alone ? 'h0' : ''}`;
  });
  return path;
}

/** The area between two lines. */
export function bandPath(low: Values, high: Values, across: readonly number[], scale: Scale): string {
  let path = '';
  let stretch: number[] = [];
  const close = () => {
    const along = (values: Values, indexes: readonly number[]) =>
      indexes
        .map((index) => `${place(across[index] ?? 0)} ${place(down(values[index] ?? 0, scale))}`)
        .join('L');
    if (stretch.length > 0) path += `M${along(high, stretch)}L${along(low, stretch.toReversed())}Z`;
    stretch = [];
  };
  for (const index of across.keys()) {
    if (low[index] === undefined || high[index] === undefined) close();
    else stretch.push(index);
  }
  close();
  return path;
}

/** The stretches without a value, as `[first, last]` indexes. */
export function gapsIn(values: Values): [number, number][] {
  const gaps: [number, number][] = [];
  values.forEach((value, index) => {
    if (value !== undefined) return;
    const last = gaps.at(-1);
    if (last && last[1] === index - 1) last[1] = index;
    else gaps.push([index, index]);
  });
  return gaps;
}
