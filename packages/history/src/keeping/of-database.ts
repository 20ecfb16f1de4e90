import { isWeappError } from '@weapp-openapi/core';
import { HistoryError } from '../history-error.ts';
import { databaseFailed } from '../messages/options.ts';

/**
 * Work of the database, whose failure says what to do: a full disk, a file that is read-only, a lost connection.
 *
 * @throws HistoryError
 */
export async function ofDatabase<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (isWeappError(error)) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new HistoryError('database', databaseFailed(message), error);
  }
}
