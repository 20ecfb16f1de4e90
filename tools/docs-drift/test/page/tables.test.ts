import { expect, test } from 'vitest';
import { parsePage } from '../../src/page/parse-page.ts';
import { columnOf, tablesIn } from '../../src/page/tables.ts';

const tables = (text: string, format: 'markdown' | 'html' = 'markdown') =>
  tablesIn(parsePage(text, format).children);

test('a table right below a paragraph is a table', () => {
  expect(tables('codes:\n| 错误码 | 描述 |\n| --- | --- |\n| 1 | one |')).toEqual([
    { columns: ['错误码', '描述'], rows: [['1', 'one']] },
  ]);
});

test('cells beyond the last column are dropped, as readers never see them', () => {
  expect(tables('| a | b |\n| --- | --- |\n| 1 | get|post |')[0]?.rows).toEqual([['1', 'get']]);
});

test('a merged cell of an HTML table stands in the first of its places', () => {
  const html =
    '<h1>t</h1><table><tr><th>a</th><th>b</th></tr><tr><td rowspan="2">1</td><td>x</td></tr><tr><td>y</td></tr></table>';
  expect(tables(html, 'html')[0]?.rows).toEqual([
    ['1', 'x'],
    ['', 'y'],
  ]);
});

test('a column is found by any of its names', () => {
  const [table] = tables('| 字段 | 类型 |\n| --- | --- |');
  expect(table && columnOf(table, '参数名', '字段')).toBe(0);
  expect(table && columnOf(table, '必填')).toBe(-1);
});
