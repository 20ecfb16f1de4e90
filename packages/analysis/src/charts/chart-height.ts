import type { EChartsOption } from 'echarts';
import { panelsHeight } from './lines.ts';

/**
 * A height in pixels at which every row of a chart can be read: more rows, more height. 420 for charts without
 * rows, more for several panels.
 *
 * @example
 * element.style.height = `${chartHeight(option)}px`;
 */
export function chartHeight({ yAxis, series, legend }: EChartsOption): number {
  const axes = [yAxis ?? []].flat();
  const rows = Math.max(
    0,
    ...axes.map((axis) => ('data' in axis && Array.isArray(axis.data) ? axis.data.length : 0)),
  );
  if (rows === 0) return axes.length > 1 ? panelsHeight(axes.length) : 420;
  const groups = [series ?? []].flat().length;
  return (legend ? 112 : 86) + rows * (groups > 1 ? 44 : 26);
}
