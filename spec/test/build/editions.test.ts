import { expect, test } from 'vitest';
import { inChinese, inEnglish } from '../../build/editions.ts';

const document = {
  info: { summary: 'An API.', 'x-zh-summary': '一个接口。', description: 'Long.', 'x-zh': '长。' },
  schema: { description: 'The id.', 'x-zh': 'ID。', properties: { 'x-zh': { type: 'string' } } },
  examples: { one: { summary: 'The first', 'x-zh': '第一个', value: { description: 'as sent' } } },
  untold: { description: '官方文档' },
  operation: {
    summary: '题目',
    'x-docs-deviation': 'The page lacks it.',
    'x-docs-deviation-zh': '页面没有。',
  },
  fields: {
    properties: { 'x-docs-deviation': { type: 'string' }, 'x-docs-deviation-zh': { type: 'string' } },
  },
  left: { 'x-docs-deviation-zh': '英文已删。' },
};

test('the English edition has no x-zh and no reason in Chinese', () => {
  expect(inEnglish(document)).toEqual({
    info: { summary: 'An API.', description: 'Long.' },
    schema: { description: 'The id.', properties: { 'x-zh': { type: 'string' } } },
    examples: { one: { summary: 'The first', value: { description: 'as sent' } } },
    untold: { description: '官方文档' },
    operation: { summary: '题目', 'x-docs-deviation': 'The page lacks it.' },
    fields: {
      properties: { 'x-docs-deviation': { type: 'string' }, 'x-docs-deviation-zh': { type: 'string' } },
    },
    left: {},
  });
});

test('the Chinese edition has them in place of the English', () => {
  expect(inChinese(document)).toEqual({
    info: { summary: '一个接口。', description: '长。' },
    schema: { description: 'ID。', properties: { 'x-zh': { type: 'string' } } },
    examples: { one: { summary: '第一个', value: { description: 'as sent' } } },
    untold: { description: '官方文档' },
    operation: { summary: '题目', 'x-docs-deviation': '页面没有。' },
    fields: {
      properties: { 'x-docs-deviation': { type: 'string' }, 'x-docs-deviation-zh': { type: 'string' } },
    },
    left: {},
  });
});
