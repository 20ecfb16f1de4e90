import { expect, test } from 'vitest';
import { fieldRows } from '../../src/facts/field-rows.ts';
import { parsePage } from '../../src/page/parse-page.ts';

const rows = (text: string) => fieldRows(parsePage(text, 'markdown').children);

test('a table of something else is no field table', () => {
  expect(rows('| 值 | 说明 |\n| --- | --- |\n| 1 | one |')).toBeUndefined();
});

test('older pages name the columns otherwise', () => {
  expect(
    rows(
      '| 属性 | 类型 | 默认值 | 必填 | 说明 |\n| --- | --- | --- | --- | --- |\n| a | string | x | 是 | A |',
    ),
  ).toEqual({
    rows: [{ name: 'a', type: 'string', required: true, text: 'x A', values: [] }],
    beside: ['属性 | 类型 | 默认值 | 必填 | 说明'],
  });
});

test('a row of dashes stands for no field, and a missing type for any', () => {
  expect(rows('| 参数名 | 类型 |\n| --- | --- |\n| - | - |\n| a |  |')).toEqual({
    rows: [{ name: 'a', type: '-', text: '', values: [] }],
    beside: ['参数名 | 类型', '- | -'],
  });
});

test('words beside a name, and a flag that is neither yes nor no, are kept beside', () => {
  const table =
    '| 参数名 | 类型 | 必填 |\n| --- | --- | --- |\n| end number | number | 是 |\n| a | string | 视情况 |\n|  | x | 否 |';
  expect(rows(table)?.beside.slice(1)).toEqual(['end number 是', 'a  视情况', 'a x | 否']);
});

test('the 枚举 column lists values, or leads to their block', () => {
  const table =
    '| 参数名 | 类型 | 枚举 |\n| --- | --- | --- |\n| a | string | [枚举值](#e) |\n| b | string | X、Y Z |';
  expect(rows(table)?.rows.map(({ values }) => values)).toEqual([[], ['X', 'Y', 'Z']]);
});
