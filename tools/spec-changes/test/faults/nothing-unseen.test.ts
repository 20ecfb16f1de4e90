// In all operations and webhooks of the bundle.
import { expect, test } from 'vitest';
import { operationsOf } from '../../src/document.ts';
import { BUNDLE } from '../bundle.ts';
import { changeValue, removeSomething, unseen } from '../compare/unseen.ts';

test('the bundle is whole', () => {
  expect([...operationsOf(BUNDLE.paths), ...operationsOf(BUNDLE.webhooks)].length).toBeGreaterThan(500);
});

const SEEDS = [1, 2, 3, 4, 5];

test.each(SEEDS)('seed %i: a changed value', (seed) => {
  expect(unseen(BUNDLE, seed, changeValue)).toEqual([]);
});

test.each(SEEDS)('seed %i: a missing key or entry', (seed) => {
  expect(unseen(BUNDLE, seed, removeSomething)).toEqual([]);
});
