import { expect, test } from 'vitest';
import { search } from '../../src/page/operations/search.ts';
import type { Overview } from '../../src/page/server/operations.ts';
import { SECTIONS } from '../../src/page/texts/sections.ts';
import { openMock } from '../caller.ts';

const { mock } = await openMock();
const listed = await fetch(`${mock.url}/__mock/operations`);
const operations: Overview[] = JSON.parse(await listed.text());
const titleOf = ({ section, sectionTitle }: Overview) => `${section} ${sectionTitle} ${SECTIONS[section]}`;
const find = (text: string) => search(operations, text, titleOf).map(({ id }) => id);

test.each([
  ['获取不限制的小程序码', 'getUnlimitedQRCode'],
  ['getunlimitedqrcode', 'getUnlimitedQRCode'],
  ['wxacode.getUnlimited', 'getUnlimitedQRCode'],
  ['/sns/jscode2session', 'code2Session'],
  ['小程序登录 40029', 'code2Session'],
  ['virtual query_order', 'query_order'],
])('%s finds %s first', (text, id) => {
  expect(find(text)[0]).toBe(id);
});

test('an errcode finds the operations that document it', () => {
  const found = find('40029');
  expect(found).toContain('code2Session');
  expect(found.length).toBeLessThan(operations.length);
});

test('what nothing fits finds nothing, and blanks find everything', () => {
  expect(find('xyzzy')).toEqual([]);
  expect(find('getUnlimitedQRCode xyzzy')).toEqual([]);
  expect(find('   ')).toEqual([]);
});

test('each section has an English title', () => {
  const sections = new Set<string>(operations.map(({ section }: Overview) => section));
  expect([...sections].filter((section) => !SECTIONS[section])).toEqual([]);
});
