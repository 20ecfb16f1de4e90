// 1,000 apps, a day of two operations each, kept by 1, 2 and 4 worker processes on one PostgreSQL. WeChat takes 250 ms
// for each answer: a token for each app, then both operations at once; 8 apps at once in a worker. So the floor is
// apps × 2 × latency / 8 / workers. Everything, PostgreSQL (its own, fsync off) and WeChat included, shares this
// machine's cores. So WeChat is a plain loopback server that answers every app alike: the mock computes each app's
// users, 14 s of CPU time for 1,000 apps, as much as the workers need. `pnpm run bench` ends with one run on the mock;
// or `node bench/fleet.ts --wechat mock --workers 1,2,4,8 --apps 1000`. About 2 minutes.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startPostgres } from '../../token/test/stores/sql-servers.ts';
import { openHistory } from '../src/index.ts';

const { values: options } = parseArgs({
  options: {
    apps: { type: 'string', default: '1000' },
    workers: { type: 'string', default: '1,2,4' },
    wechat: { type: 'string', default: 'plain' },
    latency: { type: 'string', default: '250' },
  },
});
const APPS = Array.from({ length: Number(options.apps) }, (_, index) => `wx${`${index}`.padStart(16, '0')}`);
const OPERATIONS = ['getDailyVisitTrend', 'getDailySummary'] as const;
const NOW = `${Date.parse('2026-11-23T04:00:00Z')}`;
const APPS_AT_ONCE = 8;

const start = (file: string, env: Record<string, string>) =>
  fork(fileURLToPath(new URL(file, import.meta.url)), {
    env: { ...process.env, NOW, ...env },
    stdio: 'inherit',
  });
const message = async (child: ChildProcess) => {
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('The process has ended.')));
  const [value] = await Promise.race([once(child, 'message'), ended]);
  return value;
};
const seconds = (usage: NodeJS.CpuUsage) => (usage.user + usage.system) / 1e6;

console.log(
  `${APPS.length} apps, ${OPERATIONS.length} operations of a day, ${options.latency} ms latency, WeChat: ${options.wechat}; ` +
    `${cpus().length} cores, load before ${loadavg()[0]?.toFixed(1)}`,
);
const server = await startPostgres();
const wechat = start('wechat-process.ts', {
  LATENCY: options.latency,
  ...(options.wechat === 'plain' && { PLAIN: '1' }),
});
try {
  const { url } = await message(wechat);
  let first: number | undefined;
  for (const count of options.workers.split(',').map(Number)) {
    const { took, cpu, asked, rss, wechatCpu } = await measure(url, count);
    first ??= took;
    const calls = APPS.length * OPERATIONS.length;
    const floor = (APPS.length * 2 * Number(options.latency)) / 1000 / APPS_AT_ONCE / count;
    console.log(
      `${count} worker${count === 1 ? ' ' : 's'}: ${took.toFixed(1)} s, ${(APPS.length / took).toFixed(0)} apps/s, ` +
        `${(calls / took).toFixed(0)} calls/s, ×${(first / took).toFixed(2)}; floor ${floor.toFixed(1)} s; ` +
        `asked ${asked} of ${calls}; CPU: workers ${cpu.toFixed(1)} s, WeChat ${wechatCpu.toFixed(1)} s; ` +
        `${Math.round(rss / 1024)} MB a worker at most`,
    );
  }
} finally {
  wechat.kill();
  await server.stop();
}

async function measure(wechatUrl: string, count: number) {
  const name = `bench_${count}`;
  await server.query(`create database ${name}`);
  const url = `postgres://postgres@127.0.0.1:${server.port}/${name}`;
  const history = await openHistory({ url, now: () => Number(NOW) });
  const env = { HISTORY_URL: url, WECHAT_URL: wechatUrl, APPS_AT_ONCE: `${APPS_AT_ONCE}` };
  const workers = Array.from({ length: count }, () => start('fleet-process.ts', env));
  await Promise.all(workers.map(message));
  wechat.send('reset');
  const before = await message(wechat);
  const started = performance.now();
  const result = await history.syncAll(APPS, { from: '20261122', operations: OPERATIONS });
  const took = (performance.now() - started) / 1000;
  if (result.synced !== APPS.length)
    throw new Error(`Only ${result.synced} apps: ${JSON.stringify(result.failures[0])}`);
  wechat.send('tell');
  const { asked, cpu } = await message(wechat);
  for (const worker of workers) worker.send('stop');
  const ends = await Promise.all(workers.map(message));
  await history.close();
  return {
    took,
    asked,
    cpu: ends.reduce((sum, end) => sum + seconds(end.cpu), 0),
    wechatCpu: seconds(cpu) - seconds(before.cpu),
    rss: Math.max(...ends.map(({ rss }) => rss)),
  };
}
