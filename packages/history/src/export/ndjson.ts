import { batches } from './batches.ts';
import type { Cell, FigureTable } from './figure-table.ts';

const BATCH = 1000;

/** One JSON object a line. Integers keep all digits, past 2^53 too. An empty cell has no key. */
export async function* ndjsonText({ columns, lines }: FigureTable): AsyncGenerator<string> {
  const names = columns.map(({ name }) => [name, JSON.stringify(name)] as const);
  for await (const batch of batches(lines, BATCH)) {
    yield batch
      .map((line) => {
        const fields = names.flatMap(([name, key]) => {
          const cell = line[name];
          return cell === undefined ? [] : [`${key}:${jsonOf(cell)}`];
        });
        return `{${fields.join(',')}}\n`;
      })
      .join('');
  }
}

// JSON.stringify refuses a bigint.
const jsonOf = (cell: NonNullable<Cell>): string =>
  typeof cell === 'bigint' ? String(cell) : JSON.stringify(cell);
