import { expect, test } from 'vitest';
import { ForcedLimit } from '../../src/renewal/forced-limit.ts';
import { Process, World } from '../simulation/world.ts';

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

test('each one doubles the pause after it, so that there are 12 at most in any 24 hours', () => {
  const { world, limit } = open();
  const moments: number[] = [];
  while (world.now < 100 * HOUR) {
    expect(limit.wait()).toBe(0);
    limit.spend();
    moments.push(world.now);
    world.now += limit.wait();
  }
  const pauses = moments.map((moment, index) => moment - (moments[index - 1] ?? moment));
  expect(pauses.slice(1, 5)).toEqual([31 * SECOND, 62 * SECOND, 124 * SECOND, 248 * SECOND]);
  for (const from of moments) {
    expect(moments.filter((moment) => moment >= from && moment < from + 24 * HOUR).length).toBeLessThan(13);
  }
  // None is kept back for good: as many again on the next days.
  expect(moments.length).toBeGreaterThan(24);
});

test('what lies 24 hours back counts no more', () => {
  const { world, limit } = open();
  for (let count = 0; count < 6; count++) {
    limit.spend();
    world.now += HOUR;
  }
  world.now += 18 * HOUR - 1;
  expect(limit.use()?.spans).toHaveLength(6);
  world.now += 1;
  expect(limit.use()?.spans).toHaveLength(5);
  limit.spend();
  expect(limit.wait()).toBe(31 * SECOND * 32);
});

test('a pause ends when the oldest ones are over', () => {
  const { world, limit } = open();
  for (let count = 0; count < 10; count++) {
    limit.spend();
    world.now += SECOND;
  }
  world.now += 23 * HOUR;
  limit.spend();
  // 11 of them: 31,744 seconds; but in less than an hour 10 of them are over.
  expect(limit.wait()).toBeGreaterThan(HOUR - 31 * SECOND);
  expect(limit.wait()).toBeLessThan(HOUR);
  world.now += limit.wait();
  expect(limit.wait()).toBe(0);
});

test('of legacy tokens, which are only asked for, none doubles it', () => {
  const { world, process } = open();
  const limit = new ForcedLimit(process.clock, 'legacy');
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
  expect(limit.use()).toMatchObject({ spans: [40 * SECOND], since: 40 * SECOND });
});

test('no wall clock has a say', () => {
  const { world, process, limit } = open();
  const seen = new Set<number>();
  for (const skew of [0, HOUR, -HOUR, 12 * HOUR, 13 * HOUR]) {
    process.skew = skew;
    limit.spend();
    world.now += limit.wait();
    seen.add(limit.use()?.spans.length ?? 0);
  }
  expect([...seen]).toEqual([1, 2, 3, 4, 5]);
});

test('what others counted is taken over once, and what they do not know is kept', () => {
  const { world, process, limit } = open();
  limit.spend();
  world.now += 40 * SECOND;
  const now = process.clock.now();
  // Written five seconds ago: the own one, told by another process, and one of its own.
  const others = { spans: [34 * SECOND, SECOND], since: SECOND, closed: 0 };
  limit.merge(others, now - 5 * SECOND);
  limit.merge(others, now - 5 * SECOND);
  expect(limit.use()).toEqual({ spans: [40 * SECOND, 6 * SECOND], since: 6 * SECOND, closed: 0 });
  expect(limit.wait()).toBe((62 - 6) * SECOND);
  limit.merge({ spans: [HOUR], since: HOUR, closed: 0 }, now);
  expect(limit.use()).toMatchObject({ spans: [HOUR, 40 * SECOND, 6 * SECOND], since: 6 * SECOND });
});

test('those that a store remembers for longer than 24 hours are not counted', () => {
  const { process, limit } = open();
  limit.merge({ spans: [23 * HOUR, HOUR], since: HOUR, closed: 0 }, process.clock.now() - 2 * HOUR);
  expect(limit.use()?.spans).toEqual([3 * HOUR]);
  expect(limit.wait()).toBe(0);
});

test('of an age that the store cannot tell nothing is concluded', () => {
  const { limit } = open();
  limit.merge({ spans: [0, 0, 0], since: 0, closed: HOUR }, Number.NEGATIVE_INFINITY);
  expect(limit.wait()).toBe(0);
  expect(limit.use()).toBeUndefined();
});

test('once WeChat says that the day is used up, it is asked again after an hour, or after midnight in Shanghai', () => {
  const { world, process, limit } = open();
  limit.spend();
  limit.exhaust();
  expect(limit.wait()).toBe(HOUR);
  const other = new ForcedLimit(process.clock);
  const use = limit.use();
  if (use) other.merge(use, process.clock.now());
  expect(other.wait()).toBe(HOUR);
  world.now += 11.5 * HOUR;
  expect(limit.wait()).toBe(0);
  limit.exhaust();
  expect(limit.wait()).toBe(0.5 * HOUR);
});

test('clients of a token service cause four in any 24 hours, however many they are', () => {
  const { world, process, limit } = open();
  const moments: number[] = [];
  while (world.now < 72 * HOUR) {
    expect(limit.wait(true)).toBe(0);
    limit.spend(true);
    moments.push(world.now);
    world.now += limit.wait(true);
  }
  for (const from of moments) {
    expect(moments.filter((moment) => moment >= from && moment < from + 24 * HOUR).length).toBeLessThan(5);
  }
  expect(moments.length).toBeGreaterThan(8);
  // Other processes count them too.
  limit.spend(true);
  const other = new ForcedLimit(process.clock);
  const use = limit.use();
  if (use) other.merge(use, process.clock.now());
  expect(use?.claimed).toHaveLength(4);
  expect(other.wait(true)).toBe(limit.wait(true));
});

test('what clients cause makes the pauses of clients longer, and no others', () => {
  const { world, limit } = open();
  for (let count = 0; count < 3; count++) {
    limit.spend(true);
    world.now += 4 * 31 * SECOND;
  }
  expect(limit.wait(true)).toBe(0);
  limit.spend(true);
  expect(limit.wait()).toBe(31 * SECOND);
  world.now += 31 * SECOND;
  limit.spend();
  expect(limit.wait()).toBe(31 * SECOND);
  limit.refund();
  expect(limit.use()?.claimed).toHaveLength(4);
  expect(limit.wait()).toBe(0);
});
