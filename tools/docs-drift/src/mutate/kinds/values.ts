import type { Change } from '../change.ts';
import { cellsOf, rowOf, type SourceTable } from '../page-lines.ts';

const isOfValues = ({ columns, rows }: SourceTable) =>
  (columns[0] === '枚举值' || columns[0] === '值') && rows.length > 0;

/** Changes to tables of legal values. */
export const valueKinds: Record<string, Change> = {
  'a legal value added': (page, random) => {
    const table = random.pick(page.tables.filter(isOfValues));
    const at = table?.rows.at(-1);
    if (!table || at === undefined) return undefined;
    page.lines.splice(at + 1, 0, rowOf(table.columns.map((_, index) => (index === 0 ? '987' : '新增'))));
    return 'value 987 added';
  },
  'a legal value dropped': (page, random) => {
    const at = random.pick(random.pick(page.tables.filter(isOfValues))?.rows ?? []);
    return at === undefined ? undefined : `dropped ${page.lines.splice(at, 1)}`;
  },
  'a legal value with another meaning': (page, random) => {
    const table = random.pick(page.tables.filter(isOfValues));
    const at = random.pick(table?.rows ?? []);
    const cells = cellsOf(page.lines[at ?? -1] ?? '');
    if (at === undefined || cells.length < 2) return undefined;
    page.lines[at] = rowOf(cells.with(1, `非${cells[1]}`));
    return `changed ${page.lines[at]}`;
  },
};
