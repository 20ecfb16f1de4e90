import { expect, test } from 'vitest';
import { checkBytes, readByteLimits } from '../../src/engine/byte-limits.ts';

const text = (bytes: number) => ({ type: 'string', 'x-max-bytes': bytes });

const schema = {
  type: 'object',
  properties: {
    name: text(6),
    list: { type: 'array', items: { type: 'object', properties: { name: text(3) } } },
    map: { type: 'object', additionalProperties: text(3) },
    file: { ...text(1), contentMediaType: 'image/jpeg' },
  },
  anyOf: [{ properties: { other: text(3) } }, { required: ['name'] }],
};
const limits = readByteLimits(schema);
const places = (body: unknown) => checkBytes(limits, body).map(({ path }) => path.join('.'));

test('limits are found in objects, lists, maps and branches, but not on files', () => {
  expect(limits.map(({ steps, bytes }) => `${steps.join('.')} ${bytes}`)).toEqual([
    'other 3',
    'name 6',
    'list.[].name 3',
    'map.* 3',
  ]);
});

test('a text is measured in bytes of UTF-8', () => {
  expect(places({ name: '二字', other: 'abc', list: [{ name: '一' }], map: { a: '一' } })).toEqual([]);
  expect(places({ name: '三个字' })).toEqual(['body.name']);
  expect(
    places({ list: [{ name: 'abc' }, { name: 'abcd' }], map: { a: '一', b: '一二' }, other: 'four' }),
  ).toEqual(['body.other', 'body.list.1.name', 'body.map.b']);
});

test('a body of another form has no text to measure', () => {
  for (const body of [undefined, null, 7, 'text', [], { name: 7, list: {}, map: [], other: null }])
    expect(places(body)).toEqual([]);
});

test('a problem reads like one of the schema', () => {
  expect(checkBytes(limits, { name: 'x'.repeat(7) })).toEqual([
    { path: ['body', 'name'], code: 'maxBytes', message: 'name must NOT have more than 6 bytes' },
  ]);
});
