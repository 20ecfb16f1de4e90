import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDer, writeDer } from '../../src/api/der.ts';

test('reads what it writes', () => {
  // Around the lengths that take one more byte to write.
  const lengths = fc.oneof(fc.constantFrom(0, 127, 128, 255, 256, 65_535, 65_536), fc.nat(70_000));
  fc.assert(
    fc.property(fc.nat(30), lengths, fc.nat(255), (tag, length, first) => {
      const bytes = Uint8Array.from({ length }, (_, at) => first + at);
      const written = writeDer(tag, bytes);
      // Vitest's `toEqual` takes long to compare bytes.
      expect(isDeepStrictEqual(readDer(written), [{ tag, whole: written, content: bytes }])).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test.each([
  ['cut', [0x30, 2, 1]],
  ['cut in its length', [0x30, 0x82, 1]],
  ['of unknown length', [0x30, 0x80, 0, 0]],
  ['with a length that is too long', [0x30, 0x81, 1, 0]],
  ['with a length of zeros', [0x30, 0x82, 0, 1, 0]],
  ['with a tag of many bytes', [0x3f, 1, 0]],
])('refuses what is %s', (_what, bytes) => {
  expect(readDer(Uint8Array.from(bytes))).toBeUndefined();
});

test('reads any bytes to an end', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const values = readDer(new Uint8Array(bytes));
      if (values) expect(values.reduce((sum, { whole }) => sum + whole.length, 0)).toBe(bytes.length);
    }),
  );
});
