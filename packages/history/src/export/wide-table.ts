import { WeappUsageError } from '@weapp-openapi/core';
import { columnOf, layoutOf, type WideLayout, wideOperations } from '../columns/wide-layouts.ts';
import { noWideShape } from '../messages/export.ts';
import type { FigureRow } from '../reading/figures.ts';
import { type Cell, type Column, type FigureTable, PERIOD_COLUMNS } from './figure-table.ts';

/** A wide table, and how many figures had no column in it: those that WeChat's docs do not name. */
export interface WideTable extends FigureTable {
  leftOut(): number;
}

/**
 * One line for each period (for pages, sources and the like: for each period and key), one column for each
 * figure. Holds one period in memory.
 *
 * @throws WeappUsageError when the operation has no wide form.
 */
export function wideTable(rows: AsyncIterable<FigureRow>, operation: string): WideTable {
  const layout = layoutOf(operation);
  if (layout === undefined) {
    throw new WeappUsageError(noWideShape(wideOperations().join(', ')));
  }
  let leftOut = 0;
  const keyColumn: Column[] =
    layout.keyColumn === undefined ? [] : [{ name: layout.keyColumn.name, type: 'text' }];
  const columns: Column[] = [
    ...PERIOD_COLUMNS,
    ...keyColumn,
    ...layout.columns.map(({ name, type }) => ({ name, type })),
  ];
  const onLeftOut = () => {
    leftOut += 1;
  };
  return { columns, lines: lines(rows, layout, onLeftOut), leftOut: () => leftOut };
}

type Line = Record<string, Cell>;

async function* lines(
  rows: AsyncIterable<FigureRow>,
  layout: WideLayout,
  onLeftOut: () => void,
): AsyncGenerator<Line> {
  const names = new Set(layout.columns.map(({ name }) => name));
  let period = '';
  let group = new Map<string, Line>();
  for await (const row of rows) {
    const { appid, operation, begin_date, end_date, figure, key, value } = row;
    const next = JSON.stringify([appid, operation, begin_date, end_date]);
    if (next !== period) {
      yield* sorted(group, layout);
      group = new Map();
      period = next;
    }
    const name = columnOf(layout, figure, key);
    const lineKey = layout.keyColumn === undefined ? '' : key;
    if (!names.has(name)) {
      onLeftOut();
      continue;
    }
    let line = group.get(lineKey);
    if (line === undefined) {
      line = { appid, operation, begin_date, end_date };
      if (layout.keyColumn !== undefined) line[layout.keyColumn.name] = key;
      group.set(lineKey, line);
    }
    line[name] = value;
  }
  yield* sorted(group, layout);
}

/** Pages with the most visited first, as WeChat gives them; sources and the like by their number. */
function sorted(group: ReadonlyMap<string, Line>, { keyColumn, columns }: WideLayout): Line[] {
  const lines = [...group.entries()];
  const [main] = columns;
  if (keyColumn === undefined || main === undefined) return lines.map(([, line]) => line);
  const byNumber = lines.every(([key]) => /^\d{1,9}$/.test(key));
  const rank = ([key, line]: [string, Line]) => (byNumber ? Number(key) : -Number(line[main.name] ?? 0));
  return lines.sort((a, b) => rank(a) - rank(b)).map(([, line]) => line);
}
