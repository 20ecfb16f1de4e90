import { expect, test } from 'vitest';
import { type Library, reviewedLibrary } from '../library.ts';

const GET = 'docs/API/lending/loans/api_getloan.md';

/** The docs leave open what they had wrong: `-` is whatever the spec says. */
const mendDocs = (library: Library) => library.edit(GET, '| loan\\_id | string |', '| loan\\_id | - |');

test('a reason is outdated once the docs agree with the spec; nothing has to be done about it', async () => {
  const library = await reviewedLibrary();
  await mendDocs(library);
  expect((await library.check()).out).toMatchInlineSnapshot(`
    "lending
      spec/paths/lending/getLoan.yaml: ~ body.loan_id: the docs say - (before: string), the spec agrees

    No longer needed
      spec/paths/lending/getLoan.yaml: x-docs-deviation can be removed, docs and spec now agree on body.loan_id: The table says string, the example sends a number.

    Read 6 calls and 2 events. 1 difference in 1 file.
    "
  `);
  const accepted = await library.check('--accept');
  expect(accepted.code).toBe(0);
  expect(accepted.out).toContain(
    'No longer needed\n  spec/paths/lending/getLoan.yaml: x-docs-deviation can be removed',
  );
  expect((await library.check()).out).toBe('Read 6 calls and 2 events. Docs, lock and spec agree.\n');
});

test('a pull request and a program get it too', async () => {
  const library = await reviewedLibrary();
  await mendDocs(library);
  expect((await library.check('--markdown')).out).toContain(
    '### No longer needed\n\n- [ ] `spec/paths/lending/getLoan.yaml`: x-docs-deviation can be removed, docs and spec now agree on body.loan\\_id',
  );
  expect(JSON.parse((await library.check('--json')).out).outdated).toEqual([
    {
      section: 'lending',
      file: 'spec/paths/lending/getLoan.yaml',
      place: 'body.loan_id',
      deviation: 'The table says string, the example sends a number.',
    },
  ]);
});

test('a reason that still explains something else is not', async () => {
  const library = await reviewedLibrary();
  await library.edit(GET, '| loan\\_id | string | 是 |', '| loan\\_id | string | 否 |');
  await library.check('--accept');
  await mendDocs(library);
  const { out } = await library.check();
  expect(out).toContain('body.loan_id: the docs say - (before: string), the spec agrees');
  expect(out).not.toContain('No longer needed');
});

test('a page that could not be read makes no reason outdated', async () => {
  const library = await reviewedLibrary();
  await library.edit(GET, '## 7. 适用范围', '');
  const { code, out } = await library.check();
  expect(code).toBe(2);
  expect(out).not.toContain('No longer needed');
});
