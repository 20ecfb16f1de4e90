// Time to compute and render a report of a year, without fetching, and its size. Run: `pnpm run bench`.
import { createAnalysis } from '@weapp-openapi/analysis';
import { collectReport, renderReport } from '../src/index.ts';
import { madeUpClient } from '../test/report/made-up-client.ts';

/** Noon of Monday, 23 November 2026 in Shanghai. */
const now = () => Date.parse('2026-11-23T04:00:00Z');
/** As many pages a day as WeChat lists. */
const paths = Array.from({ length: 200 }, (_, index) => `pages/page-${index}/index`);
const ROUNDS = 9;

const analysis = createAnalysis(madeUpClient({ paths, peaks: ['20260618', '20261111'] }), { now });
const data = await collectReport(analysis, { begin: '20251123', end: '20261122', name: 'Bench' });

/** Milliseconds of CPU time, which a busy machine changes less, and on the clock. */
function cost(): { cpu: number; clock: number; bytes: number } {
  const [cpu, clock] = [process.cpuUsage(), performance.now()];
  const markup = renderReport(data);
  const { user, system } = process.cpuUsage(cpu);
  return { cpu: (user + system) / 1000, clock: performance.now() - clock, bytes: Buffer.byteLength(markup) };
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const rounds = Array.from({ length: ROUNDS }, cost);
const [first] = rounds;
const ms = (value: number | undefined) => `${Math.round(value ?? 0)} ms`;

console.log(`A report of 365 days and the 365 before, 200 pages a day; ${Math.round((first?.bytes ?? 0) / 1000)} KB:
  first       ${ms(first?.cpu)} of CPU time, ${ms(first?.clock)} on the clock
  median of ${ROUNDS} ${ms(median(rounds.map(({ cpu }) => cpu)))} of CPU time, ${ms(median(rounds.map(({ clock }) => clock)))} on the clock`);
