import { expect, test } from 'vitest';
import { Endings } from '../../src/facts/endings.ts';

test('an ending of any of the texts is found, and nothing else', () => {
  const endings = new Endings(['编号 读者', '要借的书', '书']);
  expect(['读者', '的书', '书', '要借的书'].every((words) => endings.has(words))).toBe(true);
  expect(['编号', '要借', '好书', '编号 读者 '].some((words) => endings.has(words))).toBe(false);
});

test('without texts nothing is found', () => {
  expect(new Endings([]).has('书')).toBe(false);
});
