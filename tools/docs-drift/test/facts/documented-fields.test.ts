import { expect, test } from 'vitest';
import { factsOf } from '../library.ts';

const LEND = 'lending/loans/api_lendbook';
const signs = (fields: Record<string, { type: string; required?: boolean }> | undefined) =>
  Object.entries(fields ?? {}).map(
    ([path, { type, required }]) => `${path} ${type}${required === undefined ? '' : required ? '!' : '?'}`,
  );

test('fields nest by their blocks, without a mark for arrays, and keep their type and 必填', async () => {
  expect(signs((await factsOf(LEND)).body)).toEqual([
    'reader_id string!',
    'book_list objarray!',
    'pickup_place object?',
    'return_place object?',
    'desk string?',
    'book_list.isbn string!',
    'book_list.kind number?',
    'book_list.copies objarray?',
    'book_list.copies.number number!',
    'pickup_place.city string!',
    'pickup_place.street string?',
    'return_place.city string!',
    'return_place.street string?',
  ]);
});

test('a table without 必填 leaves it open, and a merged name belongs to one field', async () => {
  const { response } = await factsOf(LEND);
  expect(signs(response)).toEqual([
    'errcode number',
    'errmsg string',
    'loan_id number',
    'due string',
    'tags array<string>',
  ]);
  expect(response?.due?.text).toBe('归还日期 格式为 yyyymmdd');
});

test('a heading with words in place of a table says that there are no fields; nothing says nothing', async () => {
  const { body, response } = await factsOf('lending/loans/api_renewloan');
  expect(body).toBeUndefined();
  expect(response).toEqual({});
});

test('older event pages nest by X 的结构', async () => {
  const { body, response } = await factsOf('event_push/returned');
  expect(signs(body)).toEqual(['FromUserName string', 'Reader Array.<Object>', 'Reader.Name string']);
  expect(signs(response)).toEqual(['FromUserName string!', 'ResultCode number?']);
});

test('a name cell with more than the name gives the name', async () => {
  const facts = await factsOf(LEND, (text) =>
    text.replace('| loan\\_id | number', '| loan\\_id number | number'),
  );
  expect(facts.response).toHaveProperty('loan_id');
});
