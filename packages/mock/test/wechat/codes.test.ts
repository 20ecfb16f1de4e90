import { expect, test } from 'vitest';
import { createState } from '../../src/memory/state.ts';
import { createCodes } from '../../src/wechat/codes.ts';

test('a code is good once in each app, and for no other operation', () => {
  const { use } = createCodes(createState());
  expect(use('login', 'wx1', 'c')).toBe('fresh');
  expect(use('login', 'wx1', 'c')).toBe('used');
  expect(use('login', 'wx2', 'c')).toBe('fresh');
  expect(use('phone', 'wx1', 'c')).toBe('invalid');
  expect(use('login', 'wx1', 'c')).toBe('used');
  expect(use('phone', 'wx1', 'd')).toBe('fresh');
  expect(use('login', 'wx1', 'd')).toBe('invalid');
});

test('two different pairs are not taken for the same', () => {
  const { use } = createCodes(createState());
  expect(use('login', 'wx1 a', 'b')).toBe('fresh');
  expect(use('login', 'wx1', 'a b')).toBe('fresh');
});

test('what is empty, long or begins with invalid is no code, and is not kept', () => {
  const state = createState();
  const { use } = createCodes(state);
  for (const code of ['', 'x'.repeat(129), 'invalid-1']) expect(use('login', 'wx1', code)).toBe('invalid');
  expect(state.counts()).toEqual({ codes: 0 });
});
