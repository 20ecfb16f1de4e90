import { noCounts, type SyncCounts } from '../keeping/sync-result.ts';
import type { AppFailure, FailureText } from './failure.ts';
import type { AppCounts } from './run-app.ts';

/** What `syncAll` has done, for all apps together. */
export interface FleetResult extends AppCounts {
  /** Apps asked for, each counted once. */
  readonly apps: number;
  /** Apps whose every answer is kept. */
  readonly synced: number;
  /** Apps that failed, wholly or in part; the next `syncAll` asks for what is missing. */
  readonly failed: number;
  /** The first 100 of those, with the reason. */
  readonly failures: readonly AppFailure[];
}

/** Progress of `syncAll`: an app is done, or has failed for the last time. */
export interface FleetProgress {
  readonly done: number;
  readonly total: number;
  readonly failed: number;
  readonly appid: string;
}

const SHOWN_FAILURES = 100;

/** Adds up outcomes; its size does not grow with the number of apps. */
export class Tally {
  readonly #total: number;
  readonly #onProgress: ((progress: FleetProgress) => void) | undefined;
  readonly #failures: AppFailure[] = [];
  readonly #counts = noCounts();
  #synced = 0;
  #failed = 0;

  constructor(total: number, onProgress: ((progress: FleetProgress) => void) | undefined) {
    this.#total = total;
    this.#onProgress = onProgress;
  }

  get done(): number {
    return this.#synced + this.#failed;
  }

  /** Adds what an attempt has kept, whether or not it was the last. */
  addCounts(counts: AppCounts): void {
    for (const name of Object.keys(this.#counts) as (keyof SyncCounts)[]) this.#counts[name] += counts[name];
  }

  addSynced(appid: string): void {
    this.#synced += 1;
    this.#report(appid);
  }

  addFailed(appid: string, failure: FailureText, attempts: number): void {
    this.#failed += 1;
    if (this.#failures.length < SHOWN_FAILURES) this.#failures.push({ appid, ...failure, attempts });
    this.#report(appid);
  }

  result(): FleetResult {
    return {
      apps: this.#total,
      synced: this.#synced,
      failed: this.#failed,
      ...this.#counts,
      failures: this.#failures,
    };
  }

  #report(appid: string): void {
    this.#onProgress?.({ done: this.done, total: this.#total, failed: this.#failed, appid });
  }
}
