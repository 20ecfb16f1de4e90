import type { FigureRow } from '../reading/figures.ts';

/** What a cell of an exported table can hold. undefined is an empty cell. */
export type Cell = string | number | bigint | undefined;

/** A column: text, whole numbers, numbers that may have a fraction, or both (`figure`). */
export interface Column {
  readonly name: string;
  readonly type: 'text' | 'count' | 'fraction' | 'figure';
}

/** What every format writes: columns known beforehand, and lines that come one by one. */
export interface FigureTable {
  readonly columns: readonly Column[];
  readonly lines: AsyncIterable<Readonly<Record<string, Cell>>>;
}

/** The columns that tell where a figure belongs. */
export const PERIOD_COLUMNS: readonly Column[] = ['appid', 'operation', 'begin_date', 'end_date'].map(
  (name) => ({
    name,
    type: 'text',
  }),
);

const LONG_COLUMNS: readonly Column[] = [
  ...PERIOD_COLUMNS,
  { name: 'figure', type: 'text' },
  { name: 'key', type: 'text' },
  { name: 'value', type: 'figure' },
];

/** One line for each figure, as the table `figures` has them. */
export function longTable(rows: AsyncIterable<FigureRow>): FigureTable {
  return { columns: LONG_COLUMNS, lines: lines(rows) };
}

async function* lines(rows: AsyncIterable<FigureRow>): AsyncGenerator<Record<string, Cell>> {
  for await (const row of rows) yield { ...row };
}
