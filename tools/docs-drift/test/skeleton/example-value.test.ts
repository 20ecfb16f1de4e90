import { expect, test } from 'vitest';
import { exampleQuery, exampleValue } from '../../src/skeleton/example-value.ts';

const examples = (...texts: string[]) => texts.map((text) => ({ kind: 'request' as const, text }));

test('the first example that is JSON counts', () => {
  expect(exampleValue(examples('POST https://x', '{ "a": 1 }', '{ "a": 2 }'), 'request')).toEqual({ a: 1n });
});

test('no digit of a long number is lost', () => {
  expect(exampleValue(examples('{ "id": 2921020570379436032 }'), 'request')).toEqual({
    id: 2921020570379436032n,
  });
});

test('an example that a copy has escaped is read', () => {
  expect(exampleValue(examples('{\n"a\\_b": [\\\n1\\\n]\n}'), 'request')).toEqual({ a_b: [1n] });
});

test('no JSON, no value', () => {
  expect(exampleValue(examples('{ // comment\n}'), 'request')).toBeUndefined();
  expect(exampleValue(examples('{ "a": 1 }'), 'response')).toBeUndefined();
});

test("values of a query come from the example's request line", () => {
  expect(exampleQuery(examples("curl 'https://x.com/a?id=42&name=b'")).get('id')).toBe('42');
  expect(exampleQuery([]).get('id')).toBeNull();
});
