import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64, toBase64 } from '../../src/bytes/base64.ts';
import { longBase64 } from './long-base64.ts';

test("agrees with Node's base64", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
      const text = toBase64(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64'));
      expect(fromBase64(text)).toEqual(new Uint8Array(bytes));
    }),
  );
});

test.each([
  'a',
  'ab',
  'abc',
  'ab=',
  'a===',
  'YQ',
  'YQ= =',
  'YR==',
  'YWJ=',
  'YW\nJj',
  'YW-_',
  '*',
  'YQ==YQ==',
])('refuses %j, which no encoder writes', (text) => {
  expect(fromBase64(text)).toBeUndefined();
});

test('refuses what is no text', () => {
  for (const value of [undefined, null, 1, {}, ['YQ==']]) expect(fromBase64(value)).toBeUndefined();
});

// Longer ones in test/faults/bytes/base64.test.ts.
longBase64(100_000);
