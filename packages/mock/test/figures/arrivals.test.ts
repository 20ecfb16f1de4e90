import { expect, test } from 'vitest';
import { createArrivals, FIRST_DAY, MOST_NEW } from '../../src/figures/arrivals.ts';
import { readDay, weekdayOf } from '../../src/figures/calendar.ts';
import { nth } from '../../src/figures/hash.ts';

const day = (date: string) => readDay(date) ?? Number.NaN;
const days = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, n) => first + n);
const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);

test('the total is the sum of the days, whatever is asked for first', () => {
  const arrivals = createArrivals(1);
  const last = FIRST_DAY + 3000;
  const total = arrivals.total(last);
  expect(total).toBe(sum(days(FIRST_DAY, last).map(arrivals.size)));
  expect(createArrivals(1).total(FIRST_DAY)).toBe(arrivals.size(FIRST_DAY));
  expect(arrivals.total(FIRST_DAY - 1)).toBe(0);
  expect(arrivals.size(FIRST_DAY - 1)).toBe(0);
});

test('arrivals scatter around what is expected of them', () => {
  const arrivals = createArrivals(1);
  const year = days(day('20230101'), day('20231231'));
  const ratio = sum(year.map(arrivals.size)) / sum(year.map(arrivals.expected));
  expect(Math.abs(ratio - 1)).toBeLessThan(0.02);
  for (const date of year) {
    expect(Math.abs(arrivals.size(date) / arrivals.expected(date) - 1)).toBeLessThan(0.11);
  }
});

test('there is a week, a season and a growth that slows down', () => {
  const { expected } = createArrivals(1);
  const year = (number: number) => sum(days(day(`${number}0101`), day(`${number}1231`)).map(expected)) / 365;
  expect(year(2018) / year(2017)).toBeGreaterThan(year(2024) / year(2023));
  expect(year(2024) / year(2023)).toBeGreaterThan(1);
  const months = sum(days(day('20230701'), day('20230728')).map(expected));
  expect(months / sum(days(day('20230201'), day('20230228')).map(expected))).toBeGreaterThan(1.15);
  const saturday = day('20230701');
  expect(weekdayOf(saturday)).toBe(5);
  expect(expected(saturday) / expected(saturday + 2)).toBeGreaterThan(1.15);
});

test('no day of any app has more new users than a number of 11 bits holds, even in a far year', () => {
  for (let app = 0; app < 200; app++) {
    const { size } = createArrivals(nth(5, app));
    for (const date of [day('20260718'), day('22000719'), day('99990717')]) {
      expect(size(date)).toBeLessThan(MOST_NEW);
    }
  }
});
