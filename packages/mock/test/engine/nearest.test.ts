import { expect, test } from 'vitest';
import { candidates, nearest } from '../../src/engine/nearest.ts';
import { paths } from '../../src/engine/operations.ts';

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

test('each path of the spec is found from a misspelt one', () => {
  for (const path of paths) {
    const middle = Math.floor(path.length / 2);
    const misspelt = [
      path.slice(0, middle) + path.slice(middle + 1),
      `${path}s`,
      `${path.slice(0, middle)}_${path.slice(middle)}`,
    ];
    // Some paths differ from another one by a letter: what is found is at most as far away.
    for (const name of misspelt.filter((each) => !paths.includes(each))) {
      const found = nearest(name, paths) ?? '';
      expect(Math.abs(found.length - name.length), `${name} gave ${found}`).toBeLessThanOrEqual(1);
    }
  }
});

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
