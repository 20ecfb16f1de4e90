import { expect, test } from 'vitest';
import { parsePage } from '../../src/page/parse-page.ts';
import { sectionsOf } from '../../src/page/sections.ts';

const outline = (text: string) =>
  sectionsOf(parsePage(text, 'markdown')).map(({ depth, title, badge, area }) =>
    [depth, title, badge, area].join(' | '),
  );

test('a heading gives up its anchor, its number and its badge', () => {
  expect(
    outline('# [#](#t) 借书\n## [\\#](#_1) 2\\. 请求参数\n### [#](#b) Body.a\\_b(Array)`Object Payload`'),
  ).toEqual([
    '1 | 借书 |  | introduction',
    '2 | 请求参数 |  | request',
    '3 | Body.a_b(Array) | Object Payload | request',
  ]);
});

test('what stands before the title is left out', () => {
  expect(outline('menu\n\n## 目录\n\n# 借书')).toEqual(['1 | 借书 |  | introduction']);
});

test('a strange heading as high as the template begins notes, until the template goes on', () => {
  expect(outline('# 借书\n## 3. 返回参数\n# 其他说明\n## 柜台\n## 6. 错误码')).toEqual([
    '1 | 借书 |  | introduction',
    '2 | 返回参数 |  | response',
    '1 | 其他说明 |  | notes',
    '2 | 柜台 |  | notes',
    '2 | 错误码 |  | errcodes',
  ]);
});

test('in older event pages a bold paragraph is a heading, and Object belongs to 消息参数', () => {
  expect(outline('# on\n### 消息参数\n### Object\n**Sender 的结构**\n### 消息返回\n### 使用场景')).toEqual([
    '1 | on |  | introduction',
    '3 | 消息参数 |  | request',
    '3 | Object |  | request',
    '7 | Sender 的结构 |  | request',
    '3 | 消息返回 |  | response',
    '3 | 使用场景 |  | notes',
  ]);
});
