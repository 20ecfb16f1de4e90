import fc from 'fast-check';
import * as reference from 'simple-statistics';
import { expect, test } from 'vitest';
import { median } from '../../src/computing/median.ts';

test('is the median of simple-statistics', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { minLength: 1 }), (values) => {
      const copy = [...values];
      expect(median(values)).toBeCloseTo(reference.median(values), 6);
      expect(values).toEqual(copy);
    }),
    { numRuns: 60 },
  );
});

test('sorts by number, and nothing has none', () => {
  expect(median([10, 9, 2])).toBe(9);
  expect(median([])).toBeUndefined();
});
