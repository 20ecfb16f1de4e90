import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allLinks, listedLinks } from '../../src/page/links.ts';

const read = (file: string) => readFileSync(join(import.meta.dirname, '../library', file), 'utf8');

test('an index page lists the links of its tables, in Markdown as in HTML', () => {
  const listed = listedLinks(read('docs/API/lending/index.md'), 'markdown');
  expect(listed).toEqual(['./loans/api_lendbook', './loans/api_getloan', './loans/api_renewloan.html']);
  const html = listedLinks(read('html/lending/index.html'), 'html');
  expect(html.map((link) => link.replace('.html', ''))).toEqual(
    listed.map((link) => link.replace('.html', '')),
  );
});

test('any other page lists nothing', () => {
  expect(listedLinks(read('docs/API/lending/loans/api_lendbook.md'), 'markdown')).toEqual([]);
});

test('all links of an HTML page take its menus in', () => {
  expect(allLinks(read('html/lending/index.html'), 'html')).toContain('./other.html');
  expect(allLinks('[a](./b)', 'markdown')).toEqual(['./b']);
});
