import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSameText } from '../../src/bytes/same-text.ts';

test('is equality of texts', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(isSameText(a, b)).toBe(a === b);
      expect(isSameText(b, b)).toBe(true);
      expect(isSameText(`${b}${a || 'x'}`, b)).toBe(false);
      expect(isSameText(b, `${b}${a || 'x'}`)).toBe(false);
    }),
  );
});

test('holds of no other value than text', () => {
  for (const value of [undefined, null, 0, [''], { length: 1 }]) expect(isSameText(value, 'a')).toBe(false);
  expect(isSameText(['a'], 'a')).toBe(false);
});
