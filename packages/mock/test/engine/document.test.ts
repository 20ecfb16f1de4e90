import { expect, test } from 'vitest';
import { openApiDocument, toJson } from '../../src/engine/document.ts';

// JSON.parse rounds the examples' 64-bit integers; this one stands in the spec as ...436032.
const EXACT = '2921020570379436032';
const ROUNDED = Number(EXACT);

test('a 64-bit integer of an example has every digit of the spec', () => {
  expect(JSON.stringify(openApiDocument)).toContain(JSON.stringify(ROUNDED));
  expect(toJson({ order_id: ROUNDED })).toBe(`{"order_id":${EXACT}}`);
  expect(toJson([ROUNDED, -1, ROUNDED])).toBe(`[${EXACT},-1,${EXACT}]`);
});

test('a number in a text, and one that no example has, stay as they are', () => {
  const text = JSON.stringify(ROUNDED);
  expect(toJson({ text })).toBe(`{"text":"${text}"}`);
  expect(toJson({ n: 1234567890123456 })).toBe('{"n":1234567890123456}');
});
