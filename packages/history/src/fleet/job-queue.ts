import { WeappUsageError } from '@weapp-openapi/core';
import type { Job, PgBoss } from 'pg-boss';
import { needsPgBoss } from '../messages/fleet.ts';
import type { AppJob } from './app-job.ts';
import { FIRST_RETRY_S, LONGEST_RETRY_S, RETRIES } from './retries.ts';

/** pg-boss's tables, in a schema of their own: an application may use pg-boss for other things. */
const SCHEMA = 'weapp_fleet';
export const QUEUE = 'sync-app';

/** A worker tells every {@link BEAT_MS} that it lives. After 10 silent seconds, pg-boss's shortest, it is dead. */
const HEARTBEAT_S = 10;
export const BEAT_MS = 3_000;

/** How often dead workers are looked for. With the above and the first retry, a lost app is taken up again within half a minute. */
const SUPERVISE_S = 5;

/** An attempt at one app. One that takes longer is started again, and goes on where it was. */
const EXPIRE_S = 3_600;

/** A job that nobody takes is dropped after two days: the next `syncAll` asks for its days again. */
const RETENTION_S = 2 * 86_400;

/** How long results can be read. */
const RESULTS_S = 86_400;

/** An open queue. */
export interface JobQueue {
  readonly boss: PgBoss;
  close(): Promise<void>;
}

export type FetchedJob = Job<AppJob>;

/** Opens the queue on a PostgreSQL database, and creates its tables if it has none yet. */
export async function openJobQueue(url: string, method: string): Promise<JobQueue> {
  const { PgBoss: Boss } = await loadPgBoss(method);
  const boss = new Boss({
    connectionString: url,
    schema: SCHEMA,
    application_name: 'weapp-openapi fleet',
    max: 4,
    schedule: false,
    superviseIntervalSeconds: SUPERVISE_S,
    monitorIntervalSeconds: SUPERVISE_S,
  });
  // A database that is away for a moment: the next fetch or beat tries again, and says so if it lasts.
  boss.on('error', () => {});
  await boss.start();
  await boss.createQueue(QUEUE, {
    // At most one job of a key is queued or being worked on.
    policy: 'exclusive',
    heartbeatSeconds: HEARTBEAT_S,
    expireInSeconds: EXPIRE_S,
    retentionSeconds: RETENTION_S,
    deleteAfterSeconds: RESULTS_S,
    retryLimit: RETRIES,
    retryDelay: FIRST_RETRY_S,
    retryBackoff: true,
    retryDelayMax: LONGEST_RETRY_S,
  });
  return { boss, close: () => boss.stop({ graceful: false, close: true }) };
}

/** A job as it is now. */
export interface SettledJob {
  readonly state: 'created' | 'retry' | 'active' | 'completed' | 'cancelled' | 'failed';
  readonly output: unknown;
  readonly attempts: number;
}

// pg-boss gives one job by its id, or a page by its data. For a thousand apps that is a thousand queries, or all
// their data, each time that results are looked for; its table `job` has had these columns since version 10.

/** Jobs by their ids. One that is missing was dropped, because nobody took it. */
export async function jobsById(boss: PgBoss, ids: readonly string[]): Promise<Map<string, SettledJob>> {
  const { rows } = await boss
    .getDb()
    .executeSql(
      `select id, state, retry_count, output from ${SCHEMA}.job where name = $1 and id = any($2::uuid[])`,
      [QUEUE, ids],
    );
  return new Map(
    rows.map(({ id, state, retry_count, output }) => [id, { state, output, attempts: retry_count + 1 }]),
  );
}

/** The ids of the jobs that are queued or being worked on, by their keys. */
export async function liveJobs(boss: PgBoss, keys: readonly string[]): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map();
  const { rows } = await boss
    .getDb()
    .executeSql(
      `select id, singleton_key from ${SCHEMA}.job where name = $1 and singleton_key = any($2) and state <= 'active'`,
      [QUEUE, keys],
    );
  return new Map(rows.map(({ id, singleton_key }) => [singleton_key, id]));
}

async function loadPgBoss(method: string): Promise<typeof import('pg-boss')> {
  try {
    return await import('pg-boss');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && String(error.code).endsWith('MODULE_NOT_FOUND')))
      throw error;
    throw new WeappUsageError(needsPgBoss(method));
  }
}
