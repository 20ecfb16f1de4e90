import { expect, test } from 'vitest';
import { layOut, pretty } from '../../src/page/code/json-text.ts';

test.each([
  {},
  [],
  { a: [], b: {}, c: [{ d: null }, true, -1.5e3, 'x: {"y"}, [\\"'] },
  [[1, [2, [3]]], { 中文: '😀', '': '\u2028' }],
  'text',
  12,
])('lays out %j as JSON.stringify does', (value) => {
  expect(pretty(JSON.stringify(value))).toBe(JSON.stringify(value, undefined, 2));
});

test('keeps all digits of a number, and every escape as it was written', () => {
  expect(pretty('{"id":2921020570379436032,"f":1.50,"s":"\\u4e2d\\/"}')).toBe(
    '{\n  "id": 2921020570379436032,\n  "f": 1.50,\n  "s": "\\u4e2d\\/"\n}',
  );
});

test('leaves what is not JSON as it is', () => {
  expect(pretty('<html>{"a":1}')).toBe('<html>{"a":1}');
  expect(layOut('{"a":}')).toBeUndefined();
});

test('tells names from texts', () => {
  expect(layOut('{"a":"b"}')?.map(({ kind, text }) => [kind, text.trim()])).toEqual([
    ['mark', '{'],
    ['key', '"a"'],
    ['mark', ':'],
    ['string', '"b"'],
    ['mark', '}'],
  ]);
});
