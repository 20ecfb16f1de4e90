import type { RootContent } from 'mdast';
import { columnOf, type Table, tablesIn } from '../page/tables.ts';
import type { Field } from './page-facts.ts';

/** A row of a field table, with the legal values that its 枚举 column lists. */
export interface FieldRow extends Field {
  name: string;
  values: string[];
}

/** Reads the field tables among some nodes; undefined where there is none. */
export function fieldRows(nodes: RootContent[]): FieldRow[] | undefined {
  const tables = tablesIn(nodes).filter(isFieldTable);
  return tables.length > 0 ? tables.flatMap(readRows) : undefined;
}

const nameColumn = (table: Table) => columnOf(table, '参数名', '参数', '属性', '字段', '字段名');
const isFieldTable = (table: Table) => nameColumn(table) >= 0 && columnOf(table, '类型') >= 0;

function readRows(table: Table): FieldRow[] {
  const name = nameColumn(table);
  const type = columnOf(table, '类型');
  const required = columnOf(table, '必填', '是否必填');
  const values = columnOf(table, '枚举');
  const rows: FieldRow[] = [];
  for (const cells of table.rows) {
    const rest = cells.filter((_, index) => ![name, type, required, values].includes(index)).join(' ');
    // Some cells repeat the name, or hold the type too: `end_time number`.
    const [field = ''] = (cells[name] ?? '').split(' ');
    const last = rows.at(-1);
    if (field === '-' || field === '无') continue;
    if (field === '') {
      // The name's cell is merged over several rows.
      if (last) last.text = `${last.text} ${rest}`.trim();
      last?.values.push(...listedValues(cells[values]));
      continue;
    }
    rows.push({
      name: field,
      type: cells[type]?.replaceAll(' ', '') || '-',
      ...(required >= 0 && { required: cells[required]?.startsWith('是') ?? false }),
      text: rest.trim(),
      values: listedValues(cells[values]),
    });
  }
  return rows;
}

/** The cell holds the values themselves, or links to their block (枚举值), or is empty (-). */
function listedValues(cell: string | undefined): string[] {
  if (!cell || cell === '-' || cell === '枚举值') return [];
  return cell.split(/[\s、，,；;]+/).filter(Boolean);
}
