import type { RootContent, Table as TableNode } from 'mdast';
import { plainText } from './plain-text.ts';

/** A table as text; a merged cell has its text in the first of the places that it covers. */
export interface Table {
  columns: string[];
  rows: string[][];
}

/** The tables that stand directly among some nodes. */
export function tablesIn(nodes: RootContent[]): Table[] {
  return nodes.filter((node) => node.type === 'table').map(readTable);
}

/** Reads one table. */
export function readTable({ children }: TableNode): Table {
  const [columns = [], ...rows] = children.map((row) => row.children.map((cell) => plainText(cell)));
  // A row may hold more cells than the table has columns; no reader sees those.
  return { columns, rows: rows.map((cells) => cells.slice(0, columns.length)) };
}

/** Where the first column with one of these names stands; -1 where there is none. */
export function columnOf({ columns }: Table, ...names: string[]): number {
  return columns.findIndex((column) => names.includes(column));
}
