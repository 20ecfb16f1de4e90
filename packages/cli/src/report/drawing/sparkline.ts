import { type Html, html } from '../writing/html.ts';
import { linePath } from './line-path.ts';
import { HEIGHT, WIDTH } from './scale.ts';

/** The course of a figure, from its least to its greatest value, without an axis. */
export function sparkline(values: readonly (number | undefined)[]): Html {
  const known = values.filter((value) => value !== undefined);
  if (known.length < 2) return html``;
  const [least, greatest] = [Math.min(...known), Math.max(...known)];
  // All the same: a line through the middle.
  const scale =
    least === greatest
      ? { min: least - 1, max: least + 1, ticks: [] }
      : { min: least, max: greatest, ticks: [] };
  const across = values.map((_, index) => (index / (values.length - 1)) * WIDTH);
  return html`<svg class="spark" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true"><path class="line one" d="${linePath(values, across, scale)}"/></svg>`;
}
