import { setTimeout as sleep } from 'node:timers/promises';
import type { AppJob, ClientOf, SyncApp } from './app-job.ts';
import { RETRIES, retryDelay } from './retries.ts';
import { runApp } from './run-app.ts';
import type { Tally } from './tally.ts';

/** How a process goes through the apps by itself. */
export interface HereOptions {
  readonly clientOf: ClientOf;
  readonly appsAtOnce: number;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds before the next attempt; tests do not wait minutes. */
  readonly delayAfter?: ((attempt: number) => number) | undefined;
}

/** Keeps all apps in this process, some at a time. An app that waits for another attempt holds up no other. */
export async function syncHere(
  jobs: readonly AppJob[],
  sync: SyncApp,
  tally: Tally,
  { clientOf, appsAtOnce, signal, delayAfter = retryDelay }: HereOptions,
): Promise<void> {
  const stop = new AbortController();
  const onAbort = () => stop.abort(signal?.reason);
  if (signal?.aborted) onAbort();
  signal?.addEventListener('abort', onAbort, { once: true });
  const queue = jobs.map((job) => ({ job, attempt: 1 }));
  const waiting = new Set<Promise<void>>();

  const attemptOne = async ({ job, attempt }: (typeof queue)[number]) => {
    const { counts, failure, retry } = await runApp(job, clientOf, sync, stop.signal);
    tally.addCounts(counts);
    if (failure === undefined) tally.addSynced(job.appid);
    else if (!retry || attempt > RETRIES) tally.addFailed(job.appid, failure, attempt);
    else {
      const wait = sleep(delayAfter(attempt), undefined, { signal: stop.signal }).then(
        () => void queue.push({ job, attempt: attempt + 1 }),
        () => {},
      );
      const tracked = wait.finally(() => waiting.delete(tracked));
      waiting.add(tracked);
    }
  };

  const work = async () => {
    while (tally.done < jobs.length) {
      stop.signal.throwIfAborted();
      const next = queue.shift();
      if (next) await attemptOne(next);
      else if (waiting.size > 0) await Promise.race(waiting);
      // The others have the last apps in hand; one of them may come back for another attempt, by itself.
      else return;
    }
  };

  const workers = Array.from({ length: Math.min(appsAtOnce, jobs.length) }, () =>
    work().catch((error) => {
      stop.abort(error);
      throw error;
    }),
  );
  try {
    const settled = await Promise.allSettled(workers);
    if (settled.some(({ status }) => status === 'rejected')) throw stop.signal.reason;
  } finally {
    signal?.removeEventListener('abort', onAbort);
  }
}
