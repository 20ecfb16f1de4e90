import { expect, test } from 'vitest';
import { createKept } from '../../src/memory/kept.ts';

test('the entries used last are kept, the others forgotten', () => {
  const kept = createKept<number>({ count: 3 });
  for (const key of ['a', 'b', 'c']) kept.set(key, 1);
  kept.get('a');
  kept.set('d', 1);
  expect(['a', 'b', 'c', 'd'].filter((key) => kept.has(key))).toEqual(['a', 'c', 'd']);
  expect(kept.size).toBe(3);
});

test('what is written again counts once, and as used', () => {
  const kept = createKept<number>({ count: 2 });
  for (const key of ['a', 'b', 'a', 'c']) kept.set(key, 1);
  expect(['a', 'b', 'c'].filter((key) => kept.has(key))).toEqual(['a', 'c']);
});

test('all entries together weigh no more than they may', () => {
  const kept = createKept<string>({ count: 100, weight: 10, weigh: (value) => value.length });
  kept.set('a', '12345');
  kept.set('b', '12345');
  expect(kept.weight).toBe(10);
  kept.set('a', '123');
  kept.set('c', '1234');
  expect(kept.weight).toBe(7);
  expect(kept.has('b')).toBe(false);
  kept.set('d', 'x'.repeat(11));
  expect({ size: kept.size, weight: kept.weight }).toEqual({ size: 0, weight: 0 });
});

test('a deleted entry weighs nothing, and names of Object.prototype are keys like others', () => {
  const kept = createKept<string>({ count: 100, weight: 10, weigh: (value) => value.length });
  kept.set('__proto__', '12345');
  expect(kept.get('constructor')).toBeUndefined();
  expect(kept.get('__proto__')).toBe('12345');
  kept.delete('__proto__');
  kept.delete('never');
  expect({ size: kept.size, weight: kept.weight }).toEqual({ size: 0, weight: 0 });
});

test.each([Number.NaN, -1, Number.POSITIVE_INFINITY])('an entry that weighs %s is refused', (weight) => {
  const kept = createKept<number>({ count: 10, weight: 10, weigh: (value) => value });
  kept.set('a', 4);
  expect(() => kept.set('a', weight)).toThrow('without a weight');
  expect([kept.get('a'), kept.weight]).toEqual([4, 4]);
});
