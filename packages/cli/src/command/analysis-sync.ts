import { inLanguage } from '@weapp-openapi/core';
import { Failure, REFUSED } from '../output/failure.ts';
import { type Io, print, tell } from '../output/io.ts';
import { toJson } from '../output/json.ts';
import { startProgress } from '../output/progress.ts';
import { accountOf } from '../profile/account.ts';
import { client } from '../profile/client.ts';
import { type RangeOptions, readKeptDays } from './analysis-range.ts';
import { historyPlace, openHistoryAt, type SourceOptions } from './analysis-source.ts';

/** More failures would hide the rest. */
const MOST = 5;

export interface SyncOptions extends SourceOptions, RangeOptions {
  concurrency?: string;
  json?: boolean;
}

/** `weapp analysis sync`: keeps what is missing or may have been revised. */
export async function analysisSync(io: Io, options: SyncOptions): Promise<void> {
  const { say } = io;
  const { begin, end } = readKeptDays(io, options);
  const concurrency = readCount(io, '--concurrency', options.concurrency, 64);
  const account = await accountOf(io, options);
  const history = await openHistoryAt(io, options.history, true);
  try {
    const progress = startProgress(io, say('syncing'));
    const { failed, ...counts } = await history
      .sync(client(io, account), {
        appid: account.appid,
        from: begin,
        to: end,
        concurrency,
        signal: io.signal,
        onProgress: ({ done, total }) => progress.update(done, total),
      })
      .finally(() => progress.end());
    const failures = failed.map(({ operation, begin_date, end_date, error }) => ({
      operation,
      begin_date,
      end_date,
      message: error instanceof Error ? inLanguage(error, io.language).message : String(error),
    }));
    if (options.json) print(io, toJson({ ...counts, failed: failures }, true));
    else {
      tell(io, counts.asked === 0 ? say('upToDate') : say('synced', counts));
      const { file } = historyPlace(io, options.history);
      if (file !== undefined) tell(io, say('historyIn', { file }));
    }
    if (failures.length === 0) return;
    const lines = failures
      .slice(0, MOST)
      .map(({ begin_date, message }) => `  ${begin_date} ${message.split('\n')[0]}`);
    throw new Failure([say('syncFailures', { count: failures.length }), ...lines].join('\n'), REFUSED);
  } finally {
    await history.close();
  }
}

/** Reads an option that is a number. */
export function readCount(
  { say }: Io,
  option: string,
  given: string | undefined,
  most: number,
): number | undefined {
  if (given === undefined) return undefined;
  const count = Number(given);
  if (/^\d{1,6}$/.test(given) && count >= 1 && count <= most) return count;
  throw new Failure(say('badCount', { option, most }));
}
