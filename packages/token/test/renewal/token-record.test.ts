import * as operations from '@weapp-openapi/core/operations';
import { expect, test } from 'vitest';
import { readRecord, writeRecord } from '../../src/renewal/token-record.ts';
import { MAX_VALUE } from '../../src/stores/limits.ts';

test('what was written is read', () => {
  const record = {
    token: 't',
    life: 7000,
    checked: 12,
    forced: { spans: [30, 10], claimed: [20], since: 10, closed: 20 },
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
  expect(readRecord('{"token":"t","life":1,"forced":{"spans":"3","since":1}}')).toMatchObject({
    token: 't',
    forced: undefined,
  });
});

const DAY = 86_400_000;

test.each([
  ['{"token":"t","life":1e308}', { life: 7_200_000 }],
  ['{"token":"t","life":-5}', { life: 0 }],
  ['{"token":"t","life":1,"checked":-1e9}', { checked: 0 }],
  ['{"token":"t","life":1,"checked":1e308}', { checked: DAY }],
  [
    '{"token":"t","life":1,"forced":{"spans":[-5,"x",null],"claimed":[-7,{}],"since":-1,"closed":1e300}}',
    { forced: { spans: [0], claimed: [0], since: 0, closed: 3_600_000 } },
  ],
  ['{"token":"t","life":1,"operations":{"length":1e9}}', { operations: undefined }],
  ['{"token":"t","life":1,"operations":[null,5,[1,"t",1],["a"],{"id":"a","refused":1}]}', { operations: [] }],
  [
    '{"token":"t","life":1,"operations":[["a",5,-1,"y",null,null,"x"]]}',
    { operations: [{ id: 'a', refused: 0, forced: [], token: '', blamed: undefined }] },
  ],
])('%s cannot make a token live longer, or a wait last longer', (text, sane) => {
  expect(readRecord(text)).toMatchObject(sane);
});

test.each([
  ['a token with a space', JSON.stringify({ token: 'a b', life: 1 })],
  ['a token with a lone surrogate', '{"token":"\\ud800","life":1}'],
  ['a token of 1 MB', JSON.stringify({ token: 'x'.repeat(1e6), life: 1 })],
  ['a text of 1 MB', JSON.stringify({ token: 't', life: 1, more: 'x'.repeat(1e6) })],
  ['no text', undefined],
  ['bytes', new Uint8Array(3)],
])('%s is no record', (_, text) => {
  expect(readRecord(text)).toBeUndefined();
});

test('of a thousand operations the first 500 are read, and none with a name that is too long', () => {
  const operations = Array.from({ length: 1_000 }, (_, index) => [
    index === 1 ? 'x'.repeat(101) : `op-${index}`,
    'f',
    index,
  ]);
  expect(readRecord(JSON.stringify({ token: 't', life: 1, operations }))?.operations).toHaveLength(499);
});

test('all operations of WeChat fit, each to blame, and longer ones as far as a store takes them encrypted', () => {
  const write = (ids: readonly string[]) =>
    writeRecord({
      token: 't'.repeat(512),
      life: 7_199_999,
      checked: DAY,
      operations: ids.map((id) => ({ id, forced: [], refused: DAY, token: '1abcdef', blamed: DAY })),
    });
  const known = write(Object.keys(operations));
  expect(readRecord(known)?.operations).toHaveLength(Object.keys(operations).length);
  expect(known.length).toBeLessThan(30_000);

  const longest = write(Array.from({ length: 500 }, (_, index) => `${index}${'\u4e2d'.repeat(97)}`));
  expect(Buffer.byteLength(longest)).toBeLessThan((MAX_VALUE * 3) / 4);
  expect(readRecord(longest)?.operations?.length).toBeGreaterThan(100);
});
