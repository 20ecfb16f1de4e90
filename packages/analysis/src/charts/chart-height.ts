import { panelsHeight } from './lines.ts';

/**
 * A height in pixels at which every row of a chart can be read, of this package or any other of ECharts: more rows, more height. 420 for charts without
 * rows, more for several panels.
 *
 * @example
 * element.style.height = `${chartHeight(option)}px`;
 */
export function chartHeight(option: {
  readonly yAxis?: unknown;
  readonly series?: unknown;
  readonly legend?: unknown;
}): number {
  const axes = listOf(option.yAxis);
  const rows = Math.max(0, ...axes.map(namesOf));
  if (rows === 0) return axes.length > 1 ? panelsHeight(axes.length) : 420;
  const groups = listOf(option.series).length;
  return (option.legend ? 112 : 86) + rows * (groups > 1 ? 44 : 26);
}

function listOf(parts: unknown): unknown[] {
  if (parts === undefined || parts === null) return [];
  return Array.isArray(parts) ? parts : [parts];
}

function namesOf(axis: unknown): number {
  if (typeof axis !== 'object' || axis === null || !('data' in axis)) return 0;
  return Array.isArray(axis.data) ? axis.data.length : 0;
}
