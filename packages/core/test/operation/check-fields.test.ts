import { describe, expect, test } from 'vitest';
import { checkInput, checkJson, checkText, fieldsOf } from '../../src/operation/check-fields.ts';

const nested = (depth: number): unknown => {
  let value: unknown = 'x';
  for (let at = 0; at < depth; at++) value = at % 2 ? [value] : { a: value };
  return value;
};
class Own {
  a = 1;
}
function oldStyle(..._: unknown[]): unknown {
  // biome-ignore lint/complexity/noArguments: what old code passes on
  return arguments;
}
function* generator() {
  yield 1;
}

describe('a field of JSON', () => {
  test.each<[string, unknown]>([
    ['the last exact integer', 2 ** 53 - 1],
    ['the first one', -(2 ** 53 - 1)],
    ['a fraction', -0.5],
    ['null', null],
    ['nothing', undefined],
    ['an empty list', []],
    ['an object of a class', new Own()],
    ['a date', new Date(0)],
    ['what toJSON gives', { toJSON: () => [1, null, 'a', true] }],
    ['a thousand levels', nested(1000)],
  ])('may be %s', (_, value) => {
    expect(checkJson('op', 'field', value)).toBeUndefined();
    expect(checkJson('op', 'field', { deep: [value ?? null] }, [], -2)).toBeUndefined();
  });

  test.each<[string, unknown, string]>([
    ['an integer that lost digits', 2 ** 53, 'past 2^53'],
    ['a negative one', -(2 ** 53), 'past 2^53'],
    ['a huge one', 1e300, 'past 2^53'],
    ['Infinity', Number.POSITIVE_INFINITY, '(Infinity)'],
    ['a bigint', 1n, '(BigInt)'],
    ['a symbol', Symbol('s'), '(Symbol)'],
    ['a function', () => 1, '(Function)'],
    ['arguments', oldStyle(1), '(Arguments)'],
    ['a generator', generator(), '(Generator)'],
    ['a thousand levels and one', nested(1001), 'cannot be sent'],
    ['what toJSON refuses to give', { toJSON: () => null }, '(Object)'],
    ['a date that is none', new Date(Number.NaN), '(Date)'],
  ])('may not be %s', (_, value, message) => {
    expect(() => checkJson('op', 'field', value)).toThrow(message);
    expect(() => checkJson('op', 'field', [{ field: value }])).toThrow(/^op: (field|a) /);
  });

  test('may be a bigint where its digits are kept, in lists and deeper too', () => {
    expect(checkJson('op', 'id', 1n, ['id'])).toBeUndefined();
    expect(checkJson('op', 'a', { b: [{ id: [1n] }] }, ['id'])).toBeUndefined();
    expect(() => checkJson('op', 'a', 1n, ['id'])).toThrow('op: a cannot be sent');
    expect(() => checkJson('op', 'id', [{ a: 1n }], ['id'])).toThrow('op: a cannot be sent');
  });
});

test('a field of a query or form may be text, an exact number, a flag or nothing', () => {
  for (const value of ['', 'a', '中🎉', 0, -1.5, 2 ** 53 - 1, 2n ** 64n, true, undefined])
    expect(checkText('op', 'field', value)).toBeUndefined();
  expect(() => checkText('op', 'field', 2 ** 53)).toThrow('op: field is past 2^53');
  for (const value of [Number.NaN, null, {}, [], 'a\ud800', '\udc00', Symbol('s')])
    expect(() => checkText('op', 'field', value)).toThrow('op: field cannot be sent');
});

test('an input is looked at as a query or as JSON, each field where it goes', () => {
  const list = { a: [1] };
  for (const query of [0, ['b']] as const) expect(checkInput(['op', 'POST', '/', 0, query], list)).toBe(list);
  for (const query of [1, ['a'], ['b', 'a']] as const)
    expect(() => checkInput(['op', 'POST', '/', 0, query], list)).toThrow('op: a cannot be sent');
  expect(() => checkInput(['op', 'POST', '/', 0], { id: 1n })).toThrow('op: id cannot be sent');
  const exact = { exactFields: ['id'] };
  expect(checkInput(['op', 'POST', '/', 0, 0, exact], { id: 1n })).toEqual({ id: 1n });
  // A form looks at its parts itself.
  const map = { a: new Map() };
  expect(checkInput(['op', 'POST', '/', 0, 0, { files: ['a'] }], map)).toBe(map);
});

test('the fields of an input are those of an object; none are those of nothing', () => {
  expect(fieldsOf('op', undefined)).toEqual({});
  const own = new Own();
  expect(fieldsOf('op', own)).toBe(own);
  expect(fieldsOf('op', { toJSON: () => own })).toBe(own);
  for (const input of [null, 'a', 5, [], new Map(), { toJSON: () => null }, { toJSON: () => undefined }])
    expect(() => fieldsOf('op', input)).toThrow('op: the input must be an object of its fields.');
});
