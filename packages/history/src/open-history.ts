import { type Analysis, type AnalysisClient, createAnalysis, type Moment } from '@weapp-openapi/analysis';
import { sync } from './keeping/sync.ts';
import { checkAppid, type SyncInput } from './keeping/sync-input.ts';
import type { SyncResult } from './keeping/sync-result.ts';
import { type ChangedAnswer, type ChangesInput, changes } from './reading/changes.ts';
import { apps, type FigureRow, type FiguresInput, figures } from './reading/figures.ts';
import { type KeptAnalysis, keptAnalysis } from './reading/kept-analysis.ts';
import { storedClient } from './reading/stored-client.ts';
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

/** The figures of mini programs, kept. */
export interface History extends KeptAnalysis {
  /** Asks WeChat for what is missing or may have been revised, and keeps each answer as it arrives. */
  sync(wx: AnalysisClient, input: SyncInput): Promise<SyncResult>;
  /** The kept answers of an app, read as live ones are. */
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
  /** Closes the database. */
  close(): Promise<void>;
}

/** Opens a history, and creates its tables if it has none yet. */
export async function openHistory({ url, now = Date.now }: HistoryOptions): Promise<History> {
  const store = await openStore(url);
  const analysis = (appid: string) =>
    createAnalysis(storedClient(store, checkAppid('analysis', appid)), { now });
  return {
    sync: (wx, input) => sync(store, wx, input, () => Number(now())),
    analysis,
    ...keptAnalysis(analysis),
    changes: (input = {}) => changes(store, input),
    figures: (input = {}) => figures(store, input),
    apps: () => apps(store),
    close: () => store.close(),
  };
}
