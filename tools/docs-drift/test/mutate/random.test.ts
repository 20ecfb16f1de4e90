import { expect, test } from 'vitest';
import { Random } from '../../src/mutate/random.ts';

test('a seed decides every number', () => {
  const numbers = (seed: number) => {
    const random = new Random(seed);
    return Array.from({ length: 5 }, () => random.below(1000));
  };
  expect(numbers(4)).toEqual(numbers(4));
  expect(numbers(4)).not.toEqual(numbers(5));
});

test('shuffling keeps every thing, and nothing is picked from nothing', () => {
  const random = new Random(1);
  expect(random.shuffle([1, 2, 3, 4]).sort()).toEqual([1, 2, 3, 4]);
  expect(random.pick([])).toBeUndefined();
});
