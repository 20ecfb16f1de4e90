import { WeappUsageError } from '@weapp-openapi/core';
import { checkCallbacks } from '../check-options.ts';
import { clientOfWrong, workNeedsPostgres } from '../messages/fleet.ts';
import { noPositive } from '../messages/options.ts';
import type { DatabasePlace } from '../store/database-url.ts';
import type { ClientOf, SyncApp } from './app-job.ts';
import { openJobQueue } from './job-queue.ts';
import { Worker } from './worker.ts';

/** Options of `history.work`. */
export interface WorkOptions {
  /** A client of an app; called for each app and attempt. */
  readonly clientOf: ClientOf;
  /** Maximum number of apps at a time. Default: 8. */
  readonly appsAtOnce?: number | undefined;
  /** Stops the worker, as `stop` does. */
  readonly signal?: AbortSignal | undefined;
  /** Called when the queue's database does not answer; the worker tries again by itself. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/** A worker that runs. */
export interface FleetWorker {
  /**
   * Takes no more apps, lets those in hand finish for up to 8 seconds, and puts the others back into the queue.
   * Call it before `history.close`.
   */
  stop(): Promise<void>;
  /** Resolves when it has stopped. */
  readonly stopped: Promise<void>;
}

/** Kubernetes and Docker kill what has not stopped 30 and 10 seconds after SIGTERM. */
export const GRACE_MS = 8_000;

/** `History.work`. */
export async function work(place: DatabasePlace, sync: SyncApp, options: WorkOptions): Promise<FleetWorker> {
  const { clientOf, signal, onError } = options;
  const appsAtOnce = checkAppsAtOnce('work', options.appsAtOnce);
  if (typeof clientOf !== 'function') {
    throw new WeappUsageError(clientOfWrong('work'));
  }
  if (place.kind !== 'postgres') {
    throw new WeappUsageError(workNeedsPostgres());
  }
  checkCallbacks('work', { signal, onError });
  signal?.throwIfAborted();
  const queue = await openJobQueue(place.url, 'work');
  const worker = new Worker(queue, sync, { clientOf, appsAtOnce, onError });
  let isStopping = false;
  let whenStopped = () => {};
  const stopped = new Promise<void>((resolve) => {
    whenStopped = resolve;
  });
  const stop = async () => {
    if (isStopping) return stopped;
    isStopping = true;
    signal?.removeEventListener('abort', stop);
    try {
      await worker.stop(GRACE_MS);
    } finally {
      await queue.close().catch(() => {});
      whenStopped();
    }
  };
  if (signal?.aborted) void stop();
  signal?.addEventListener('abort', stop, { once: true });
  return { stop, stopped };
}

/** @throws WeappUsageError unless it is a positive whole number. */
export function checkAppsAtOnce(method: string, count = 8): number {
  if (Number.isInteger(count) && count >= 1) return count;
  throw new WeappUsageError(noPositive(method, 'appsAtOnce', count));
}
