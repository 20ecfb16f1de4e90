import { expect, test } from 'vitest';
import { nearest } from '../src/nearest.ts';

const known = ['/cgi-bin/token', '/cgi-bin/stable_token', '/sns/jscode2session'];

test.each([
  ['/cgi-bin/tokens', '/cgi-bin/token'],
  ['/cgi-bin/stabletoken', '/cgi-bin/stable_token'],
  ['/sns/jsCode2Session', '/sns/jscode2session'],
])('%s is most like %s', (name, path) => {
  expect(nearest(name, known)).toBe(path);
});

test('nothing is like a name that is far from all, or endless', () => {
  expect(nearest('/', known)).toBeUndefined();
  expect(nearest('/favicon.ico', known)).toBeUndefined();
  expect(nearest('x'.repeat(1_000_000), known)).toBeUndefined();
});
