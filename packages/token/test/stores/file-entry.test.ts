import { expect, test } from 'vitest';
import { readEntry } from '../../src/stores/file-entry.ts';

const at = { boot: 'a', uptime: 5, wall: 6 };
const entry = { key: 'k', fence: 7, owner: 'o', locked: { at, ttl: 8 }, written: { value: 'v', at } };
const read = (changes: object) => readEntry(JSON.stringify({ ...entry, ...changes }), 'k');

test('reads what was written', () => {
  expect(read({})).toEqual(entry);
});

// Deeper in test/faults/file-store.test.ts.
test.each(['', '{"key":"k', 'null', '5', '[]', '"k"', '{}', '['.repeat(30_000)])(
  'what is no entry counts as absent',
  (text) => {
    expect(readEntry(text, 'k')).toBeUndefined();
  },
);

test("another key's entry counts as absent", () => {
  expect(read({ key: 'other' })).toBeUndefined();
});

test.each(['7', null, -1, 2 ** 53, 1e300])('a fence from which nobody can count on: %s', (fence) => {
  expect(read({ fence })).toBeUndefined();
});

test.each([
  ['an owner that is no text', { owner: 5 }, { owner: undefined }],
  ['a lock without end', { locked: { at, ttl: 1e300 } }, { locked: undefined }],
  ['a lock since never', { locked: { at: { ...at, uptime: '5' }, ttl: 8 } }, { locked: undefined }],
  ['a value that is no text', { written: { value: { toString: 5 }, at } }, { written: undefined }],
  ['a value that is too large', { written: { value: 'x'.repeat(70_000), at } }, { written: undefined }],
  ['a value since never', { written: { value: 'v', at: null } }, { written: undefined }],
])('leaves out %s', (_, given, expected) => {
  expect(read(given)).toEqual({ ...entry, ...expected });
});

test('takes over nothing that it does not know', () => {
  const text = JSON.stringify({ ...entry, extra: 1 }).replace('{', '{"__proto__":{"fence":1},');
  expect(Object.keys(readEntry(text, 'k') ?? {})).toEqual(Object.keys(entry));
});
