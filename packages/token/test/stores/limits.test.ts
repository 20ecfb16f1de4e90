import { WeappUsageError } from '@weapp-openapi/core';
import { expect, test } from 'vitest';
import { checkTimeout, checkValue, isValue, lockTime, MAX_TTL, MAX_VALUE } from '../../src/stores/limits.ts';

test('a value is a text that fits, by its bytes', () => {
  expect(isValue('x'.repeat(MAX_VALUE))).toBe(true);
  expect(isValue('x'.repeat(MAX_VALUE + 1))).toBe(false);
  expect(isValue('令'.repeat(MAX_VALUE / 3))).toBe(true);
  expect(isValue(`${'令'.repeat(MAX_VALUE / 3)}x`)).toBe(false);
  for (const value of [undefined, null, 5, {}, ['x']]) expect(isValue(value)).toBe(false);
});

test('a value that is too large is refused without being shown', () => {
  expect(() => checkValue('store', 'TOKEN'.repeat(20_000))).toThrow(
    /^store: write: a value may have at most 65535 bytes\.$/,
  );
});

test('a lock lasts whole milliseconds, from 1 to a day', () => {
  expect(lockTime('store', 0.5)).toBe(1);
  expect(lockTime('store', 100.5)).toBe(101);
  expect(lockTime('store', Infinity)).toBe(MAX_TTL);
  for (const ttl of [0, -1, Number.NaN]) expect(() => lockTime('store', ttl)).toThrow(RangeError);
});

test('a timeout is what a timer takes', () => {
  expect(checkTimeout('store', 1_000)).toBe(1_000);
  expect(checkTimeout('store', Infinity)).toBe(2 ** 31 - 1);
  for (const timeout of [0, -5, Number.NaN, '5', null]) {
    expect(() => checkTimeout('store', timeout as number)).toThrow(WeappUsageError);
  }
});
