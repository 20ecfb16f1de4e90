import { expect, test } from 'vitest';
import { createCache } from '../../src/figures/cache.ts';

test('what was used last is kept, what was not used for long is computed again', () => {
  const cache = createCache<string>(10);
  const computed: number[] = [];
  const get = (key: number) =>
    cache.get(key, () => {
      computed.push(key);
      return `value ${key}`;
    });
  expect(get(0)).toBe('value 0');
  for (let key = 1; key < 50; key++) {
    get(key);
    expect(get(0)).toBe('value 0'); // used all the time
    expect(get(key - 1)).toBe(`value ${key - 1}`);
    expect(cache.size).toBeLessThanOrEqual(10);
  }
  expect(computed).toEqual(Array.from({ length: 50 }, (_, key) => key));
  get(1);
  expect(computed.at(-1)).toBe(1);
});

test('a computation may use the cache itself', () => {
  const cache = createCache<number>(4);
  const factorial = (n: number): number => cache.get(n, () => (n < 2 ? 1 : n * factorial(n - 1)));
  expect(factorial(10)).toBe(3_628_800);
  expect(cache.size).toBeLessThanOrEqual(4);
});
