import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { yesterday } from '@weapp-openapi/analysis';
import { WeappUsageError } from '@weapp-openapi/core';
import { checkOperations, type OperationName } from '../answers/operations.ts';
import { type ImportOutcome, keepImported } from '../keeping/keep-answer.ts';
import type { Store } from '../store/open-store.ts';
import { type FileAnswer, fileAnswers } from './file-answers.ts';
import type { FileForm } from './file-figures.ts';
import { ImportProblem } from './import-problem.ts';
import type { CsvForm } from './read-csv.ts';

/** Options of `history.import`. */
export interface ImportOptions extends CsvForm {
  /**
   * The CSV file: a path or a file: URL. Its first line names the columns: the wide form has a date (`ref_date`,
   * or `begin_date` and `end_date`) and WeChat's keys, such as `visit_uv`; the long form is what `history.export`
   * writes. Dates are yyyymmdd, yyyy-mm-dd or yyyy/m/d.
   */
  readonly file: string | URL;
  /** Whose figures they are. May be left out if the file has a column `appid`. */
  readonly appid?: string | undefined;
  /** Which operation's figures they are. May be left out if the file has a column `operation`. */
  readonly operation?: OperationName | undefined;
  /**
   * The file's own names of columns, by WeChat's keys: `{ ref_date: 'Day', visit_uv: 'Users' }`. Others are found
   * by WeChat's keys and by the terms of its Chinese docs, such as 访问人数.
   */
  readonly columns?: Readonly<Record<string, string>> | undefined;
  /** Let the file's figures take the place of WeChat's own answers. Default: false. */
  readonly overwrite?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What `history.import` has done, in periods of one app and operation. */
export interface ImportResult {
  /** New. */
  readonly kept: number;
  /** Different from what was imported before, or, with `overwrite`, from WeChat's answer. */
  readonly changed: number;
  readonly unchanged: number;
  /** WeChat's own answer is kept already. */
  readonly skipped: number;
  /** Columns of the file that are no figures of the operation. */
  readonly ignoredColumns: readonly string[];
}

/**
 * Reads the whole file first, and keeps nothing unless all of it is right; then keeps its answers, marked as
 * imported. Both line by line: memory does not grow with the file.
 *
 * @throws WeappUsageError that names line and column, and what is expected there.
 */
export async function importFigures(
  store: Store,
  options: ImportOptions,
  now: () => number,
): Promise<ImportResult> {
  const { appid, operation, columns = {}, encoding, delimiter, overwrite = false, signal } = options;
  if (operation !== undefined) checkOperations([operation]);
  const path = await checkFile(options.file);
  const form: FileForm = { appid, operation, columns, encoding, delimiter };
  let ignoredColumns: readonly string[] = [];
  const read = () =>
    fileAnswers(path, form, ({ ignored }) => {
      ignoredColumns = ignored;
    });
  const latest = yesterday(now());
  for await (const answer of read()) {
    signal?.throwIfAborted();
    checkAnswer(answer, latest);
  }
  const counts: Record<ImportOutcome, number> = { kept: 0, changed: 0, unchanged: 0, skipped: 0 };
  const importedAt = new Date(now()).toISOString();
  for await (const answer of read()) {
    signal?.throwIfAborted();
    const { begin_date, end_date } = answer;
    const question = { operation: checkAnswer(answer, latest), begin_date, end_date, parameters: '' };
    const arrival = { appid: answer.appid, importedAt, overwrite };
    counts[await keepImported(store, { question, answer: answer.answer }, arrival)] += 1;
  }
  return { ...counts, ignoredColumns };
}

function checkAnswer({ operation, begin_date, end_date }: FileAnswer, latest: string): OperationName {
  if (end_date > latest) {
    throw new ImportProblem(
      `the file has figures of ${begin_date === end_date ? end_date : `${begin_date} to ${end_date}`}, later than yesterday (${latest} in Asia/Shanghai).`,
    );
  }
  const [name] = checkOperations([operation]);
  return name as OperationName;
}

async function checkFile(file: string | URL): Promise<string> {
  if (!(typeof file === 'string' && file !== '') && !(file instanceof URL && file.protocol === 'file:')) {
    throw new WeappUsageError('import: `file` must be a path or a file: URL.');
  }
  const path = typeof file === 'string' ? resolve(file) : fileURLToPath(file);
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return path;
  throw new WeappUsageError(`import: ${path} ${found ? 'is not a file' : 'does not exist'}.`);
}
