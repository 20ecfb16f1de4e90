import { expect, test } from 'vitest';
import { factsOf } from '../library.ts';

test('values come from blocks of 枚举信息 and from the 枚举 column', async () => {
  expect((await factsOf('lending/loans/api_lendbook')).values).toEqual({
    'body.book_list.kind': ['1', '2'],
    'body.desk': ['EAST', 'WEST'],
  });
});

test('a table of 合法值 belongs to the one field of that name', async () => {
  expect((await factsOf('lending/loans/api_getloan')).values).toEqual({ 'response.state': ['lent', 'back'] });
});

test('in an event, a table of 合法值 belongs to the part that it stands in', async () => {
  expect((await factsOf('event_push/returned')).values).toEqual({ 'response.ResultCode': ['0', '-1'] });
});

test('where two fields have the name, the values are known by the name alone', async () => {
  const { values } = await factsOf('lending/loans/api_getloan', (text) =>
    text.replace('| loan\\_id | string | 是 | 借书编号 |', '| state | string | 是 | 状态 |'),
  );
  expect(values).toEqual({ state: ['lent', 'back'] });
});
