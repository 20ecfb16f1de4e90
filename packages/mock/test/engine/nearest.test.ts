import { expect, test } from 'vitest';
import { candidates, nearest } from '../../src/engine/nearest.ts';
import { paths } from '../../src/engine/operations.ts';
import { findMisspelt } from './find-misspelt.ts';

const known = ['/cgi-bin/token', '/cgi-bin/stable_token', '/sns/jscode2session'];

test.each([
  ['/cgi-bin/tokens', '/cgi-bin/token'],
  ['/cgi-bin/stabletoken', '/cgi-bin/stable_token'],
  ['/sns/jsCode2Session', '/sns/jscode2session'],
])('%s is most like %s', (name, path) => {
  expect(nearest(name, known)).toBe(path);
});

test('swapped letters are one slip, in a short name too', () => {
  expect(nearest('txet', ['image', 'text', 'get_quota'])).toBe('text');
  expect(nearest('/cgi-bin/tkoen', known)).toBe('/cgi-bin/token');
});

test('nothing is like a name that is far from all, or endless', () => {
  expect(nearest('/', known)).toBeUndefined();
  expect(nearest('', known)).toBeUndefined();
  expect(nearest('/favicon.ico', known)).toBeUndefined();
  expect(nearest('x'.repeat(1_000_000), known)).toBeUndefined();
});

// All of them in test/faults/nearest.test.ts.
test('each twentieth path of the spec is found from a misspelt one', () => findMisspelt(20));

test('the known names are gone through once for all calls', () => {
  let gone = 0;
  const counted = {
    *[Symbol.iterator]() {
      gone++;
      yield* paths;
    },
  };
  for (let call = 0; call < 100; call++) nearest(`/cgi-bin/token${call}`, counted);
  expect(gone).toBe(1);
});

test('a few names are compared letter by letter, however many are known and asked for', () => {
  for (const name of ['/cgi-bin/tokn', '/wxa/business/express/cgi-bin/delivery', 'wxa'.repeat(33), '/']) {
    expect(candidates(name, paths).length).toBeLessThanOrEqual(4);
  }
});
