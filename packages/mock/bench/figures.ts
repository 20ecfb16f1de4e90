// CPU time and memory of the analysis figures, in this process and without HTTP. Run: `pnpm run bench:figures`.
import { setTimeout as sleep } from 'node:timers/promises';
import { type Day, periodOf, readDay } from '../src/figures/calendar.ts';
import { createFigures } from '../src/figures/figures.ts';

const day = (date: string): Day => readDay(date) ?? Number.NaN;
const LAST = day('20261122');
const one = (date: Day) => ({ first: date, last: date });
const month = periodOf('month', day('20261015'));
const all = { network: undefined, level: undefined, platform: undefined };

/** Milliseconds of CPU time: a busy machine changes it less than the time on the clock. */
function cost(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const app = () => createFigures().of('wx1');
const questions = {
  'a day': () => app().visits(one(LAST)),
  'a week': () => app().visits(periodOf('week', LAST - 7)),
  'a month': () => app().visits(month),
  'a portrait of 30 days': () => app().portrait({ first: LAST - 29, last: LAST }),
  'the retention of a day': () => app().retention('day', one(LAST - 40), LAST),
  'the retention of a month': () => app().retention('month', periodOf('month', day('20260915')), LAST),
  'performance of 30 days': () => app().performance('10017', { first: LAST - 29, last: LAST }, all),
  'unique users of a month, by the truth': () =>
    createFigures().truth('wx1').activeUsers('20261001', '20261031'),
};

console.log('Nothing computed before:');
for (const [name, ask] of Object.entries(questions)) {
  const first = cost(ask);
  console.log(
    `  ${name}: ${Math.round(median(Array.from({ length: 9 }, () => cost(ask))))} ms (first ${Math.round(first)})`,
  );
}

async function memory(): Promise<number> {
  for (let time = 0; time < 5; time++) {
    globalThis.gc?.();
    await sleep(20); // lets Node free the memory of typed arrays
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

const before = await memory();
const figures = createFigures();
const wx1 = figures.of('wx1');
const year = cost(() => {
  for (let date = LAST - 364; date <= LAST; date++) {
    wx1.visits(one(date));
    wx1.summary(date);
    wx1.pages(date);
    wx1.distribution(date);
  }
});
const retention = cost(() => {
  for (let date = LAST - 395; date <= LAST - 31; date++) wx1.retention('day', one(date), LAST);
});
console.log(`A year of days: trend, summary, pages and distribution ${Math.round(year)} ms`);
console.log(`A year of days: retention ${Math.round(retention)} ms`);

for (let date = day('20170101'); date <= LAST; date++) wx1.visits(one(date));
console.log(`Ten years of days: ${((await memory()) - before).toFixed(1)} MB more`, figures.kept());
for (let number = 0; number < 40; number++) {
  for (let date = LAST - 30; date <= LAST; date++) figures.of(`app${number}`).visits(one(date));
}
console.log(`40 more apps, a month each: ${((await memory()) - before).toFixed(1)} MB more`, figures.kept());
