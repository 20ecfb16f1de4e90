import { expect, test } from 'vitest';
import { bandPath, gapsIn, linePath } from '../../../src/report/drawing/line-path.ts';

const scale = { min: 0, max: 10, ticks: [] };
const across = [0, 250, 500, 750, 1000];

test('a line goes from point to point, breaks at a gap, and makes a lone point a dot', () => {
  expect(linePath([0, 10, 5, 2.5, 10], across, scale)).toBe('M0 100L250 0L500 50L750 75L1000 0');
  expect(linePath([0, 10, undefined, 5, undefined], across, scale)).toBe('M0 100L250 0M750 50h0');
  expect(linePath([undefined, undefined], across, scale)).toBe('');
});

test('a band goes along the high line and back along the low one, once for each stretch', () => {
  expect(bandPath([0, 5, undefined, 5, 5], [10, 10, 10, 10, 10], across, scale)).toBe(
    'M0 0L250 0L250 50L0 100ZM750 0L1000 0L1000 50L750 50Z',
  );
});

test('finds the stretches without a value', () => {
  expect(gapsIn([undefined, 1, undefined, undefined, 0])).toEqual([
    [0, 0],
    [2, 3],
  ]);
});
