import { expect, test } from 'vitest';
import { toJson } from '../../src/engine/document.ts';
import { parseExactly, rounded } from '../../src/engine/exact-json.ts';
import { longTexts } from './long-texts.ts';

test.each([
  '{"id":2921020570379436033,"small":7,"negative":-9007199254740993}',
  '{"text":"2921020570379436033 \\" 2921020570379436033","list":[2921020570379436033,1]}',
  '[9007199254740991,"\\\\",2921020570379436033]',
])('%s comes out as it went in', (text) => {
  expect(toJson(parseExactly(text))).toBe(text);
});

test('fractions, exponents and safe integers stay numbers', () => {
  const text = '[0.12345678901234567890, 12345678901234567890.5, 1234567890123456789e2, 9007199254740991]';
  expect(parseExactly(text)).toEqual(JSON.parse(text));
});

// A million of them, and 8 MB, in test/faults/exact-json.test.ts.
longTexts(1_000);

test('rounded gives what JSON.parse would', () => {
  expect(rounded({ a: [9007199254740993n, 1, 'b', null] })).toEqual({ a: [9007199254740992, 1, 'b', null] });
});
