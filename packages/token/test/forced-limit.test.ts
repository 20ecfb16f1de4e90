import { expect, test } from 'vitest';
import { ForcedLimit } from '../src/forced-limit.ts';
import { Process, World } from './simulation/world.ts';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

/** The simulation begins at noon in Shanghai. */
function open() {
  const world = new World(1);
  const process = new Process(world);
  return { world, process, limit: new ForcedLimit(process.clock) };
}

test('two forced refreshes are 31 seconds apart, counted from the answer', () => {
  const { world, limit } = open();
  expect(limit.wait()).toBe(0);
  limit.spend();
  world.now += 5 * SECOND;
  limit.answered();
  expect(limit.wait()).toBe(31 * SECOND);
  world.now += 31 * SECOND;
  expect(limit.wait()).toBe(0);
});

test('each one of a day doubles the pause after it, until midnight in Shanghai', () => {
  const { world, limit } = open();
  const pauses: number[] = [];
  while (world.now < 12 * HOUR) {
    expect(limit.wait()).toBe(0);
    limit.spend();
    pauses.push(limit.wait());
    world.now += limit.wait();
  }
  expect(pauses.slice(0, 4)).toEqual([31 * SECOND, 62 * SECOND, 124 * SECOND, 248 * SECOND]);
  // Most of WeChat's 20 are left.
  expect(pauses.length).toBeLessThan(13);
  limit.spend();
  expect(limit.use()?.count).toBe(1);
});

test('of legacy tokens, which are only asked for, none doubles it', () => {
  const { world, process } = open();
  const limit = new ForcedLimit(process.clock, Number.POSITIVE_INFINITY);
  for (let count = 0; count < 100; count++) {
    limit.spend();
    expect(limit.wait()).toBe(31 * SECOND);
    world.now += 31 * SECOND;
  }
});

test('one that did not take place is given back', () => {
  const { world, limit } = open();
  limit.spend();
  world.now += 40 * SECOND;
  limit.spend();
  limit.refund();
  expect(limit.wait()).toBe(0);
  expect(limit.use()).toMatchObject({ count: 1, since: 40 * SECOND });
});

test('a wall clock that jumps after the first one neither shortens nor lengthens the day', () => {
  const { world, process, limit } = open();
  for (let count = 0; count < 20; count++) {
    process.skew = count % 2 ? HOUR : -HOUR;
    if (count === 0) process.skew = 0;
    limit.spend();
    world.now += 60 * SECOND;
  }
  process.skew = 23 * HOUR;
  expect(limit.wait()).toBe(12 * HOUR - 20 * 60 * SECOND);
});

test('what others counted is taken over, and never lowers the own count', () => {
  const { world, process, limit } = open();
  limit.spend();
  world.now += 40 * SECOND;
  const now = process.clock.now();
  limit.merge({ count: 2, since: 10 * SECOND, left: HOUR }, now - 5 * SECOND);
  expect(limit.wait()).toBe((62 - 15) * SECOND);
  limit.merge({ count: 19, since: 10 * SECOND, left: HOUR }, now - 5 * SECOND);
  limit.spend();
  limit.merge({ count: 2, since: HOUR, left: HOUR }, now);
  expect(limit.use()).toMatchObject({ count: 20, since: 0 });
  expect(limit.wait()).toBeGreaterThan(HOUR);
});

test('the count of a day that is over is not taken over', () => {
  const { process, limit } = open();
  limit.merge({ count: 20, since: HOUR, left: HOUR }, process.clock.now() - 2 * HOUR);
  expect(limit.wait()).toBe(0);
});

test('of an age that the store cannot tell nothing is concluded', () => {
  const { limit } = open();
  limit.merge({ count: 20, since: 0, left: HOUR }, Number.NEGATIVE_INFINITY);
  expect(limit.wait()).toBe(0);
  expect(limit.use()).toBeUndefined();
});

test('once WeChat says that the day is used up, it is asked again after an hour at most', () => {
  const { limit } = open();
  limit.spend();
  limit.exhaust();
  expect(limit.wait()).toBe(HOUR);
});
