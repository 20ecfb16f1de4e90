import { expect, test } from 'vitest';
import { pagesOf } from '../../src/build.ts';
import { makeDirectory } from '../../src/search/make-directory.ts';
import { siteIn } from '../sites.ts';

test('everything that can be found has a page', () => {
  const zh = siteIn('zh');
  const { items } = makeDirectory(zh, siteIn('en'));
  const paths = new Set(pagesOf(zh).map(({ path }) => path));
  expect(items.filter(({ path }) => !paths.has(path)).map(({ path }) => path)).toEqual([]);
});
