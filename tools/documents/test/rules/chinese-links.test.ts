import { expect, test } from 'vitest';
import chineseLinks from '../../src/rules/chinese-links.ts';
import { messages } from '../messages.ts';

const files = {
  'packages/a/README.md': '',
  'packages/a/README.zh-CN.md': '',
  'packages/b/README.md': '',
};
const of = (text: string, path = 'README.zh-CN.md') =>
  messages(chineseLinks, path, { ...files, 'README.md': '', [path]: text });

test('a folder or an English page with a Chinese edition is to be linked by that one', () => {
  expect(of('[甲](packages/a)\n[甲](packages/a/README.md#x)\n[甲][a]\n\n[a]: packages/a')).toEqual([
    expect.stringContaining('1: `packages/a` leads to the English page: link `packages/a/README.zh-CN.md`'),
    expect.stringContaining('2: `packages/a/README.md#x`'),
    expect.stringContaining('5: `packages/a`'),
  ]);
});

test('what has no Chinese edition, says that it is English, or is elsewhere may be linked', () => {
  const text =
    '[乙](packages/b) [English](README.md) [英文版](packages/a/README.md) [丙](https://a.cn) [丁](#x) [甲](packages/a/README.zh-CN.md#x)';
  expect(of(text)).toEqual([]);
});

test('English pages are not looked at', () => {
  expect(of('[a](../a)', 'packages/b/README.md')).toEqual([]);
});
