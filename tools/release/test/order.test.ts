import { expect, it } from 'vitest';
import { tooEarly } from '../src/dry-run/order.ts';

const dependencies = new Map([
  ['core', []],
  ['token', ['core']],
  ['weapp', ['core', 'token']],
]);

it('finds the packages that come before a dependency', () => {
  expect(tooEarly(['core', 'token', 'weapp'], dependencies)).toEqual([]);
  expect(tooEarly(['weapp', 'core', 'token'], dependencies)).toEqual([
    'weapp was published before core.',
    'weapp was published before token.',
  ]);
});

it('does not wait for what is not published', () => {
  expect(tooEarly(['weapp'], dependencies)).toEqual([]);
});
