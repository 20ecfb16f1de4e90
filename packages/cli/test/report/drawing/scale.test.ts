import { expect, test } from 'vitest';
import { scaleAround, scaleFromZero } from '../../../src/report/drawing/scale.ts';

const VALUES = [1e-6, 0.03, 0.9, 1, 1.1, 3, 7, 9.99, 10, 49, 101, 999, 1_234, 86_400, 5e9];

test.each(VALUES)('the ticks of an axis from 0 to %d are round, few, and include the value', (value) => {
  const { min, max, ticks } = scaleFromZero([value, value / 2], false);
  expect([min, ticks[0], ticks.at(-1)]).toEqual([0, 0, expect.closeTo(max, 9)]);
  expect(max).toBeGreaterThanOrEqual(value);
  expect(max).toBeLessThan(value * 2);
  expect(ticks.length).toBeGreaterThanOrEqual(3);
  expect(ticks.length).toBeLessThanOrEqual(6);
  expect(ticks.every((tick) => String(tick).length <= 11)).toBe(true);
});

test.each(VALUES)('the ticks of counts up to %d are whole', (value) => {
  const { ticks } = scaleFromZero([Math.ceil(value)], true);
  expect(ticks.every(Number.isInteger)).toBe(true);
});

test.each(VALUES)(
  'an axis around averages near %d holds them, and does not blow up small changes',
  (value) => {
    const { min, max } = scaleAround([value, value * 1.01]);
    expect(min).toBeLessThanOrEqual(value);
    expect(max).toBeGreaterThanOrEqual(value * 1.01);
    expect((value * 0.01) / (max - min)).toBeLessThan(0.04);
    expect(min).toBeGreaterThanOrEqual(0);
  },
);

test('a percentage has no tick above 100', () => {
  expect(scaleAround([97, 97.5], 100).max).toBe(100);
});

test.each([[[]], [[0, 0]]])('an axis of %j has only its zero', (values) => {
  expect(scaleFromZero(values, true)).toEqual({ min: 0, max: 1, ticks: [0] });
  expect(scaleAround(values)).toEqual({ min: 0, max: 1, ticks: [0] });
});
