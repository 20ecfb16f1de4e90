import type { RootContent } from 'mdast';
import { columnOf, type Table, tablesIn } from '../page/tables.ts';
import type { Field } from './page-facts.ts';

/** A row of a field table, with the legal values that its 枚举 column lists. */
export interface FieldRow extends Field {
  name: string;
  values: string[];
}

/** What the field tables among some nodes say. */
export interface FieldTable {
  rows: FieldRow[];
  /** What else they say: columns, rows without a field, other words in a cell that is read as a field. */
  beside: string[];
}

/** Reads the field tables among some nodes; undefined where there is none. */
export function fieldRows(nodes: RootContent[]): FieldTable | undefined {
  const tables = tablesIn(nodes).filter(isFieldTable).map(readRows);
  if (tables.length === 0) return undefined;
  return { rows: tables.flatMap(({ rows }) => rows), beside: tables.flatMap(({ beside }) => beside) };
}

const nameColumn = (table: Table) => columnOf(table, '参数名', '参数', '属性', '字段', '字段名');

/** Whether a table lists fields: it has a column for their names and one for their types. */
export const isFieldTable = (table: Table): boolean => nameColumn(table) >= 0 && columnOf(table, '类型') >= 0;

function readRows(table: Table): FieldTable {
  const name = nameColumn(table);
  const type = columnOf(table, '类型');
  const required = columnOf(table, '必填', '是否必填');
  const values = columnOf(table, '枚举');
  const rows: FieldRow[] = [];
  const beside = [table.columns.join(' | ')];
  for (const cells of table.rows) {
    const rest = cells.filter((_, index) => ![name, type, required, values].includes(index)).join(' ');
    // Some cells repeat the name, or hold the type too: `end_time number`.
    const [field = '', ...more] = (cells[name] ?? '').split(' ');
    const flag = cells[required] ?? '';
    const last = rows.at(-1);
    if (field === '-' || field === '无') {
      beside.push(cells.join(' | '));
      continue;
    }
    if (field === '') {
      // The name's cell spans several rows.
      if (last) last.text = `${last.text} ${rest}`.trim();
      last?.values.push(...listedValues(cells[values]));
      const unread = [cells[type], flag, last ? '' : rest].filter(Boolean);
      if (unread.length > 0) beside.push(`${last?.name} ${unread.join(' | ')}`);
      continue;
    }
    if (more.length > 0 || !FLAGS.has(flag)) beside.push(`${field} ${more.join(' ')} ${flag}`);
    rows.push({
      name: field,
      type: cells[type]?.replaceAll(' ', '') || '-',
      ...(required >= 0 && { required: flag.startsWith('是') }),
      text: rest.trim(),
      values: listedValues(cells[values]),
    });
  }
  return { rows, beside };
}

const FLAGS = new Set(['', '是', '否']);

/** The cell has the values themselves, or a link to their block (枚举值), or is empty (-). */
function listedValues(cell: string | undefined): string[] {
  if (!cell || cell === '-' || cell === '枚举值') return [];
  return cell.split(/[\s、，,；;]+/).filter(Boolean);
}
