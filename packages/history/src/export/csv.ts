import { stringify } from 'csv-stringify/sync';
import { escapeApostrophe } from '../columns/formula-mark.ts';
import { batches } from './batches.ts';
import type { FigureTable } from './figure-table.ts';

const BATCH = 1000;

/**
 * CSV as spreadsheets open it: UTF-8 with a byte order mark, a header line, and an apostrophe before text that
 * a spreadsheet would take for a formula (page paths come from strangers).
 */
export async function* csvText({ columns, lines }: FigureTable): AsyncGenerator<string> {
  const names = columns.map(({ name }) => name);
  yield stringify([names], { bom: true });
  for await (const batch of batches(lines, BATCH)) {
    yield stringify(batch, {
      columns: names,
      escape_formulas: true,
      cast: { string: escapeApostrophe, number: String, bigint: String },
    });
  }
}
