import { expect, test } from 'vitest';
import { factsOf } from '../library.ts';

test('codes come with their messages; a row may hold two', async () => {
  expect((await factsOf('lending/loans/api_lendbook')).errcodes).toEqual({
    '0': 'ok ok',
    '-1': 'system error 稍候再试',
    '70001': 'book is lent 等书归还',
    '70002': 'book is lent 等书归还',
    '70003': 'no such method 请用[get',
  });
});

test('a code that only a sentence mentions is one of the page', async () => {
  expect(Object.keys((await factsOf('lending/loans/api_getloan')).errcodes)).toEqual(['70009']);
});

test('two rows of one code are one code', async () => {
  const { errcodes } = await factsOf('lending/loans/api_renewloan', (text) =>
    text.replace('| 70004 | too late |', '| 70004 | too late |\n| 70004 | never lent |'),
  );
  expect(errcodes).toEqual({ '70004': 'too late never lent' });
});
