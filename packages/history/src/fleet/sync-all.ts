import { WeappUsageError } from '@weapp-openapi/core';
import { checkCallbacks } from '../check-options.ts';
import { checkAppid, checkPlan, type SyncInput, type SyncPlan } from '../keeping/sync-input.ts';
import { appsWrong, clientOfWrong, needsPostgres, queueUnknown } from '../messages/fleet.ts';
import type { DatabasePlace } from '../store/database-url.ts';
import type { AppJob, ClientOf, SyncApp } from './app-job.ts';
import { enqueue, results } from './dispatch.ts';
import { openJobQueue } from './job-queue.ts';
import { syncHere } from './sync-here.ts';
import { type FleetProgress, type FleetResult, Tally } from './tally.ts';
import { checkAppsAtOnce, GRACE_MS } from './work.ts';
import { Worker } from './worker.ts';

/** Options of `history.syncAll`: what to keep of each app, as in `history.sync`, and who does it. */
export interface SyncAllOptions extends Pick<SyncInput, 'from' | 'to' | 'operations' | 'reviseDays'> {
  /**
   * A client of an app; called for each app and attempt. With it, this process works too; without it, on
   * PostgreSQL only, it waits for the workers that `history.work` has started elsewhere.
   */
  readonly clientOf?: ClientOf | undefined;
  /** Maximum number of concurrent calls for one app. Default: 4. */
  readonly concurrency?: number | undefined;
  /** Maximum number of apps that this process works on at a time. Default: 8. */
  readonly appsAtOnce?: number | undefined;
  /**
   * `pg-boss`: workers share the apps; the default on PostgreSQL. `none`: this process alone; the only one on
   * SQLite.
   */
  readonly queue?: 'pg-boss' | 'none' | undefined;
  /**
   * Stops: the method rejects with the signal's reason. What was kept stays; of a queue, apps that nobody has
   * begun stay in it for other workers.
   */
  readonly signal?: AbortSignal | undefined;
  /** Called as each app is done or has failed for the last time. */
  readonly onProgress?: ((progress: FleetProgress) => void) | undefined;
}

/** `History.syncAll`. */
export async function syncAll(
  place: DatabasePlace,
  sync: SyncApp,
  apps: Iterable<string>,
  options: SyncAllOptions,
  now: () => number,
): Promise<FleetResult> {
  const { clientOf, signal, onProgress, queue = place.kind === 'postgres' ? 'pg-boss' : 'none' } = options;
  const appsAtOnce = checkAppsAtOnce('syncAll', options.appsAtOnce);
  if (queue !== 'none' && (queue !== 'pg-boss' || place.kind !== 'postgres')) {
    throw new WeappUsageError(queue === 'pg-boss' ? needsPostgres() : queueUnknown(JSON.stringify(queue)));
  }
  if (clientOf !== undefined ? typeof clientOf !== 'function' : queue === 'none') {
    throw new WeappUsageError(clientOfWrong('syncAll'));
  }
  checkCallbacks('syncAll', { signal, onProgress });
  const jobs = jobsOf(apps, checkPlan('syncAll', options, now()));
  signal?.throwIfAborted();
  const tally = new Tally(jobs.length, onProgress);
  if (jobs.length === 0) return tally.result();
  if (queue === 'none' && clientOf) {
    await syncHere(jobs, sync, tally, { clientOf, appsAtOnce, signal });
    return tally.result();
  }
  if (place.kind === 'postgres') await syncByQueue(place.url, jobs, tally);
  return tally.result();

  async function syncByQueue(url: string, all: readonly AppJob[], sums: Tally): Promise<void> {
    const open = await openJobQueue(url, 'syncAll');
    let worker: Worker | undefined;
    try {
      const appids = await enqueue(open, all);
      worker = clientOf && new Worker(open, sync, { clientOf, appsAtOnce, onError: undefined });
      await results(open, appids, sums, signal);
    } finally {
      await worker?.stop(signal?.aborted ? 0 : GRACE_MS);
      await open.close();
    }
  }
}

function jobsOf(apps: Iterable<string>, plan: SyncPlan): AppJob[] {
  if (typeof apps === 'string' || typeof apps?.[Symbol.iterator] !== 'function') {
    throw new WeappUsageError(appsWrong());
  }
  return [...new Set(apps)].map((appid) => ({ appid: checkAppid('syncAll', appid), plan }));
}
