import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nth } from '../../src/figures/hash.ts';
import { createPicker, pick } from '../../src/figures/picker.ts';

test('choices follow the weights', () => {
  const picker = createPicker([0, 1, 0, 2, 5, 0]);
  const counts = [0, 0, 0, 0, 0, 0];
  for (let n = 0; n < 80_000; n++) {
    const index = pick(picker, nth(3, n));
    counts[index] = (counts[index] ?? 0) + 1;
  }
  expect([counts[0], counts[2], counts[5]]).toEqual([0, 0, 0]);
  // Five standard deviations of the most frequent choice are 685.
  for (const [index, expected] of [
    [1, 10_000],
    [3, 20_000],
    [4, 50_000],
  ] as const) {
    expect(Math.abs((counts[index] ?? 0) - expected)).toBeLessThan(700);
  }
});

test('a choice is always an index that has a weight', () => {
  const weights = fc
    .array(fc.nat(1000), { minLength: 1, maxLength: 60 })
    .filter((list) => list.some((weight) => weight > 0));
  fc.assert(
    fc.property(weights, fc.integer(), (list, bits) => (list[pick(createPicker(list), bits)] ?? 0) > 0),
  );
});
