import { setTimeout as sleep } from 'node:timers/promises';
import { environmentLanguage } from '@weapp-openapi/core';
import { otherWorker, workerStops } from '../messages/fleet.ts';
import type { ClientOf, SyncApp } from './app-job.ts';
import { BEAT_MS, type FetchedJob, type JobQueue, QUEUE } from './job-queue.ts';
import { type AppOutcome, runApp } from './run-app.ts';

/** How a worker works. */
export interface WorkerSettings {
  readonly clientOf: ClientOf;
  readonly appsAtOnce: number;
  readonly onError: ((error: unknown) => void) | undefined;
}

/** How long an idle worker waits before it looks for work again. */
const IDLE_MS = 500;
/** How long it waits when the database does not answer: at first, and at most. */
const AWAY_MS = [500, 15_000] as const;

interface Running {
  readonly job: FetchedJob;
  readonly stop: AbortController;
  readonly settled: Promise<void>;
}

/**
 * Takes apps from the queue, some at a time, until it is stopped.
 *
 * Not `boss.work`: that takes a batch, and the next one only when the slowest app of it is done. 2,000 jobs of 20 ms,
 * of which each 50th takes 2 s as a first sync would, eight at once: 27 s so, 91 s by `boss.work` with
 * `burstWhenBatchFull`.
 */
export class Worker {
  readonly #queue: JobQueue;
  readonly #sync: SyncApp;
  readonly #settings: WorkerSettings;
  readonly #running = new Map<string, Running>();
  readonly #stopping = new AbortController();
  /** One for all waits: a listener for each would stay until the end. */
  readonly #whenStopping = new Promise<void>((resolve) => {
    this.#stopping.signal.addEventListener('abort', () => resolve(), { once: true });
  });
  readonly #beat: NodeJS.Timeout;
  readonly #loop: Promise<void>;

  constructor(queue: JobQueue, sync: SyncApp, settings: WorkerSettings) {
    this.#queue = queue;
    this.#sync = sync;
    this.#settings = settings;
    this.#beat = setInterval(() => void this.#tellAlive(), BEAT_MS);
    this.#loop = this.#work();
  }

  /** Takes no more apps; those in hand have `grace` milliseconds to finish, then go back into the queue. */
  async stop(grace: number): Promise<void> {
    this.#stopping.abort();
    await this.#loop;
    const settled = [...this.#running.values()].map((running) => running.settled);
    const timer = setTimeout(() => {
      for (const { stop } of this.#running.values())
        stop.abort(new Error(workerStops()[environmentLanguage()]));
    }, grace);
    await Promise.all(settled);
    clearTimeout(timer);
    clearInterval(this.#beat);
  }

  async #work(): Promise<void> {
    let away: number = AWAY_MS[0];
    while (!this.#stopping.signal.aborted) {
      const free = this.#settings.appsAtOnce - this.#running.size;
      try {
        const jobs =
          free > 0 ? await this.#queue.boss.fetch<FetchedJob['data']>(QUEUE, { batchSize: free }) : [];
        away = AWAY_MS[0];
        for (const job of jobs) this.#start(job);
        if (jobs.length < free) await this.#pause(IDLE_MS);
        else await this.#untilOneIsFree();
      } catch (error) {
        this.#settings.onError?.(error);
        await this.#pause(away);
        away = Math.min(AWAY_MS[1], 2 * away);
      }
    }
  }

  #start(job: FetchedJob): void {
    const stop = new AbortController();
    const settled = this.#run(job, stop.signal)
      .catch((error) => this.#settings.onError?.(error))
      .finally(() => this.#running.delete(job.id));
    this.#running.set(job.id, { job, stop, settled });
  }

  async #run(job: FetchedJob, signal: AbortSignal): Promise<void> {
    let outcome: AppOutcome;
    try {
      outcome = await runApp(job.data, this.#settings.clientOf, this.#sync, signal);
    } catch (error) {
      if (!signal.aborted) throw error;
      // Back into the queue at once, and not as a failed attempt. If the claim is gone already, this does nothing.
      await this.#queue.boss.cancel(QUEUE, { id: job.id, retryCount: job.retryCount });
      await this.#queue.boss.resume(QUEUE, job.id);
      return;
    }
    const { boss } = this.#queue;
    const attempt = { id: job.id, retryCount: job.retryCount };
    if (outcome.failure !== undefined && outcome.retry) await boss.fail(QUEUE, attempt, { ...outcome });
    else await boss.complete(QUEUE, attempt, { ...outcome });
  }

  /** Renews the claims. Who has lost one, because the database was away for long, stops working on it. */
  async #tellAlive(): Promise<void> {
    for (const { job, stop } of this.#running.values()) {
      const attempt = { id: job.id, retryCount: job.retryCount };
      const answer = await this.#queue.boss.touch(QUEUE, attempt).catch(() => undefined);
      // pg-boss declares its answer without fields; it has had this one since version 9.
      const { affected } = (answer ?? {}) as { affected?: number };
      if (affected === 0 && this.#running.has(job.id))
        stop.abort(new Error(otherWorker()[environmentLanguage()]));
    }
  }

  async #untilOneIsFree(): Promise<void> {
    const settled = [...this.#running.values()].map((running) => running.settled);
    await Promise.race([...settled, this.#whenStopping]);
  }

  async #pause(milliseconds: number): Promise<void> {
    const jittered = milliseconds * (0.75 + Math.random() / 2);
    await sleep(jittered, undefined, { signal: this.#stopping.signal }).catch(() => {});
  }
}
