import { place, type Scale } from './scale.ts';

/** The drawing is 1000 wide and 100 high, whatever its size on the page. */
export const WIDTH = 1000;
export const HEIGHT = 100;

/** From the left, of the point `index` of `length`. One point alone stands in the middle. */
export const across = (index: number, length: number): number =>
  length < 2 ? WIDTH / 2 : (index / (length - 1)) * WIDTH;

/** From the top. */
export const down = (value: number, { max }: Scale): number => HEIGHT - (value / max) * HEIGHT;

type Values = readonly (number | undefined)[];

/** The line through the values as the `d` of a path. It breaks where there is none. */
export function linePath(values: Values, scale: Scale): string {
  let path = '';
  values.forEach((value, index) => {
    if (value === undefined) return;
    const joined = values[index - 1] !== undefined;
    // A point between two gaps becomes a line of no length, which its round ends make a dot.
    const alone = !joined && values[index + 1] === undefined;
    path += `${joined ? 'L' : 'M'}${place(across(index, values.length))} ${place(down(value, scale))}${alone ? 'h0' : ''}`;
  });
  return path;
}

/** The area between two lines. */
export function bandPath(low: Values, high: Values, scale: Scale): string {
  let path = '';
  let from: number | undefined;
  for (let index = 0; index <= low.length; index++) {
    const inside = index < low.length && low[index] !== undefined && high[index] !== undefined;
    if (inside) from ??= index;
    else if (from !== undefined) {
      const at = (values: Values, each: number) =>
        `${place(across(each, low.length))} ${place(down(values[each] ?? 0, scale))}`;
      const indexes = Array.from({ length: index - from }, (_, offset) => (from ?? 0) + offset);
      path += `M${indexes.map((each) => at(high, each)).join('L')}L${indexes
        .toReversed()
        .map((each) => at(low, each))
        .join('L')}Z`;
      from = undefined;
    }
  }
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
