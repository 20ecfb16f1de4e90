import { expect, test } from 'vitest';
import { readRecord, writeRecord } from '../src/token-record.ts';

test('what was written is read', () => {
  const record = { token: 't', life: 7000, refused: true, forced: { count: 3, since: 10, left: 20 } };
  expect(readRecord(writeRecord(record))).toEqual(record);
  expect(readRecord(writeRecord({ token: 't', life: 7000 }))).toEqual({
    token: 't',
    life: 7000,
    refused: false,
    forced: undefined,
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
