import { expect, test } from 'vitest';
import { forgotten, hash, isAccepted, readAccepted, writeAccepted } from '../../build/accepted.ts';

const lock = (pairs: [string, string][]) =>
  readAccepted(pairs.map((pair) => pair.map(hash).join(' ')).join('\n'));

test('a lock is read as it was written, sorted', () => {
  const accepted = lock([
    ['The id.', 'ID。'],
    ['The name.', '名称。'],
    ['The id.', '编号。'],
  ]);
  expect(readAccepted(writeAccepted(accepted))).toEqual(accepted);
  const lines = writeAccepted(accepted).trim().split('\n');
  expect(lines).toEqual([...lines].sort());
  expect(isAccepted(accepted, 'The id.\n', '编号。')).toBe(true);
  expect(isAccepted(accepted, 'The id.', '名称。')).toBe(false);
});

test('a text whose English is new and whose Chinese is old was forgotten', () => {
  const accepted = lock([
    ['The id.', 'ID。'],
    ['The number.', '编号。'],
  ]);
  const pair = (english: string, chinese: string) => ({ english, chinese, place: 'a.yaml' });
  expect(forgotten(accepted, [pair('The id of it.', 'ID。')])).toHaveLength(1);
  // Another field of the same meaning.
  expect(forgotten(accepted, [pair('The id.', 'ID。'), pair('The id of it.', 'ID。')])).toEqual([]);
  expect(forgotten(accepted, [pair('The id.', 'ID。')])).toEqual([]);
  expect(forgotten(accepted, [pair('The id of it.', '它的 ID。')])).toEqual([]);
  // Two English texts that are both known may share a Chinese one.
  expect(forgotten(accepted, [pair('The number.', 'ID。')])).toEqual([]);
});
