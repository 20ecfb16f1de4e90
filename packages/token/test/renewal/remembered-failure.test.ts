import { WeappUsageError } from '@weapp-openapi/core';
import { expect, test } from 'vitest';
import { WECHAT_PAUSES } from '../../src/renewal/refusal.ts';
import { RememberedFailure } from '../../src/renewal/remembered-failure.ts';
import { WeappTokenError } from '../../src/renewal/token-error.ts';
import { Process, World } from '../simulation/world.ts';

function open() {
  const world = new World(1);
  const { clock } = new Process(world);
  return { world, clock, failure: new RememberedFailure(clock, WECHAT_PAUSES) };
}

test('pauses double from a quarter of a second to ten, half of each by chance', () => {
  const { failure } = open();
  const pauses = Array.from({ length: 10 }, () => {
    failure.remember(new Error('down'));
    return failure.left();
  });
  pauses.forEach((pause, index) => {
    const most = Math.min(10_000, 250 * 2 ** index);
    expect(pause).toBeGreaterThanOrEqual(most / 2);
    expect(pause).toBeLessThanOrEqual(most);
  });
  failure.forget();
  expect(failure.isRecent()).toBe(false);
  failure.remember(new Error('down'));
  expect(failure.left()).toBeLessThanOrEqual(250);
});

test('meanwhile the store is looked at once a second', () => {
  const { world, failure } = open();
  for (let count = 0; count < 8; count++) failure.remember(new Error('down'));
  expect(failure.isQuiet()).toBe(true);
  world.now += 1_000;
  expect(failure.isQuiet()).toBe(false);
  expect(failure.isRecent()).toBe(true);
  failure.looked();
  expect(failure.isQuiet()).toBe(true);
});

test('a limit that ends sooner is remembered no longer than that', () => {
  const { clock, failure } = open();
  failure.remember(new WeappTokenError('alone', 'wait', new Date(clock.wall() + 3_000)));
  expect(failure.left()).toBe(3_000);
  failure.remember(new WeappTokenError('alone', 'wait', new Date(clock.wall() + 3_600_000)));
  expect(failure.left()).toBe(10_000);
});

test('what is missing on this side is looked up at the next call: nothing was sent', () => {
  const { failure } = open();
  const error = new WeappUsageError('no ticket yet');
  failure.remember(error);
  expect(failure.error).toBe(error);
  expect(failure.left()).toBe(0);
  expect(failure.isRecent()).toBe(false);
  expect(failure.isQuiet()).toBe(false);
});

test('a request that is not the one that failed may go out at once; should it fail too, the pause still grows', () => {
  const { failure } = open();
  for (let count = 0; count < 8; count++) failure.remember(new Error('down'));
  failure.expire();
  expect(failure.isRecent()).toBe(false);
  expect(failure.isQuiet()).toBe(false);
  failure.remember(new Error('down'));
  expect(failure.left()).toBeGreaterThanOrEqual(5_000);
});
