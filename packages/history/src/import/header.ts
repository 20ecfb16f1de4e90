import { layoutOf, type WideLayout } from '../columns/wide-layouts.ts';
import {
  columnMissing,
  columnUnknown,
  longOnly,
  needsOperation,
  noDateColumn,
  noFigureColumn,
  noKeyColumn,
  otherDelimiter,
  twoColumns,
} from '../messages/import.ts';
import { ImportProblem } from './import-problem.ts';

/** The columns of the long form, and those that tell where a line belongs. */
const PLACE_COLUMNS = ['appid', 'operation', 'ref_date', 'begin_date', 'end_date'] as const;
const LONG_COLUMNS = ['figure', 'key', 'value'] as const;

/** What the file's columns hold. */
export interface Header {
  readonly shape: 'long' | 'wide';
  /** Position of each known column in a record; the names are WeChat's keys. */
  readonly positions: ReadonlyMap<string, number>;
  /** The file's own name of a column, for messages. */
  readonly nameOf: (column: string) => string;
  /** Columns that are no figure of the operation. */
  readonly ignored: readonly string[];
}

/** Finds the known columns by WeChat's keys, by the terms of its Chinese docs, or by the caller's `columns`. */
export function readHeader(
  cells: readonly string[],
  operation: string | undefined,
  columns: Readonly<Record<string, string>>,
): Header {
  const names = cells.map((cell) => cell.trim());
  const known = knownColumns(names, operation);
  checkMapping(columns, names, known);
  const positions = new Map<string, number>();
  for (const { name, zh } of known) {
    const given = Object.hasOwn(columns, name) ? [columns[name]] : [name, zh];
    const position = names.findIndex((candidate) => given.includes(candidate));
    if (position === -1) continue;
    if (names.lastIndexOf(names[position] ?? '') !== position) {
      throw new ImportProblem(twoColumns(names[position] ?? ''), 1);
    }
    positions.set(name, position);
  }
  const shape = positions.has('figure') && positions.has('value') ? 'long' : 'wide';
  const nameOf = (column: string) => names[positions.get(column) ?? -1] ?? column;
  checkComplete(shape, positions, known, names);
  const used = new Set(positions.values());
  return { shape, positions, nameOf, ignored: names.filter((_name, position) => !used.has(position)) };
}

interface KnownColumn {
  readonly name: string;
  readonly zh: string | undefined;
  /** Whether it holds figures. */
  readonly isFigure: boolean;
}

function knownColumns(names: readonly string[], operation: string | undefined): KnownColumn[] {
  const zh: Readonly<Record<string, string>> = {
    ref_date: '日期',
    begin_date: '开始日期',
    end_date: '结束日期',
  };
  const places = PLACE_COLUMNS.map((name) => ({ name, zh: zh[name], isFigure: false }));
  if (LONG_COLUMNS.every((name) => names.includes(name))) {
    return [...places, ...LONG_COLUMNS.map((name) => ({ name, zh: undefined, isFigure: true }))];
  }
  const layout: WideLayout | undefined = layoutOf(operation ?? '');
  if (layout === undefined) {
    throw new ImportProblem(operation === undefined ? needsOperation() : longOnly(operation), 1);
  }
  const keyColumn = layout.keyColumn ? [{ ...layout.keyColumn, isFigure: false }] : [];
  return [...places, ...keyColumn, ...layout.columns.map(({ name, zh }) => ({ name, zh, isFigure: true }))];
}

function checkMapping(
  columns: Readonly<Record<string, string>>,
  names: readonly string[],
  known: readonly KnownColumn[],
): void {
  const keys = known.map(({ name }) => name);
  for (const [key, name] of Object.entries(columns)) {
    if (!keys.includes(key)) {
      throw new ImportProblem(columnUnknown(JSON.stringify(key), keys.join(', ')));
    }
    if (!names.includes(name)) {
      throw new ImportProblem(columnMissing(JSON.stringify(name), listed(names)), 1);
    }
  }
}

function checkComplete(
  shape: Header['shape'],
  positions: ReadonlyMap<string, number>,
  known: readonly KnownColumn[],
  names: readonly string[],
): void {
  if (!positions.has('ref_date') && !positions.has('begin_date')) {
    const lacking = noDateColumn(listed(names));
    const isOtherwiseDelimited = names.length === 1 && /[;\t]/.test(names[0] ?? '');
    throw new ImportProblem(isOtherwiseDelimited ? otherDelimiter(lacking) : lacking, 1);
  }
  if (shape === 'long') return;
  const missingKey = known.find(({ name, isFigure }) => !isFigure && !isPlace(name) && !positions.has(name));
  if (missingKey) {
    throw new ImportProblem(noKeyColumn(missingKey.name, listed(names)), 1);
  }
  const figures = known.filter(({ isFigure }) => isFigure).map(({ name }) => name);
  if (figures.some((name) => positions.has(name))) return;
  throw new ImportProblem(noFigureColumn(figures.join(', '), listed(names)), 1);
}

const isPlace = (name: string): boolean => (PLACE_COLUMNS as readonly string[]).includes(name);

/** At most 20 names, each of bounded length: a file that is no CSV has long ones. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, 20).map((name) => JSON.stringify(name.slice(0, 40)));
  return shown.join(', ') + (names.length > 20 ? ', …' : '');
}
