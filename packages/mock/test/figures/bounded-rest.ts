import { expect } from 'vitest';
import { type Day, readDay, type Span } from '../../src/figures/calendar.ts';
import { createFigures } from '../../src/figures/figures.ts';

const day = (date: string): Day => readDay(date) ?? Number.NaN;
const one = (date: Day): Span => ({ first: date, last: date });

/** Figures of ten years, of a day in so many, and of so many apps, leave a bounded rest. */
export function leavesBoundedRest(step: number, apps: number): void {
  const figures = createFigures();
  const bounds = { worlds: 64, cohorts: 12_000, activeDays: 256, countedDays: 1500, retentions: 1_000 };
  const check = () => {
    for (const [name, count] of Object.entries(figures.kept())) {
      expect(count).toBeLessThanOrEqual(bounds[name as keyof typeof bounds]);
    }
  };
  const app = figures.of('wx1');
  for (let date = day('20170101'); date <= day('20261231'); date += step) app.visits(one(date));
  check();
  for (let number = 0; number < apps / 7; number++) figures.of(`wx${number}`).visits(one(day('20240310')));
  for (let number = 0; number < apps; number++) figures.of(`wx${number}`).summary(day('20170101'));
  check();
}
