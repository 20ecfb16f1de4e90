import type { RootContent, Table as TableNode } from 'mdast';
import { plainText } from './plain-text.ts';

/** A table as text; the text of a merged cell is in the first of the cells that it covers. */
export interface Table {
  columns: string[];
  rows: string[][];
}

/** The tables directly among some nodes. */
export function tablesIn(nodes: RootContent[]): Table[] {
  return nodes.filter((node) => node.type === 'table').map(readTable);
}

/** Reads one table. */
export function readTable({ children }: TableNode): Table {
  const [columns = [], ...rows] = children.map((row) => row.children.map((cell) => plainText(cell)));
  // A row may have more cells than the table has columns; readers do not see those.
  return { columns, rows: rows.map((cells) => cells.slice(0, columns.length)) };
}

/** The index of the first column with one of these names; -1 if there is none. */
export function columnOf({ columns }: Table, ...names: string[]): number {
  return columns.findIndex((column) => names.includes(column));
}
