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

test('a link to a folder or English page must point to the Chinese version if there is one', () => {
  expect(of('[甲](packages/a)\n[甲](packages/a/README.md#x)\n[甲][a]\n\n[a]: packages/a')).toEqual([
    expect.stringContaining('1: `packages/a` is the English page: link to `packages/a/README.zh-CN.md`'),
    expect.stringContaining('2: `packages/a/README.md#x`'),
    expect.stringContaining('5: `packages/a`'),
  ]);
});

test('links to pages without a Chinese version, marked as English, or on other sites pass', () => {
  const text =
    '[乙](packages/b) [English](README.md) [英文版](packages/a/README.md) [丙](https://a.cn) [丁](#x) [甲](packages/a/README.zh-CN.md#x)';
  expect(of(text)).toEqual([]);
});

test('English pages are not checked', () => {
  expect(of('[a](../a)', 'packages/b/README.md')).toEqual([]);
});
