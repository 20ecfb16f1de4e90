// Ten years of days: 3,650 days of five operations are kept (sync), read and exported (CSV, NDJSON, Parquet), in one
// process each, and one year for comparison. Memory must not grow with the years. WeChat is the plain server, without
// latency. Run: `pnpm run bench`; or `node bench/memory.ts --store sqlite`. About 2 minutes.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NOW = `${Date.parse('2027-01-10T04:00:00Z')}`;
const YEARS = { 1: '20260110', 10: '20170112' } as const;
const FORMATS = ['csv', 'ndjson', 'parquet'] as const;

const start = (file: string, env: Record<string, string>) =>
  fork(fileURLToPath(new URL(file, import.meta.url)), {
    env: { ...process.env, NOW, ...env },
    execArgv: ['--expose-gc'],
    stdio: 'inherit',
  });
const message = async (child: ChildProcess) => {
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('The process has ended.')));
  const [value] = await Promise.race([once(child, 'message'), ended]);
  return value;
};

const dir = mkdtempSync(join(tmpdir(), 'weapp-bench-'));
const wechat = start('wechat-process.ts', { LATENCY: '0', PLAIN: '1' });
try {
  const { url } = await message(wechat);
  for (const [years, from] of Object.entries(YEARS)) {
    const env = { HISTORY_URL: `file:${join(dir, `${years}.db`)}`, WECHAT_URL: url, FROM: from, OUT: dir };
    for (const task of ['sync', ...FORMATS]) {
      const { did, took, rss, live } = await message(start('memory-process.ts', { ...env, TASK: task }));
      console.log(
        `${years.padStart(2)} year${years === '1' ? ' ' : 's'} ${task.padEnd(8)} ${did.padEnd(36)} ${took.toFixed(1).padStart(6)} s, ` +
          `${rss.toFixed(0).padStart(4)} MB at most, ${live.map((size: number) => size.toFixed(1)).join(' → ')} MB of live objects`,
      );
    }
  }
} finally {
  wechat.kill();
  rmSync(dir, { recursive: true, force: true });
}
