import { expect, test } from 'vitest';
import {
  expectedRetention,
  KINDS,
  LONGEST_STAY,
  lastAge,
  mixtureOf,
  survival,
  visitChance,
  visitsOn,
  WEEKDAYS,
  weekdayFactor,
  zealFactor,
} from '../../src/figures/behaviour.ts';
import { nth } from '../../src/figures/hash.ts';
import { known } from './known.ts';

const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const zeals = Array.from({ length: 256 }, (_, step) => zealFactor(step));

test('the factors of weekday and zeal have the mean 1, so that they do not change what is expected', () => {
  expect(average(WEEKDAYS)).toBeCloseTo(1, 12);
  expect(average(zeals)).toBeCloseTo(1, 12);
});

test('no user visits with a probability above 1, which would have to be cut off', () => {
  const most = Math.max(...KINDS.map((_, kind) => visitChance(kind, 1)));
  expect(most * Math.max(...WEEKDAYS) * Math.max(...zeals)).toBeLessThan(1);
});

test('the kinds are all users of an app, whichever', () => {
  for (let app = 0; app < 100; app++)
    expect(mixtureOf(nth(1, app)).reduce((sum, share) => sum + share)).toBe(1);
});

test.each([0, 1])('users of kind %i stay as long as survival() says', (kind) => {
  const ages = Array.from({ length: 20_000 }, (_, user) => lastAge(kind, nth(7, user)));
  for (const age of [1, 7, 30, 180, LONGEST_STAY]) {
    const share = ages.filter((last) => last >= age).length / ages.length;
    // Four standard deviations of a share of 20,000 users.
    expect(Math.abs(share - survival(known(KINDS[kind]), age))).toBeLessThan(0.015);
  }
  expect(Math.max(...ages)).toBe(LONGEST_STAY);
});

test('expectedRetention() is what becomes of many new users', () => {
  const mixture = [0.2, 0.3, 0.5];
  const counts = new Map<number, number>();
  const users = 60_000;
  const arrived = 19_000;
  for (let user = 0; user < users; user++) {
    const key = nth(11, user);
    const kind = user % 10 < 2 ? 0 : user % 10 < 5 ? 1 : 2;
    const habit = { key, kind, zeal: key >>> 24, lastAge: lastAge(kind, key) };
    for (const age of [0, 1, 7, 30]) {
      if (visitsOn(habit, arrived + age, age)) counts.set(age, (counts.get(age) ?? 0) + 1);
    }
  }
  expect(counts.get(0)).toBe(users);
  for (const age of [1, 7, 30]) {
    const expected = expectedRetention(mixture, age, arrived + age);
    expect(expected).toBeCloseTo(expectedRetention(mixture, age) * weekdayFactor(arrived + age), 12);
    expect(Math.abs((counts.get(age) ?? 0) / users - expected)).toBeLessThan(0.006);
  }
});

test('retention and the hazard of leaving decrease with age', () => {
  const mixture = mixtureOf(1);
  for (let age = 1; age < LONGEST_STAY; age++) {
    expect(expectedRetention(mixture, age + 1)).toBeLessThan(expectedRetention(mixture, age));
    for (const kind of KINDS.slice(0, 2)) {
      const leaving = (at: number) => 1 - survival(kind, at + 1) / survival(kind, at);
      if (age + 2 <= LONGEST_STAY) expect(leaving(age + 1)).toBeLessThan(leaving(age));
    }
  }
});
