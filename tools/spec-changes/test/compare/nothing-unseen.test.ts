// In a part of the bundle; the whole of it in test/faults.
import { expect, test } from 'vitest';
import { PART } from '../bundle.ts';
import { changeValue, removeSomething, unseen } from './unseen.ts';

const SEEDS = [1, 2, 3, 4, 5];

test.each(SEEDS)('seed %i: a changed value', (seed) => {
  expect(unseen(PART, seed, changeValue)).toEqual([]);
});

test.each(SEEDS)('seed %i: a missing key or entry', (seed) => {
  expect(unseen(PART, seed, removeSomething)).toEqual([]);
});
