import type { EChartsOption } from 'echarts';

/**
 * A height in pixels at which every row of a chart can be read: more rows, more height. 420 for charts without
 * rows, more for several panels.
 *
 * @example
 * element.style.height = `${chartHeight(option)}px`;
 */
export function chartHeight({ yAxis, series }: EChartsOption): number {
  const axes = [yAxis ?? []].flat();
  const rows = Math.max(
    0,
    ...axes.map((axis) => ('data' in axis && Array.isArray(axis.data) ? axis.data.length : 0)),
  );
  if (rows === 0) return 420 + 160 * Math.max(0, axes.length - 1);
  const groups = [series ?? []].flat().length;
  return 104 + rows * (groups > 1 ? 38 : 26);
}
