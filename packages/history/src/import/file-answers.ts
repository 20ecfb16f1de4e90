import { type Figure, figuresOf, textOf } from '../answers/figures-of.ts';
import { OPERATIONS, type OperationName } from '../answers/operations.ts';
import {
  figureOf,
  figureTwice,
  noPerformance,
  noSuchFigure,
  periodTwice,
  tooManyFigures,
} from '../messages/import.ts';
import type { FigureRow } from '../reading/figures.ts';
import { assembleAnswer } from './assemble-answer.ts';
import { type FileForm, fileFigures } from './file-figures.ts';
import type { Header } from './header.ts';
import { ImportProblem } from './import-problem.ts';

/** The figures of one operation and period, as an answer of WeChat's. */
export interface FileAnswer {
  readonly appid: string;
  readonly operation: string;
  readonly begin_date: string;
  readonly end_date: string;
  /** JSON. */
  readonly answer: string;
}

/** WeChat names at most 200 pages with 7 figures each, and some hundred cities, devices and the like. */
const MAX_FIGURES = 50_000;

/**
 * Reads the answers of a CSV file, one period in memory; and the file's header, once it is known. The lines of
 * a period must follow each other.
 */
export async function* fileAnswers(
  path: string,
  form: FileForm,
  onHeader: (header: Header) => void,
): AsyncGenerator<FileAnswer> {
  // A few bytes for each period, so that none comes twice: 40,000 for ten years of all operations of an app.
  const finished = new Map<string, number>();
  let current: { key: string; rows: FigureRow[]; seen: Map<string, number>; line: number } | undefined;
  let isFirst = true;
  for await (const { line, rows, header } of fileFigures(path, form)) {
    if (isFirst) onHeader(header);
    isFirst = false;
    for (const row of rows) {
      checkOperation(row, line);
      const key = `${row.appid} ${row.operation} ${row.begin_date} ${row.end_date}`;
      if (current?.key !== key) {
        if (current) {
          yield answerOf(current);
          finished.set(current.key, current.line);
        }
        const before = finished.get(key);
        if (before !== undefined) throw repeated(row, line, before);
        current = { key, rows: [], seen: new Map(), line };
      }
      const figure = `${row.figure}\0${row.key}`;
      const before = current.seen.get(figure);
      if (before !== undefined) {
        const what = row.key === '' ? row.figure : `${row.figure} (${JSON.stringify(row.key)})`;
        throw new ImportProblem(figureTwice(row.begin_date, what, before), line);
      }
      current.seen.set(figure, line);
      current.rows.push(row);
      if (current.rows.length > MAX_FIGURES) {
        throw new ImportProblem(tooManyFigures(row.begin_date, MAX_FIGURES), line);
      }
      current.line = line;
    }
  }
  if (current) yield answerOf(current);
}

/** Rows, and the line of each by figure and key. */
interface Lines {
  readonly rows: readonly FigureRow[];
  readonly seen: ReadonlyMap<string, number>;
}

function answerOf({ rows, seen }: Lines): FileAnswer {
  const [{ appid, operation, begin_date, end_date }] = rows as [FigureRow];
  const answer = assembleAnswer(rows);
  const question = { operation: operation as OperationName, begin_date, end_date, parameters: '' };
  if (Object.hasOwn(OPERATIONS, operation)) {
    const nameOf = ({ figure, key }: Figure | FigureRow) => `${textOf(figure)}\0${textOf(key)}`;
    const kept = figuresOf(question, JSON.parse(answer));
    const names = new Set(kept.map(nameOf));
    const lost =
      rows.find((row) => !names.has(nameOf(row))) ?? (kept.length === rows.length ? undefined : rows[0]);
    if (lost) throw noFigure(lost, seen.get(`${lost.figure}\0${lost.key}`));
  }
  return { appid, operation, begin_date, end_date, answer };
}

function noFigure({ operation, figure, key }: FigureRow, line: number | undefined): ImportProblem {
  const name = key === '' ? { en: figure, zh: figure } : figureOf(figure, JSON.stringify(key));
  return new ImportProblem(noSuchFigure(operation, name), line);
}

function repeated(
  { operation, begin_date, end_date }: FigureRow,
  line: number,
  before: number,
): ImportProblem {
  const period = begin_date === end_date ? begin_date : `${begin_date} – ${end_date}`;
  return new ImportProblem(periodTwice(operation, period, before), line);
}

function checkOperation({ operation }: FigureRow, line: number): void {
  if (operation !== 'getPerformanceData') return;
  throw new ImportProblem(noPerformance(), line);
}
