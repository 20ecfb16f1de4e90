import type { Change } from '../change.ts';
import { cellsOf, type PageLines, rowOf, type SourceTable } from '../page-lines.ts';
import type { Random } from '../random.ts';

const TYPES = ['string', 'number', 'boolean', 'object', 'objarray', 'array<string>'];

/** Changes to a row of a field table. */
export const rowKinds: Record<string, Change> = {
  'a field renamed': (page, random) => withRow(page, random, (row) => rename(row, '_renamed')),
  'a field with its name in full width': (page, random) =>
    withRow(page, random, (row) => row.set(row.name, row.cells[row.name]?.replace(/[a-z]/, fullWidth))),
  'a field added': (page, random) => {
    const table = random.pick(fieldTables(page));
    if (!table) return undefined;
    const cells = table.columns.map((column) => NEW_ROW[column] ?? '-');
    return insert(page, table.rows.at(-1) ?? table.head + 1, rowOf(cells));
  },
  'a field dropped': (page, random) => withRow(page, random, (row) => row.drop()),
  'a type changed': (page, random) =>
    withRow(page, random, (row) => {
      const others = TYPES.filter((type) => !row.cells[row.type]?.includes(type));
      return row.set(row.type, random.pick(others));
    }),
  'a type that is no word': (page, random) => withRow(page, random, (row) => row.set(row.type, 'strnig')),
  'required flipped': (page, random) =>
    withRow(page, random, (row) => {
      const was = row.cells[row.required];
      return was ? row.set(row.required, was.startsWith('是') ? '否' : '是') : undefined;
    }),
  'required on a condition': (page, random) =>
    withRow(page, random, (row) => {
      const was = row.cells[row.required];
      return was ? row.set(row.required, `${was}（视情况）`) : undefined;
    }),
  'a field described otherwise': (page, random) =>
    withRow(page, random, (row) => row.set(row.last, `${row.cells[row.last]}，不得为空`)),
  'a number in a description changed': (page, random) =>
    withRow(page, random, (row) => row.set(row.last, otherNumber(row.cells[row.last] ?? ''))),
  'a field struck out': (page, random) =>
    withRow(page, random, (row) => {
      const was = row.cells[row.name] ?? '';
      return /^[\w\\]+$/.test(was) ? row.set(row.name, `~~${was}~~`) : undefined;
    }),
  'a row twice': (page, random) => withRow(page, random, (row) => insert(page, row.at, row.line)),
  'a row twice with two types': (page, random) =>
    withRow(page, random, (row) => {
      const cells = row.cells.with(row.type, row.cells[row.type] === 'string' ? 'number' : 'string');
      return insert(page, row.at - 1, rowOf(cells));
    }),
  'a row moved into another table': (page, random) => {
    const [from, to] = random.shuffle(fieldTables(page));
    const at = random.pick(from?.rows ?? []);
    if (!to || at === undefined) return undefined;
    const row = page.lines[at] ?? '';
    const after = to.rows.at(-1) ?? to.head + 1;
    const cells = to.columns.map((_, index) => cellsOf(row)[index] ?? '-');
    page.lines[after] = `${page.lines[after]}\n${rowOf(cells)}`;
    page.lines.splice(at, 1);
    return `moved ${row}`;
  },
};

const NEW_ROW: Record<string, string> = {
  参数名: 'brand_new',
  参数: 'brand_new',
  属性: 'brand_new',
  字段: 'brand_new',
  类型: 'string',
  必填: '否',
  说明: '新增字段',
};

interface Row {
  at: number;
  line: string;
  cells: string[];
  /** The index of each of its cells; -1 for none. */
  name: number;
  type: number;
  required: number;
  last: number;
  set(column: number, text: string | undefined): string | undefined;
  drop(): string;
}

const NAMES = ['参数名', '参数', '属性', '字段'];
const isFieldTable = ({ columns }: SourceTable) =>
  columns.includes('类型') && columns.some((column) => NAMES.includes(column));
const fieldTables = (page: PageLines) => page.tables.filter(isFieldTable);

function withRow(page: PageLines, random: Random, change: (row: Row) => string | undefined) {
  const table = random.pick(fieldTables(page).filter(({ rows }) => rows.length > 0));
  const at = table && random.pick(table.rows);
  if (!table || at === undefined) return undefined;
  const line = page.lines[at] ?? '';
  const cells = cellsOf(line);
  const name = table.columns.findIndex((column) => NAMES.includes(column));
  // A row that says that there are no fields, or that continues the row above.
  if (cells.length !== table.columns.length || !/\w/.test(cells[name] ?? '')) return undefined;
  return change({
    at,
    line,
    cells,
    name,
    type: table.columns.indexOf('类型'),
    required: table.columns.findIndex((column) => column === '必填' || column === '是否必填'),
    last: table.columns.findIndex((column) => column === '说明' || column === '描述' || column === '备注'),
    set: (column, text) => {
      if (column < 0 || text === undefined || text === cells[column]) return undefined;
      page.lines[at] = rowOf(cells.with(column, text));
      return `${line} -> ${page.lines[at]}`;
    },
    drop: () => {
      page.lines.splice(at, 1);
      return `dropped ${line}`;
    },
  });
}

/** The first word of the name's cell with a new ending. */
function rename(row: Row, ending: string) {
  return row.set(row.name, row.cells[row.name]?.replace(/\w(?=\W*(?:\s|$))/, `$&${ending}`));
}

function insert(page: PageLines, after: number, row: string): string {
  page.lines.splice(after + 1, 0, row);
  return `inserted ${row}`;
}

const fullWidth = (letter: string) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0);

/** The text with another number where a reader sees one, not in the target of a link. */
export function otherNumber(text: string): string | undefined {
  const visible = /(\]\([^)]*\)|https?:\S+)|\d+/g;
  let isChanged = false;
  const changed = text.replace(visible, (match, hidden: string | undefined) => {
    if (hidden !== undefined || isChanged) return match;
    isChanged = true;
    return String(Number(match) + 30);
  });
  return isChanged ? changed : undefined;
}
