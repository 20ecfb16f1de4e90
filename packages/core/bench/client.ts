// What a call costs by each library against a local server: CPU time of the caller's process, and calls per
// second. Ratios within one run are what counts. Run after the build; BENCH_NODE=/path/to/node picks another
// Node for the variants, `BENCH_NODE=$(npx -y -p node@20 which node)` for example.
import { heading, median, rounds, run, table, variantNode, withServer } from './variants.ts';

const ROUNDS = 7;
const WARM_UP = 2_000;
const COUNT = 4_000;
const CONCURRENCY = 20;

// Those of calls.mjs.
const names = [
  'raw fetch',
  'raw fetch, AbortSignal',
  'ours, fetch',
  'ours, fetch, by path',
  'undici.request',
  'ours, undici',
  'ours, undici, by path',
  'axios',
  'node-easywechat',
  'co-wechat-api',
];
await withServer(async (url) => {
  const sizes = [WARM_UP, COUNT, CONCURRENCY].map(String);
  const results = await rounds(ROUNDS, names, (name) =>
    run<{ cpu: number; rate: number }>('./client-variant.mjs', [name, url, ...sizes]),
  );
  const cpu = (name: string) => median(results.get(name)?.map((result) => result.cpu) ?? []);
  const rate = (name: string) => median(results.get(name)?.map((result) => result.rate) ?? []);

  heading('client: one call', variantNode(), `${ROUNDS} rounds of ${COUNT} calls, ${CONCURRENCY} at a time`);
  table(
    ['', 'CPU µs', '× raw fetch', '× undici.request', 'calls/s'],
    names.map((name) => [
      name,
      cpu(name).toFixed(0),
      (cpu(name) / cpu('raw fetch')).toFixed(2),
      (cpu(name) / cpu('undici.request')).toFixed(2),
      rate(name).toFixed(0),
    ]),
  );
});
