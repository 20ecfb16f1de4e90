import type { Change } from '../change.ts';
import { cellsOf, type PageLines, rowOf, type SourceTable } from '../page-lines.ts';

/** Changes to the form of any table. */
export const tableKinds: Record<string, Change> = {
  'a column renamed': (page, random) => {
    const table = random.pick(page.tables);
    const column = table && random.pick(table.columns);
    if (!table || !column) return undefined;
    const columns = table.columns.with(table.columns.indexOf(column), `${column}名称`);
    page.lines[table.head] = rowOf(columns);
    return `column ${column} renamed`;
  },
  'a column dropped': (page, random) => dropColumn(page, random.pick(page.tables), random.next()),
  'no column for what is required': (page, random) => {
    const table = random.pick(page.tables.filter(({ columns }) => columns.includes('必填')));
    return table && dropColumn(page, table, table.columns.indexOf('必填') / table.columns.length);
  },
  'a table split in two': (page, random) => {
    const table = random.pick(page.tables.filter(({ rows }) => rows.length > 1));
    const at = table?.rows[1];
    if (!table || at === undefined) return undefined;
    const head = page.lines.slice(table.head, table.head + 2);
    page.lines.splice(at, 0, '', ...head);
    return `split before ${page.lines[at + 3]}`;
  },
  'a row of any table dropped': (page, random) => {
    const at = random.pick(random.pick(page.tables)?.rows ?? []);
    if (at === undefined || !hasWords(page.lines[at])) return undefined;
    return `dropped ${page.lines.splice(at, 1)}`;
  },
  'a cell of any table changed': (page, random) => {
    const table = random.pick(page.tables);
    const at = random.pick(table?.rows ?? []);
    if (!table || at === undefined) return undefined;
    const cells = cellsOf(page.lines[at] ?? '');
    const column = random.below(Math.min(cells.length, table.columns.length));
    page.lines[at] = rowOf(cells.with(column, `${cells[column]}改`));
    return `changed ${page.lines[at]}`;
  },
  'a table dropped': (page, random) => {
    const table = random.pick(page.tables.filter(({ rows }) => rows.some((at) => hasWords(page.lines[at]))));
    if (!table) return undefined;
    page.lines.splice(table.head, table.rows.length + 2);
    return `dropped the table with ${table.columns.join(', ')}`;
  },
};

const hasWords = (row: string | undefined) => /[\p{L}\d✔✘]/u.test(row ?? '');

/** @param where which column, from 0 to 1 */
function dropColumn(page: PageLines, table: SourceTable | undefined, where: number) {
  if (!table || table.columns.length < 2) return undefined;
  const column = Math.round(where * table.columns.length) % table.columns.length;
  for (const at of [table.head, table.head + 1, ...table.rows])
    page.lines[at] = rowOf(cellsOf(page.lines[at] ?? '').toSpliced(column, 1));
  return `column ${table.columns[column]} dropped`;
}
