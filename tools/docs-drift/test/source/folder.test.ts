import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copiedLibrary, reviewedLibrary } from '../library.ts';

test('a page that an index lists and the folder lacks could not be read', async () => {
  const library = await reviewedLibrary();
  await rm(join(library.docs, 'API/lending/loans/api_lendbook.md'));
  const { code, out } = await library.check();
  expect(code).toBe(2);
  expect(out).toContain('lending/loans/api_lendbook: lending/index lists it, but ');
  expect(out).not.toContain('gone');
});

test('a file that is not text could not be read', async () => {
  const library = await reviewedLibrary();
  await writeFile(join(library.docs, 'API/lending/loans/api_lendbook.md'), Buffer.from([0x23, 0xff, 0xfe]));
  const { code, out } = await library.check();
  expect(code).toBe(2);
  expect(out).toContain('lending/loans/api_lendbook: it is not UTF-8 text.');
});

test('two files of one page are told, whichever of them is right', async () => {
  const library = await reviewedLibrary();
  await writeFile(join(library.docs, 'API/lending/loans/api_lendbook.html'), '<h1>借书</h1>');
  const { code, out } = await library.check();
  expect(code).toBe(2);
  expect(out).toContain('is a second file of the same page');
});

test("the folder may be the sections' own, without API around it", async () => {
  const library = await reviewedLibrary();
  expect((await library.checkSite(join(library.docs, 'API'))).code).toBe(0);
});

test('a folder that is missing or has no pages is a mistake of the caller', async () => {
  const library = await copiedLibrary();
  const missing = await library.checkSite('/nowhere');
  expect([missing.code, missing.err]).toEqual([
    2,
    "docs:check: There is no folder /nowhere: give the folder of the pages, or the site's URL.\n",
  ]);
  const empty = join(library.docs, '../empty');
  await mkdir(empty);
  const { code, err } = await library.checkSite(empty);
  expect(code).toBe(2);
  expect(err).toContain('has no pages');
});
