import { type Analysis, type AnalysisClient, createAnalysis, type Moment } from '@weapp-openapi/analysis';
import { type SyncResult, sync } from './keeping/sync.ts';
import { checkAppid, type SyncInput } from './keeping/sync-input.ts';
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
    close: () => store.close(),
  };
}
