import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { yesterday } from '@weapp-openapi/analysis';
import { WeappUsageError } from '@weapp-openapi/core';
import { checkOperations, type OperationName } from '../answers/operations.ts';
import { checkCallbacks } from '../check-options.ts';
import { type ImportOutcome, keepImported } from '../keeping/keep-answer.ts';
import { checkAppid } from '../keeping/sync-input.ts';
import { columnsWrong, delimiterWrong, fileWrong, missingFile, noFile, tooLate } from '../messages/import.ts';
import type { Store } from '../store/open-store.ts';
import { type FileAnswer, fileAnswers } from './file-answers.ts';
import type { FileForm } from './file-figures.ts';
import type { ImportOptions, ImportResult } from './import-options.ts';
import { ImportProblem } from './import-problem.ts';

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
  if (appid !== undefined) checkAppid('import', appid);
  checkCallbacks('import', { signal });
  if (typeof columns !== 'object' || columns === null) {
    throw new WeappUsageError(columnsWrong());
  }
  if (delimiter !== undefined && (typeof delimiter !== 'string' || delimiter.length !== 1)) {
    throw new WeappUsageError(delimiterWrong());
  }
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
      tooLate(begin_date === end_date ? end_date : `${begin_date} – ${end_date}`, latest),
    );
  }
  const [name] = checkOperations([operation]);
  return name as OperationName;
}

async function checkFile(file: string | URL): Promise<string> {
  if (!(typeof file === 'string' && file !== '') && !(file instanceof URL && file.protocol === 'file:')) {
    throw new WeappUsageError(fileWrong());
  }
  const path = typeof file === 'string' ? resolve(file) : fileURLToPath(file);
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return path;
  throw new WeappUsageError(found ? noFile(path) : missingFile(path));
}
