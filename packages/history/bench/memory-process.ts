// One task in a process of its own, which tells how much memory it needed: the most that the system gave it, and the
// live objects (after a collection) at a quarter, half, three quarters and the end.
import { join } from 'node:path';
import { createClient } from '@weapp-openapi/core';
import { undiciTransport } from '@weapp-openapi/core/undici';
import { openHistory } from '../src/index.ts';

const { HISTORY_URL = '', WECHAT_URL = '', NOW, FROM = '', OUT = '', TASK = '' } = process.env;
const OPERATIONS = [
  'getDailyVisitTrend',
  'getDailySummary',
  'getDailyRetain',
  'getVisitPage',
  'getVisitDistribution',
] as const;

const history = await openHistory({ url: HISTORY_URL, now: () => Number(NOW) });
const live: number[] = [];
const look = () => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  live.push((heapUsed + external) / 1e6);
};
const started = performance.now();
const did = TASK === 'sync' ? await keep() : await write(TASK as 'csv');
const took = (performance.now() - started) / 1000;
look();
await history.close();
process.send?.({ did, took, rss: process.resourceUsage().maxRSS / 1024, live });
process.disconnect?.();

async function keep(): Promise<string> {
  const wx = createClient({ baseUrl: WECHAT_URL, transport: undiciTransport(), credential: 'plain' });
  let looked = 0;
  const { kept } = await history.sync(wx, {
    appid: 'wx1',
    from: FROM,
    operations: OPERATIONS,
    onProgress({ done, total }) {
      if (done < (total * (looked + 1)) / 4 || looked === 3) return;
      looked += 1;
      look();
    },
  });
  return `${kept} answers`;
}

async function write(format: 'csv' | 'ndjson' | 'parquet'): Promise<string> {
  const to = join(OUT, `figures-${FROM}.${format}`);
  const { lines, bytes } = await history.export({ format, to });
  return `${lines} lines, ${(bytes / 1e6).toFixed(2)} MB`;
}
