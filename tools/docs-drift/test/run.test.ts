import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HELP } from '../src/arguments.ts';
import { copiedLibrary, reviewedLibrary, runIn } from './library.ts';

test('--help prints the usage', async () => {
  expect(await runIn('spec', 'cache', ['--help'])).toEqual({ code: 0, out: HELP, err: '' });
});

test('a wrong option is told in one line, with exit code 2', async () => {
  const { code, out, err } = await runIn('spec', 'cache', ['--dcos', 'x']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^docs:check: Unknown option '--dcos'.*\n$/);
});

test('an address that is none is told', async () => {
  const { code, err } = await (await copiedLibrary()).checkSite('ftp://example.com/API/');
  expect(code).toBe(2);
  expect(err).toContain('neither a folder nor a URL that begins with http:// or https://');
});

test('without --docs the lock stands for the pages', async () => {
  const library = await reviewedLibrary();
  const cache = join(library.spec, 'cache');
  expect((await runIn(library.spec, cache, [])).code).toBe(0);
  await library.edit(
    'spec/paths/lending/lendBook.yaml',
    'reader_id: { type: string',
    'reader_id: { type: integer',
  );
  const { code, out } = await runIn(library.spec, cache, []);
  expect(code).toBe(1);
  expect(out).toContain('body.reader_id: the docs say string, the spec says integer');
});

test('--section leaves the rest out, of the report as of the lock', async () => {
  const library = await reviewedLibrary();
  await library.edit('docs/API/lending/loans/api_lendbook.md', '# 借书', '# 借一本书');
  expect((await library.check('--section', 'shelves')).code).toBe(0);
  expect((await library.check('--section', 'shelves', '--accept')).code).toBe(0);
  expect((await library.check('--section', 'lending')).code).toBe(1);
});

test('a section that does not exist is told with those that do', async () => {
  const { code, err } = await (await reviewedLibrary()).check('--section', 'lendin');
  expect(code).toBe(2);
  expect(err).toBe('docs:check: There is no section lendin; there are event_push, lending, shelves.\n');
});
