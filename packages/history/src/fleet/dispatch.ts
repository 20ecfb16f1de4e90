import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type AppJob, keyOfJob } from './app-job.ts';
import type { FailureText } from './failure.ts';
import { type JobQueue, jobsById, liveJobs, QUEUE, type SettledJob } from './job-queue.ts';
import type { AppOutcome } from './run-app.ts';
import type { Tally } from './tally.ts';

const CHUNK = 1000;

/** How often results are looked for: at first, and at most. */
const LOOK_MS = [100, 1_000] as const;

/** For how long the database may be away. */
const AWAY_LIMIT_MS = 60_000;

/**
 * Puts a job for each app into the queue, unless the same job is in it already, whoever put it there.
 *
 * @returns the appids by the ids of the jobs that keep them.
 */
export async function enqueue({ boss }: JobQueue, jobs: readonly AppJob[]): Promise<Map<string, string>> {
  const appids = new Map<string, string>();
  let left = new Map(jobs.map((job) => [keyOfJob(job), job]));
  // A job that was in the queue may be done before its id is read; then it is put in again.
  while (left.size > 0) {
    const next = new Map<string, AppJob>();
    for (const chunk of chunks([...left], CHUNK)) {
      const rows = chunk.map(([singletonKey, data]) => ({ id: randomUUID(), singletonKey, data }));
      const inserted = new Set(await boss.insert(QUEUE, rows, { returnId: true }));
      for (const { id, data } of rows) if (inserted.has(id)) appids.set(id, data.appid);
      const refused = rows.filter(({ id }) => !inserted.has(id));
      const live = await liveJobs(
        boss,
        refused.map(({ singletonKey }) => singletonKey),
      );
      for (const { singletonKey, data } of refused) {
        const id = live.get(singletonKey);
        if (id === undefined) next.set(singletonKey, data);
        else appids.set(id, data.appid);
      }
    }
    left = next;
  }
  return appids;
}

/** Waits until all jobs are done or have failed for the last time. */
export async function results(
  { boss }: JobQueue,
  appids: ReadonlyMap<string, string>,
  tally: Tally,
  signal: AbortSignal | undefined,
): Promise<void> {
  const pending = new Set(appids.keys());
  let pause: number = LOOK_MS[0];
  let answered = performance.now();
  while (pending.size > 0) {
    await sleep(pause, undefined, signal ? { signal } : {});
    const before = pending.size;
    try {
      for (const ids of chunks([...pending], CHUNK)) {
        const found = await jobsById(boss, ids);
        for (const id of ids) {
          if (settle(appids.get(id) ?? '', found.get(id), tally)) pending.delete(id);
        }
      }
      answered = performance.now();
    } catch (error) {
      if (performance.now() - answered > AWAY_LIMIT_MS) throw error;
    }
    pause = pending.size < before ? LOOK_MS[0] : Math.min(LOOK_MS[1], 1.5 * pause);
  }
}

const LOST: FailureText = {
  name: 'Error',
  code: undefined,
  errcode: undefined,
  message: 'No worker took the app in time: start one with history.work, or pass clientOf to syncAll.',
};

/** Whether the job is over. */
function settle(appid: string, job: SettledJob | undefined, tally: Tally): boolean {
  if (job === undefined) {
    tally.addFailed(appid, LOST, 0);
    return true;
  }
  if (job.state === 'created' || job.state === 'retry' || job.state === 'active') return false;
  const outcome = job.output as Partial<AppOutcome> | null;
  if (outcome?.counts) tally.addCounts(outcome.counts);
  if (job.state === 'completed' && outcome && !outcome.failure) tally.addSynced(appid);
  else tally.addFailed(appid, outcome?.failure ?? failureOf(job), job.attempts);
  return true;
}

/** pg-boss's own words, such as `job heartbeat timeout` for a worker that was killed each time. */
function failureOf({ state, output }: SettledJob): FailureText {
  const message = (output as { value?: { message?: unknown } } | null)?.value?.message;
  const text = typeof message === 'string' ? message : `the job was ${state}`;
  return { name: 'Error', code: undefined, errcode: undefined, message: `${text}, at the last attempt.` };
}

function* chunks<Item>(items: readonly Item[], size: number): Generator<Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
