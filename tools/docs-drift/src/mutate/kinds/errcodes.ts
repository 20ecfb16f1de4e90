import type { Change } from '../change.ts';
import { cellsOf, type PageLines, rowOf } from '../page-lines.ts';
import type { Random } from '../random.ts';

/** Changes to the table of error codes. */
export const errcodeKinds: Record<string, Change> = {
  'an errcode added': (page, random) => {
    const table = random.pick(errcodeTables(page));
    if (!table) return undefined;
    const cells = table.columns.map((column) => (column === '错误码' ? '987654' : '新增'));
    page.lines.splice((table.rows.at(-1) ?? table.head + 1) + 1, 0, rowOf(cells));
    return 'errcode 987654 added';
  },
  'an errcode dropped': (page, random) => {
    const row = pickRow(page, random);
    return row && `dropped ${page.lines.splice(row.at, 1)}`;
  },
  'an errcode with another number': (page, random) => {
    const row = pickRow(page, random);
    if (!row) return undefined;
    page.lines[row.at] = rowOf(row.cells.with(row.column, `${row.cells[row.column]}7`));
    return `changed ${page.lines[row.at]}`;
  },
  'an errcode with another meaning': (page, random) => {
    const row = pickRow(page, random);
    if (!row || row.cells.length < 2) return undefined;
    const other = row.column === 0 ? 1 : 0;
    page.lines[row.at] = rowOf(row.cells.with(other, `${row.cells[other]} of another kind`));
    return `changed ${page.lines[row.at]}`;
  },
};

const errcodeTables = ({ tables }: PageLines) => tables.filter(({ columns }) => columns.includes('错误码'));

function pickRow(page: PageLines, random: Random) {
  const table = random.pick(errcodeTables(page));
  const at = random.pick(table?.rows ?? []);
  if (!table || at === undefined || !/\d/.test(page.lines[at] ?? '')) return undefined;
  return { at, cells: cellsOf(page.lines[at] ?? ''), column: table.columns.indexOf('错误码') };
}
