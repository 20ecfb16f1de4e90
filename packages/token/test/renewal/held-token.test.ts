import { expect, test } from 'vitest';
import { HeldToken, type RefreshAhead } from '../../src/renewal/held-token.ts';
import { Process, World } from '../simulation/world.ts';

const SECOND = 1_000;

function hold(life: number, ahead?: RefreshAhead) {
  const world = new World(life);
  const { clock } = new Process(world);
  const begun = clock.now();
  const held = new HeldToken(clock, { token: 'token', endsAt: begun + life, checkedAt: begun }, true, ahead);
  return { world, held, good: held.goodUntil - begun, due: held.due - begun };
}

test('a token of two hours is due in its last 5 minutes, by chance, and good until 5 seconds before its end', () => {
  const dues = Array.from({ length: 50 }, (_, index) => hold(7_200 * SECOND + index).due);
  expect(Math.min(...dues)).toBeGreaterThan(6_900 * SECOND);
  expect(Math.max(...dues)).toBeLessThan(7_021 * SECOND);
  expect(new Set(dues).size).toBeGreaterThan(40);
  expect(hold(7_200 * SECOND).good).toBe(7_195 * SECOND);
});

test('margin and jitter move that', () => {
  expect(hold(7_200 * SECOND, { margin: 60 * SECOND, jitter: 0 }).due).toBeCloseTo(7_140 * SECOND, 3);
});

test.each([5, 60, 300])('of %i seconds most are used, and none after the end', (seconds) => {
  const { world, held, good, due } = hold(seconds * SECOND);
  expect(due).toBeGreaterThan(0.5 * seconds * SECOND);
  expect(due).toBeLessThan(good);
  expect(good).toBeLessThan(seconds * SECOND);
  world.now = good;
  expect(held.isGood()).toBe(false);
});

test('a margin that is longer than the life does not ask all the time', () => {
  expect(hold(600 * SECOND, { margin: 7_200 * SECOND }).due).toBeGreaterThan(300 * SECOND);
});

test('no life is longer than two hours, and one that is over is over', () => {
  expect(hold(86_400 * SECOND).good).toBe(7_195 * SECOND);
  for (const life of [0, -SECOND, Number.NEGATIVE_INFINITY]) expect(hold(life).held.isGood()).toBe(false);
});

test('a postponed renewal comes before the end', () => {
  const { world, held } = hold(60 * SECOND);
  world.now = 50 * SECOND;
  const now = held.due - 0;
  held.postpone(60 * SECOND);
  expect(held.due).toBeLessThan(held.goodUntil);
  expect(held.due).not.toBe(now);
});
