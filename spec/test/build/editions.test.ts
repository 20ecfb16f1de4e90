import { expect, test } from 'vitest';
import { inChinese, inEnglish } from '../../build/editions.ts';

const document = {
  info: { summary: 'An API.', 'x-zh-summary': '一个接口。', description: 'Long.', 'x-zh': '长。' },
  schema: { description: 'The id.', 'x-zh': 'ID。', properties: { 'x-zh': { type: 'string' } } },
  examples: { one: { summary: 'The first', 'x-zh': '第一个', value: { description: 'as sent' } } },
  untold: { description: '官方文档' },
};

test('the English edition has no x-zh', () => {
  expect(inEnglish(document)).toEqual({
    info: { summary: 'An API.', description: 'Long.' },
    schema: { description: 'The id.', properties: { 'x-zh': { type: 'string' } } },
    examples: { one: { summary: 'The first', value: { description: 'as sent' } } },
    untold: { description: '官方文档' },
  });
});

test('the Chinese edition has it in place of the English', () => {
  expect(inChinese(document)).toEqual({
    info: { summary: '一个接口。', description: '长。' },
    schema: { description: 'ID。', properties: { 'x-zh': { type: 'string' } } },
    examples: { one: { summary: '第一个', value: { description: 'as sent' } } },
    untold: { description: '官方文档' },
  });
});
