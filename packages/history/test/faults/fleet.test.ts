import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type MockServer, startMock } from '@weapp-openapi/mock';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { keepTrack, SERVER_TIME, stopProcess } from '../../../token/test/stores/server.ts';
import { INITDB, type SqlServer, startPostgres } from '../../../token/test/stores/sql-servers.ts';
import { openHistory, type SyncAllOptions } from '../../src/index.ts';

const PROCESS = fileURLToPath(new URL('fleet-process.ts', import.meta.url));
const NOW = Date.parse('2026-11-23T04:00:00Z');
const OPERATIONS = ['getDailyVisitTrend', 'getDailySummary', 'getDailyRetain'] as const;
const DAYS = 5;
const PLAN: SyncAllOptions = { from: '20261118', operations: OPERATIONS, concurrency: 2 };

let mock: MockServer;
let server: SqlServer;
const requests: string[] = [];

describe.skipIf(!INITDB)('a fleet of processes on one PostgreSQL', () => {
  beforeAll(async () => {
    server = await startPostgres();
    mock = await startMock({ port: 0, now: () => NOW, latency: 20, log: (line) => requests.push(line) });
  }, SERVER_TIME);
  afterAll(async () => {
    await mock?.close();
    await server?.stop();
  }, SERVER_TIME);

  test('each app’s days are asked for once, by two schedulers and three workers; a wrong secret stops nobody else', async () => {
    const { url, open } = await database();
    const apps = appids('wxa', 12);
    mock.on('getStableAccessToken').app('wxa7').answer({ errcode: 40125 });
    requests.length = 0;
    const [one, other] = [await open(), await open()];
    const both = [one.syncAll(apps, PLAN), other.syncAll([...apps].reverse(), PLAN)];
    await Promise.all([1, 2, 3].map(() => startWorker(url)));
    for (const result of await Promise.all(both)) {
      const calls = 11 * OPERATIONS.length * DAYS;
      expect(result).toMatchObject({ apps: 12, synced: 11, failed: 1, calls, kept: calls });
      expect(result.failures).toMatchObject([{ appid: 'wxa7', errcode: 40125, attempts: 1 }]);
    }
    expect(asked()).toBe(11 * OPERATIONS.length * DAYS);
    expect(await one.syncAll(['wxa1', 'wxa2'], PLAN)).toMatchObject({ synced: 2, calls: 0 });
  });

  test('a worker is killed: another one goes on with its apps', async () => {
    const { url, open } = await database();
    const history = await open();
    const apps = appids('wxb', 8);
    const victim = await startWorker(url);
    requests.length = 0;
    const all = history.syncAll(apps, PLAN);
    await until(() => asked() > 20);
    await victim.end('SIGKILL');
    await startWorker(url);
    expect(await all).toMatchObject({ apps: 8, synced: 8, failed: 0 });
    for (const appid of apps) expect(await count(url, appid)).toBe(OPERATIONS.length * DAYS);
  });

  test('a worker that is told to stop finishes what it has in hand, and leaves the rest to others', async () => {
    const { url, open } = await database();
    const history = await open();
    const stopped = await startWorker(url);
    requests.length = 0;
    const all = history.syncAll(appids('wxc', 12), PLAN);
    await until(() => asked() > 10);
    await stopped.end('SIGTERM');
    expect(asked()).toBeLessThan(12 * OPERATIONS.length * DAYS);
    await startWorker(url);
    expect(await all).toMatchObject({ synced: 12, failed: 0 });
    expect(asked()).toBe(12 * OPERATIONS.length * DAYS);
  });

  test('a scheduler that stops waiting leaves its apps in the queue', async () => {
    const { url, open } = await database();
    const history = await open();
    const stop = new AbortController();
    const waiting = history.syncAll(appids('wxd', 3), { ...PLAN, signal: stop.signal });
    await queued(url, 3);
    stop.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow();
    await startWorker(url);
    await until(async () => (await history.apps()).length === 3);
  });
});

let databases = 0;
async function database() {
  const name = `fleet_${++databases}`;
  await server.query(`create database ${name}`);
  const url = `postgres://postgres@127.0.0.1:${server.port}/${name}`;
  const open = async () => {
    const history = await openHistory({ url, now: () => NOW });
    onTestFinished(() => history.close());
    return history;
  };
  return { url, open };
}

async function startWorker(url: string) {
  const env = { ...process.env, HISTORY_URL: url, MOCK_URL: mock.url, NOW: `${NOW}` };
  const child = keepTrack(fork(PROCESS, { env, stdio: 'inherit' }));
  onTestFinished(() => stopProcess(child, 'SIGKILL'));
  await once(child, 'message');
  return { end: (signal: NodeJS.Signals) => stopProcess(child, signal) };
}

const appids = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`);

/** Requests for figures that the mock has got. */
const asked = () => requests.filter((line) => line.includes('/datacube/')).length;

async function count(url: string, appid: string): Promise<number> {
  const history = await openHistory({ url, now: () => NOW });
  const periods = new Set<string>();
  for await (const { operation, begin_date } of history.figures({ appid }))
    periods.add(`${operation} ${begin_date}`);
  await history.close();
  return periods.size;
}

/** Waits until so many jobs are in the queue. */
async function queued(url: string, jobs: number): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await until(async () => {
      const { rows } = await client
        .query('select count(*)::int as count from weapp_fleet.job')
        .catch(() => ({ rows: [{ count: 0 }] }));
      return rows[0].count === jobs;
    });
  } finally {
    await client.end();
  }
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 20));
}
