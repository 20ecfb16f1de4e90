import type { Analysis, AnalysisClient, Moment } from '@weapp-openapi/analysis';
import { needed } from './check-options.ts';
import { type ExportOptions, type ExportResult, exportFigures } from './export/export-figures.ts';
import type { SyncApp } from './fleet/app-job.ts';
import { type SyncAllOptions, syncAll } from './fleet/sync-all.ts';
import type { FleetResult } from './fleet/tally.ts';
import { type FleetWorker, type WorkOptions, work } from './fleet/work.ts';
import { importFigures } from './import/import-figures.ts';
import type { ImportOptions, ImportResult } from './import/import-options.ts';
import { sync } from './keeping/sync.ts';
import { checkAppid, type SyncInput } from './keeping/sync-input.ts';
import type { SyncResult } from './keeping/sync-result.ts';
import type { ChangedAnswer, ChangesInput } from './reading/changes.ts';
import type { FigureRow, FiguresInput } from './reading/figures.ts';
import { type KeptAnalysis, keptAnalysis } from './reading/kept-analysis.ts';
import { changes } from './reading/read-changes.ts';
import { apps, figures } from './reading/read-figures.ts';
import { storedAnalysis } from './reading/stored-analysis.ts';
import { openStore } from './store/open-store.ts';

/** Options of {@link openHistory}. */
export interface HistoryOptions {
  /**
   * Where to keep the figures: `file:./weapp.db`, `file:/data/weapp.db`, `postgres://user:password@host/database`,
   * or `:memory:` for tests.
   */
  readonly url: string;
  /** The clock that determines which day is yesterday. Default: the system clock. */
  readonly now?: (() => Moment) | undefined;
}

/**
 * The figures of any number of mini programs, kept in a database.
 *
 * The methods of `Analysis` (`visitTrend`, `retention`, ...) read what is kept; only `sync` sends requests.
 */
export interface History extends KeptAnalysis {
  /**
   * Asks WeChat for what is missing or may have been revised since it was fetched, newest first, and keeps each
   * answer as it arrives. It may be killed at any moment: the next sync continues. If several run at once, they
   * share the work and ask for each answer once.
   *
   * An answer is asked again, once a day, until it was fetched more than `reviseDays` days after the period; that
   * of retention, after each of the later periods that it has figures of. A failed call is noted in `failed`, and
   * the next sync asks again.
   *
   * @example
   * const { kept, failed } = await history.sync(wx, { appid, from: '20260101' });
   * @param wx A client of @weapp-openapi/core or weapp-openapi, with the credential of the app.
   * @throws {WeappUsageError} before any request, when an option is wrong.
   * @throws {WeappApiError} when WeChat refuses the app as a whole: a wrong secret, an IP that is not on the list,
   * the quota of the day. Likewise the error of the last call, when ten in a row got no answer.
   * @throws {HistoryError} when the database fails: a full disk, a lost connection. What was kept until then stays.
   */
  sync(wx: AnalysisClient, input: SyncInput): Promise<SyncResult>;
  /**
   * Keeps the figures of many apps. On PostgreSQL, with the package pg-boss, any number of processes and hosts
   * share them (see {@link work}); on SQLite, this process works through them. One app's failure, such as a wrong
   * secret, does not stop the others: the result says which app, and why. What may succeed later is tried up to
   * five times.
   *
   * @example
   * const clientOf = (appid: string) => createWeapp({ appid, secret: secrets[appid] });
   * const { synced, failed, failures } = await history.syncAll(Object.keys(secrets), { from: '20260101', clientOf });
   * @throws {WeappUsageError} for a wrong option, or when pg-boss is not installed.
   */
  syncAll(apps: Iterable<string>, options: SyncAllOptions): Promise<FleetResult>;
  /**
   * Starts a worker: it takes apps that {@link syncAll} has put into the queue, whichever process called it, until
   * it is stopped. PostgreSQL only. A worker that is killed loses nothing: another one goes on with its apps within
   * half a minute.
   *
   * @example
   * const worker = await history.work({ clientOf });
   * process.once('SIGTERM', () => worker.stop());
   * await worker.stopped;
   * await history.close();
   * @throws {WeappUsageError} on SQLite, or when pg-boss is not installed.
   */
  work(options: WorkOptions): Promise<FleetWorker>;
  /**
   * The methods of `Analysis` over the kept answers of one app.
   *
   * @throws {WeappUsageError} when `appid` is not text.
   */
  analysis(appid: string): Analysis;
  /**
   * What WeChat has revised: for each answer that another one replaced, which figures were different. Ordered by
   * app, operation, period and time.
   *
   * @example
   * for await (const { operation, begin_date, figures } of history.changes({ appid })) {
   *   for (const { figure, key, before, after } of figures) console.log(operation, begin_date, figure, key, before, after);
   * }
   * @throws {WeappUsageError} when a date is not one.
   */
  changes(input?: ChangesInput): AsyncIterable<ChangedAnswer>;
  /**
   * Every kept figure in long form, one row each, ordered by app, operation, period, figure and key. Reads pages
   * of 1,000 rows, so that memory does not grow with the number of rows.
   *
   * @example
   * for await (const { begin_date, value } of history.figures({ appid, operation: 'getDailyVisitTrend' })) { ... }
   * @throws {WeappUsageError} when a date is not one.
   */
  figures(input?: FiguresInput): AsyncIterable<FigureRow>;
  /** The appids that have kept answers. */
  apps(): Promise<string[]>;
  /**
   * Writes figures as CSV, NDJSON or Parquet, to a file or a stream, as they come: memory does not grow with
   * their number. A file has its name only once it is complete.
   *
   * @example
   * await history.export({ format: 'csv', to: './figures.csv', appid, operation: 'getDailyVisitTrend', shape: 'wide' });
   * @throws {WeappUsageError} for a wrong option, when the file exists, or when hyparquet-writer is not installed.
   */
  export(options: ExportOptions): Promise<ExportResult>;
  /**
   * Keeps the figures of a CSV file that somebody already has, marked as imported. What WeChat answered itself
   * stays, unless `overwrite`. Nothing is kept of a file that has a mistake.
   *
   * @example
   * await history.import({ file: './2024.csv', appid, operation: 'getDailyVisitTrend', columns: { visit_uv: 'Users' } });
   * @throws {WeappUsageError} that names line and column of the first mistake, and what is expected there.
   */
  import(options: ImportOptions): Promise<ImportResult>;
  /** Closes the database. */
  close(): Promise<void>;
}

/**
 * Opens a history, and creates or updates its tables. Several processes may do so at once.
 *
 * @example
 * const history = await openHistory({ url: 'file:./weapp.db' });
 * await history.sync(wx, { appid, from: '20260101' });
 * const { points } = await history.visitTrend({ appid, by: 'day', begin: '20260101', end: '20260131' });
 * await history.close();
 * @throws {WeappUsageError} when `url` names neither a file nor a PostgreSQL database. No message contains it.
 * @throws {HistoryError} when the database cannot be opened, or a later version has changed its tables.
 */
export async function openHistory(options: HistoryOptions): Promise<History> {
  const { url, now = Date.now } = needed('openHistory', options, "{ url: 'file:./weapp.db' }");
  const store = await openStore(url);
  const analysis = (appid: string) => storedAnalysis(store, checkAppid('analysis', appid), now);
  const clock = () => Number(now());
  const syncApp: SyncApp = async (wx, input, counts) =>
    sync(store, wx, needed('sync', input, "{ appid, from: '20260101' }"), clock, counts);
  return {
    sync: (wx, input) => syncApp(wx, input),
    syncAll: async (ids, plan) =>
      syncAll(store.place, syncApp, ids, needed('syncAll', plan, "{ from: '20260101', clientOf }"), clock),
    work: async (settings) => work(store.place, syncApp, needed('work', settings, '{ clientOf }')),
    analysis,
    ...keptAnalysis(analysis),
    changes: (input = {}) => changes(store, input),
    figures: (input = {}) => figures(store, input),
    apps: () => apps(store),
    export: async (to) => exportFigures((filter) => figures(store, filter), needed('export', to, EXPORT)),
    import: async (from) => importFigures(store, needed('import', from, "{ file: './2024.csv' }"), clock),
    close: () => store.close(),
  };
}

const EXPORT = "{ format: 'csv', to: './figures.csv' }";
