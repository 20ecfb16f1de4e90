import { expect, test } from 'vitest';
import { readRecord, writeRecord } from '../src/token-record.ts';

test('what was written is read', () => {
  const record = {
    token: 't',
    life: 7000,
    checked: 12,
    forced: { count: 3, since: 10, left: 20 },
    operations: [{ id: 'getA', forced: [5, 1], refused: 1, token: 'x1', blamed: 1, accepted: 9 }],
  };
  expect(readRecord(writeRecord(record))).toEqual(record);
});

test('a record of an older form is read, and fields that are not known are ignored', () => {
  expect(readRecord('{"token":"t","life":7000,"refused":false,"colour":"blue"}')).toEqual({
    token: 't',
    life: 7000,
    checked: 0,
    forced: undefined,
    operations: undefined,
  });
});

test.each([
  '',
  'a token without anything',
  'null',
  '[]',
  '{}',
  '{"token":"","life":1}',
  '{"token":"t"}',
  '{"token":"t","life":"7200"}',
  '{"token":"t","life":1e999}',
])('%s is no record', (text) => {
  expect(readRecord(text)).toBeUndefined();
});

test('a damaged count is left out, and the token kept', () => {
  expect(readRecord('{"token":"t","life":1,"forced":{"count":"3"}}')).toMatchObject({
    token: 't',
    forced: undefined,
  });
});
