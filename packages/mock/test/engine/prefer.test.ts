import { expect, test } from 'vitest';
import { readPreference } from '../../src/engine/prefer.ts';

test.each([
  ['errcode=45009', { errcode: 45009 }],
  ['errcode=-1', { errcode: -1 }],
  ['Errcode=-1', { errcode: -1 }],
  ['example=success', { example: 'success' }],
  ['example="still_valid"', { example: 'still_valid' }],
  ['dynamic=true, seed=7', { dynamic: true, seed: '7' }],
  ['dynamic=false;seed=7', { dynamic: false, seed: '7' }],
  ['respond-async, wait=10', {}],
  ['return=minimal', {}],
  ['', {}],
  [undefined, {}],
])('%s is read', (header, preference) => {
  expect(readPreference(header)).toEqual(preference);
});

test.each([
  ['errcode=many', 'errcode must be a whole number other than 0'],
  ['errcode=0', 'errcode must be'],
  ['status=1000', 'status must be a whole number from 200 to 599'],
  ['delay=2s', 'delay must be milliseconds'],
  ['dynamic=yes', 'dynamic must be true or false'],
  ['dynamic', 'dynamic must be'],
  ['drop=no', 'drop must be'],
  ['example=', 'example must be'],
  ['example=success, errcod=1', 'Did you mean errcode?'],
  ['code=404', 'code is called status'],
])('%s is refused', (header, why) => {
  expect(() => readPreference(header)).toThrow(why);
});
