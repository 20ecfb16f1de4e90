import { type Html, html } from '../html.ts';
import { HEIGHT, linePath, WIDTH } from './line-path.ts';

/** The course of a figure in a few millimetres, from its least to its greatest value. Its figures stand elsewhere. */
export function sparkline(values: readonly (number | undefined)[]): Html {
  const known = values.filter((value) => value !== undefined);
  const low = Math.min(...known);
  const high = Math.max(...known);
  if (known.length < 2) return html`<div class="spark"></div>`;
  // All the same: a line through the middle.
  const span = high - low || 1;
  const lift = high === low ? 0.5 : 0;
  const moved = values.map((value) => (value === undefined ? undefined : (value - low) / span + lift));
  return html`<svg class="spark" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true"><path class="line one" d="${linePath(moved, { max: 1, ticks: [] })}"/></svg>`;
}
