import { expect, it } from 'vitest';
import { END, readPath, writePath } from '../../src/operation/field-path.ts';

it.each([
  ['a', ['a']],
  ['a.b.c', ['a', 'b', 'c']],
  ['a[]', ['a', END]],
  ['a[0].b', ['a', 0, 'b']],
  ['a[1][2]', ['a', 1, 2]],
  ['__proto__.x', ['__proto__', 'x']],
] as const)('reads and writes %s', (text, steps) => {
  expect(readPath(text)).toEqual(steps);
  expect(writePath(steps)).toBe(text);
});

it.each(['', '.', 'a.', '.a', 'a..b', '[0]', 'a[', 'a[x]', 'a[-1]', 'a[99999]', 'a[0]b', 'a[0].', 'a.[0]'])(
  'does not read %j',
  (text) => {
    expect(readPath(text)).toBeUndefined();
  },
);

it('takes linear time', () => {
  expect(readPath(`${'a.'.repeat(100_000)}a`)).toHaveLength(100_001);
  expect(readPath(`a${'['.repeat(100_000)}`)).toBeUndefined();
});
