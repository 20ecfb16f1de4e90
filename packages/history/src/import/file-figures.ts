import type { Granularity, Period } from '@weapp-openapi/analysis';
import type { Texts } from '@weapp-openapi/core';
import { isAppid } from '../answers/appid.ts';
import { addDays } from '../answers/days.ts';
import { OPERATIONS } from '../answers/operations.ts';
import { withoutFormulaMark } from '../columns/formula-mark.ts';
import { figureOf, layoutOf } from '../columns/wide-layouts.ts';
import {
  cellCount,
  emptyFile,
  noAppid,
  noFigureName,
  notExpected,
  notSaid,
  otherThan,
  portraitEnd,
} from '../messages/import.ts';
import type { FigureRow } from '../reading/figures.ts';
import { type Header, readHeader } from './header.ts';
import { ImportProblem } from './import-problem.ts';
import {
  isNothing,
  type Reading,
  readCount,
  readDate,
  readNumber,
  readPeriod,
  wholePeriod,
} from './read-cell.ts';
import { type CsvForm, readCsv } from './read-csv.ts';

/** What the caller says about the file. */
export interface FileForm extends CsvForm {
  readonly appid: string | undefined;
  readonly operation: string | undefined;
  readonly columns: Readonly<Record<string, string>>;
}

/** The figures of one line: several in the wide form. */
export interface FigureLine {
  readonly line: number;
  readonly rows: readonly FigureRow[];
  readonly header: Header;
}

/** Reads the figures of a CSV file, line by line. */
export async function* fileFigures(path: string, form: FileForm): AsyncGenerator<FigureLine> {
  let names: readonly string[] | undefined;
  let begun: { readonly header: Header; readonly form: FileForm } | undefined;
  for await (const { line, cells } of readCsv(path, form)) {
    if (names === undefined) {
      names = cells;
      continue;
    }
    begun ??= begin(names, cells, form);
    if (cells.length !== names.length) {
      throw new ImportProblem(cellCount(cells.length, names.length), line);
    }
    const { header } = begun;
    const reader = new LineReader(line, cells, header, begun.form);
    yield { line, rows: header.shape === 'long' ? reader.longRow() : reader.wideRows(), header };
  }
  if (names === undefined) throw new ImportProblem(emptyFile());
  // The columns of a file without lines are checked all the same.
  if (begun === undefined) begin(names, [], form);
}

/** In the wide form, which columns there are depends on the operation: the caller's, or that of the first line. */
function begin(names: readonly string[], first: readonly string[], form: FileForm) {
  const position = names.findIndex((name) => name.trim() === (form.columns.operation ?? 'operation'));
  const found = first[position]?.trim() || undefined;
  const header = readHeader(names, form.operation ?? found, form.columns);
  return { header, form: header.shape === 'wide' ? { ...form, operation: form.operation ?? found } : form };
}

class LineReader {
  readonly #line: number;
  readonly #cells: readonly string[];
  readonly #header: Header;
  readonly #form: FileForm;

  constructor(line: number, cells: readonly string[], header: Header, form: FileForm) {
    this.#line = line;
    this.#cells = cells;
    this.#header = header;
    this.#form = form;
  }

  longRow(): FigureRow[] {
    const value = this.#text('value') ?? '';
    if (isNothing(value)) return [];
    const figure = this.#text('figure') ?? '';
    if (figure === '') throw this.#problem('figure', noFigureName());
    const key = this.#text('key') ?? '';
    return [{ ...this.#place(), figure, key, value: this.#value('value', value, readNumber) }];
  }

  wideRows(): FigureRow[] {
    const place = this.#place();
    const layout = layoutOf(place.operation);
    if (layout === undefined) return [];
    const rowKey = layout.keyColumn ? (this.#text(layout.keyColumn.name) ?? '') : '';
    return layout.columns.flatMap(({ name, type }) => {
      const text = this.#text(name);
      if (text === undefined || isNothing(text)) return [];
      const value = this.#value(name, text, type === 'count' ? readCount : readNumber);
      return [{ ...place, ...figureOf(layout, place.operation, name, rowKey), value }];
    });
  }

  #place(): Omit<FigureRow, 'figure' | 'key' | 'value'> {
    const operation = this.#same('operation', this.#form.operation);
    return { appid: this.#appid(), operation, ...this.#period(operation) };
  }

  #appid(): string {
    const appid = this.#same('appid', this.#form.appid);
    if (isAppid(appid)) return appid;
    throw this.#problem('appid', noAppid(quoted(appid)));
  }

  /** The appid or the operation: the file's, the caller's, or both if they agree. */
  #same(column: 'appid' | 'operation', given: string | undefined): string {
    const text = this.#text(column)?.trim();
    if (text === undefined || text === '') {
      if (given !== undefined) return given;
      throw new ImportProblem(notSaid(column), this.#line);
    }
    if (given === undefined || text === given) return text;
    throw this.#problem(column, otherThan(quoted(text), given));
  }

  #period(operation: string): Period {
    const by = granularityOf(operation);
    const ref_date = this.#text('ref_date');
    if (ref_date !== undefined)
      return this.#value('ref_date', ref_date, (text) => readPeriod(text, by ?? 'day'));
    const begin = this.#value('begin_date', this.#text('begin_date') ?? '', readDate);
    const endText = this.#text('end_date');
    const end = endText === undefined ? undefined : this.#value('end_date', endText, readDate);
    if (by === undefined) return this.#portraitDays(begin, end ?? begin);
    return this.#value('begin_date', begin, () => wholePeriod(begin, end, by));
  }

  #portraitDays(begin_date: string, end_date: string): Period {
    const lasts = (OPERATIONS.getUserPortrait.days ?? []).map((days) => addDays(begin_date, days - 1));
    if (lasts.includes(end_date)) return { begin_date, end_date };
    throw this.#problem('end_date', portraitEnd(end_date, begin_date, lasts.join(', ')));
  }

  #text(column: string): string | undefined {
    const position = this.#header.positions.get(column);
    return position === undefined ? undefined : withoutFormulaMark(this.#cells[position] ?? '');
  }

  #value<Value>(column: string, text: string, read: (text: string) => Reading<Value>): Value {
    const reading = read(text);
    if ('value' in reading) return reading.value;
    throw this.#problem(column, notExpected(quoted(text), reading.expected));
  }

  #problem(column: string, what: Texts): ImportProblem {
    return new ImportProblem(what, this.#line, this.#header.nameOf(column));
  }
}

const quoted = (text: string): string => JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** The periods of an operation; undefined for ranges of any length. */
export function granularityOf(operation: string): Granularity | undefined {
  if (operation === 'getUserPortrait' || operation === 'getPerformanceData') return undefined;
  if (operation.startsWith('getWeekly')) return 'week';
  return operation.startsWith('getMonthly') ? 'month' : 'day';
}
