import { expect, test } from 'vitest';
import { readPreference } from '../../src/engine/prefer.ts';

test.each([
  ['errcode=45009', { errcode: 45009 }],
  ['errcode=-1', { errcode: -1 }],
  ['example=success', { example: 'success' }],
  ['example="still_valid"', { example: 'still_valid' }],
  ['dynamic=true, seed=7', { dynamic: true, seed: '7' }],
  ['dynamic=false;seed=7', { dynamic: false, seed: '7' }],
  ['respond-async, wait=10', {}],
  ['errcode=many', {}],
  ['', {}],
  [undefined, {}],
])('%s is read', (header, preference) => {
  expect(readPreference(header)).toEqual(preference);
});
