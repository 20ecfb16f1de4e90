import { describe, expect, test } from 'vitest';
import { Deadline } from '../../src/operation/deadline.ts';
import { encodeQuery, serialiseInput, unreadable } from '../../src/operation/input.ts';
import { int64 } from '../../src/operation/int64.ts';
import type { Operation } from '../../src/operation/operation.ts';
import { withHeaders } from '../../src/operation/own-headers.ts';
import { form } from '../../src/operation/upload.ts';
import { wholeBody } from '../../src/operation/whole-body.ts';

const write = async (operation: Operation, input: object, options = {}) => {
  const deadline = new Deadline('op', 0, undefined);
  const { query, body, headers } = await serialiseInput(operation, input, options, deadline);
  return { query, body, headers };
};
const JSON_TYPE = { 'content-type': 'application/json' };

describe('each field goes where it belongs', () => {
  test.each<[string, Operation, object, object]>([
    [
      'all into the body',
      ['op', 'POST', '/', 0],
      { a: 1, b: 'x' },
      { query: '', body: '{"a":1,"b":"x"}', headers: JSON_TYPE },
    ],
    [
      'all into the query',
      ['op', 'GET', '/', 0, 1],
      { a: 1, b: undefined, c: 'x y' },
      { query: 'a=1&c=x+y' },
    ],
    ['all into the query of a POST', ['op', 'POST', '/', 0, 1], { a: 1 }, { query: 'a=1' }],
    [
      'some into the query',
      ['op', 'POST', '/', 0, ['a', 'c']],
      { a: 1, b: 2, c: 3 },
      { query: 'a=1&c=3', body: '{"b":2}', headers: JSON_TYPE },
    ],
    ['nothing at all', ['op', 'POST', '/', 0], {}, { query: '', body: '{}', headers: JSON_TYPE }],
    ['nothing of a GET', ['op', 'GET', '/', 0], {}, { query: '' }],
    [
      '64-bit integers with all digits',
      ['op', 'POST', '/', 0, ['id'], int64('id', 'to')],
      { id: 2n ** 63n, to: '9007199254740993', b: '1' },
      { query: 'id=9223372036854775808', body: '{"to":9007199254740993,"b":"1"}', headers: JSON_TYPE },
    ],
    [
      'a body that is one field',
      ['op', 'POST', '/', 0, ['a'], wholeBody('b')],
      { a: 1, b: { c: 2 } },
      { query: 'a=1', body: '{"c":2}', headers: JSON_TYPE },
    ],
  ])('%s', async (_, operation, input, expected) => {
    expect(await write(operation, input)).toEqual({ body: undefined, headers: undefined, ...expected });
  });

  test('a form has no content type until it is sent', async () => {
    const { body, headers } = await write(['op', 'POST', '/', 0, 0, form()], { a: 1 });
    expect([[...(body as FormData)], headers]).toEqual([[['a', '1']], undefined]);
  });
});

test('what cannot be written is an error of usage, in a form too', async () => {
  const input = {
    get a() {
      throw new Error('secret');
    },
  };
  for (const features of [undefined, form('b')]) {
    const work = async () => write(['op', 'POST', '/', 0, 0, features ?? {}], input);
    await expect(work()).rejects.toMatchObject({ code: 'WEAPP_USAGE', operationId: 'op' });
    await expect(work()).rejects.not.toThrow('secret');
  }
  const cyclic: { a?: unknown } = {};
  cyclic.a = cyclic;
  await expect(async () => write(['op', 'POST', '/', 0], cyclic)).rejects.toThrow(
    'op: the input or a header',
  );
  const own = unreadable(['op', 'GET', '/', 0], new Error('x'));
  expect(unreadable(['other', 'GET', '/', 0], own)).toBe(own);
});

test('headers: a given content type stays, those of the length go, JSON says what it is', () => {
  expect(withHeaders(undefined, undefined)).toBeUndefined();
  expect(withHeaders(undefined, new FormData())).toBeUndefined();
  expect(withHeaders(undefined, '')).toEqual(JSON_TYPE);
  expect(withHeaders({ 'X-A': '1' }, undefined)).toEqual({ 'x-a': '1' });
  expect(withHeaders({ 'X-A': '1' }, '{}')).toEqual({ 'x-a': '1', ...JSON_TYPE });
  expect(withHeaders({ 'X-A': '1' }, new FormData())).toEqual({ 'x-a': '1' });
  expect(withHeaders({ 'Content-Type': 'text/plain' }, '{}')).toEqual({ 'content-type': 'text/plain' });
  expect(withHeaders({ 'Content-Type': 'text/plain' }, undefined)).toEqual({ 'content-type': 'text/plain' });
  expect(() => withHeaders({ 'Content-Type': 'text/plain' }, new FormData())).toThrow('of its own');
  expect(withHeaders({ 'Content-Length': '9', 'Transfer-Encoding': 'chunked' }, '{}')).toEqual(JSON_TYPE);
});

test('a query leaves out what is undefined, and nothing else', () => {
  const fields = { a: undefined, b: null, c: '', d: 0, e: false, f: '中&=' };
  expect(encodeQuery(['op', 'GET', '/', 0], fields)).toBe('b=null&c=&d=0&e=false&f=%E4%B8%AD%26%3D');
});
