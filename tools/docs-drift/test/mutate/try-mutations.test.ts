import { expect, test } from 'vitest';
import { reviewedLibrary } from '../library.ts';

test('--mutate counts by kind what was told, and changes no file', async () => {
  const library = await reviewedLibrary();
  const { code, out, err } = await library.check('--mutate', '60', '--seed', '3');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^ +\d+ of +\d+ {2}a /);
  expect(out).toContain('Seed 3: 60 changes on 11 pages, 60 reported with the file to edit, 0 missed.');
  expect((await library.check()).code).toBe(0);
});

test('one seed gives the same changes again, another seed others', async () => {
  const library = await reviewedLibrary();
  const outOf = async (seed: string) => (await library.check('--mutate', '30', '--seed', seed)).out;
  const [first, again, other] = [await outOf('1'), await outOf('1'), await outOf('2')];
  expect(again).toBe(first);
  expect(other.replace('Seed 2', 'Seed 1')).not.toBe(first);
});

test('a site cannot be changed', async () => {
  const library = await reviewedLibrary();
  const { code, err } = await library.checkSite('https://example.com/API/', '--mutate', '5');
  expect({ code, err }).toEqual({
    code: 2,
    err: 'docs:check: --mutate changes the pages of a folder: give one as --docs.\n',
  });
});
