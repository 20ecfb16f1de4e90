import { describe, expect, test } from 'vitest';
import { formatDay, laterPeriod, periodOf, readDay } from '../../src/figures/calendar.ts';
import { createFigures } from '../../src/figures/figures.ts';
import { countedByUser } from './counted-by-user.ts';

const day = (date: string) => readDay(date) ?? Number.NaN;
const days = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, n) => first + n);
const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);

// Of more apps in test/faults/figures.test.ts.
countedByUser(2);

describe('what is expected', () => {
  const { truth } = createFigures();
  const wx1 = truth('wx1');

  test('the share of new users who come back is near expectedRetention()', () => {
    const cohorts = days(day('20240101'), day('20240331')).map(formatDay);
    const size = sum(cohorts.map((date) => wx1.newUsers(date, date)));
    for (const age of [1, 7, 30]) {
      const back = sum(
        cohorts.map((cohort) => wx1.retention({ kind: 'day', cohort, offset: age, only: 'new' })),
      );
      const expected = wx1.expectedRetention(age);
      // Four standard deviations; whole weeks, so that the weekdays weigh the same.
      const tolerance = 4 * Math.sqrt((expected * (1 - expected)) / size);
      expect(Math.abs(back / size - expected)).toBeLessThan(tolerance);
    }
  });

  test('it is a product of the parameters', () => {
    const { kinds, weekdays } = wx1.parameters;
    const product = sum(kinds.map(({ share, survival, visits }) => share * survival(7) * visits(7)));
    expect(wx1.expectedRetention(7)).toBeCloseTo(product, 12);
    // A Monday; a week later it is one again.
    expect(wx1.expectedRetention(7, '20240304')).toBeCloseTo(product * (weekdays[0] ?? 0), 12);
    expect(wx1.expectedRetention(0, '20240304')).toBe(1);
    expect(wx1.expectedRetention(wx1.parameters.longestStay + 1)).toBe(0);
    expect(wx1.parameters.firstDay).toBe('20170101');
  });

  test('apps differ in size and loyalty', () => {
    const apps = Array.from({ length: 10 }, (_, number) => truth(`app${number}`));
    expect(new Set(apps.map((app) => app.expectedRetention(30))).size).toBeGreaterThan(5);
    expect(new Set(apps.map((app) => app.expectedNewUsers('20240310'))).size).toBe(10);
  });
});

test('a date that is none is a RangeError', () => {
  const truth = createFigures().truth('wx1');
  expect(() => truth.newUsers('2024-03-10', '20240310')).toThrow(RangeError);
  expect(() => [...truth.users('20240230')]).toThrow('20240230 is not a date of the form yyyymmdd');
});

test('retention counts from the period that the day is in', () => {
  const truth = createFigures().truth('wx1');
  const { first } = laterPeriod('week', periodOf('week', day('20240306')), 2);
  expect(truth.retention({ kind: 'week', cohort: '20240306', offset: 2, only: 'new' })).toBe(
    truth.retention({ kind: 'week', cohort: '20240304', offset: 2, only: 'new' }),
  );
  expect(formatDay(first)).toBe('20240318');
});
