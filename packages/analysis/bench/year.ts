// A year of five operations from a mock that takes 50 ms for each answer: wall time beside the floor, which is calls /
// concurrency × latency, and beside bare calls, at several limits of concurrency. Then the same year with all and with
// half of the answers kept. The mock runs in this process and shares its core. Run after the build.
import { cpus, loadavg } from 'node:os';
import { createAnalysis, eachDay, type Progress } from '@weapp-openapi/analysis';
import { createClient } from '@weapp-openapi/core';
import { undiciTransport } from '@weapp-openapi/core/undici';
import { startMock } from '@weapp-openapi/mock';

const LATENCY = 50;
const DAYS = 365;
const range = { by: 'day', begin: '20190101', end: '20191231' } as const;
const now = () => Date.parse('2020-03-02T04:00:00Z');

const mock = await startMock({ port: 0, latency: LATENCY, now });
const connect = (credential?: string) =>
  createClient({ baseUrl: mock.url, transport: undiciTransport(), ...(credential && { credential }) });
const { access_token } = await connect().getStableAccessToken({
  grant_type: 'client_credential',
  appid: 'wx1',
  secret: 'any',
});
const wx = connect(access_token);

type Options = {
  concurrency: number;
  answers?: Map<string, unknown>;
  onProgress?: (progress: Progress) => void;
};

/** Five operations over the year, at the same time; each has `concurrency` calls at once. */
async function readYear(options: Options): Promise<number> {
  const analysis = createAnalysis(wx, { now });
  const input = { ...range, ...options };
  const started = performance.now();
  const [trend, summary, retention, pages, distributions] = await Promise.all([
    analysis.visitTrend(input),
    analysis.summary(input),
    analysis.retention(input),
    analysis.visitPages(input),
    analysis.visitDistributions(input),
  ]);
  const gaps = [trend, summary, retention, pages, distributions].flatMap((result) => result.gaps);
  if (gaps.length > 0 || trend.points.length !== DAYS) throw new Error('The year is not complete.');
  return performance.now() - started;
}

/** The same calls by the same client in plain loops, without analysis: what the client and the mock cost. */
async function callBare(concurrency: number): Promise<number> {
  const operations = [
    wx.getDailyVisitTrend,
    wx.getDailySummary,
    wx.getDailyRetain,
    wx.getVisitPage,
    wx.getVisitDistribution,
  ];
  const started = performance.now();
  const loops = operations.flatMap((call) => {
    const days = eachDay(range.begin, range.end).values();
    return Array.from({ length: concurrency }, async () => {
      for (const day of days) await call(day);
    });
  });
  await Promise.all(loops);
  return performance.now() - started;
}

console.log(
  `${cpus()[0]?.model}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}; Node ${process.version}`,
);
console.log(`${DAYS} days × 5 operations = ${DAYS * 5} calls, ${LATENCY} ms each\n`);
await readYear({ concurrency: 40 }); // the mock counts each day once
const pad = (cells: readonly string[]) => cells.map((cell) => cell.padStart(12)).join('');
console.log(pad(['concurrency', 'floor', 'bare', 'analysis', 'to floor', 'to bare']));
for (const concurrency of [1, 4, 10, 20]) {
  // The operations run side by side: each makes its 365 calls, so many at once.
  const floor = Math.ceil(DAYS / concurrency) * LATENCY;
  const bare = await callBare(concurrency);
  const wall = await readYear({ concurrency });
  const times = [floor, bare, wall].map((time) => `${time.toFixed(0)} ms`);
  console.log(pad([`5 × ${concurrency}`, ...times, (wall / floor).toFixed(2), (wall / bare).toFixed(2)]));
}

const answers = new Map<string, unknown>();
const first = await readYear({ concurrency: 4, answers });
const again = await readYear({ concurrency: 4, answers });
for (const key of [...answers.keys()].filter((_, index) => index % 2 === 0)) answers.delete(key);
let asked = 0;
const resumed = await readYear({
  concurrency: 4,
  answers,
  onProgress: ({ kept }) => (asked += kept ? 0 : 1),
});
console.log('\nwith kept answers (a Map), concurrency 5 × 4');
console.log(`all asked    ${first.toFixed(0)} ms`);
console.log(`half kept    ${resumed.toFixed(0)} ms, ${asked} calls, ${(resumed / first).toFixed(2)} of it`);
console.log(`all kept     ${again.toFixed(0)} ms, 0 calls`);
await mock.close();
