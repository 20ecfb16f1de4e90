import { expect, test } from 'vitest';
import { reviewedLibrary } from '../library.ts';

test('a pull request gets a list to tick off, section by section', async () => {
  const library = await reviewedLibrary();
  await library.edit(
    'docs/API/lending/loans/api_lendbook.md',
    '| tags | array<string> |',
    '| tag\\_list | array<string> |',
  );
  await library.edit('docs/API/event_push/overdue.md', '# 逾期通知', '# 逾期的通知');
  await library.edit('docs/API/shelves/api_getshelf.md', '## 7. 适用范围', '');
  expect((await library.check('--markdown')).out).toMatchInlineSnapshot(`
    "## Changes in WeChat's docs

    Read 5 calls and 2 events. 3 differences in 2 files. 1 page could not be read.

    ### event\\_push

    - [ ] \`spec/webhooks/bookOverdue.yaml\`: title: the docs say 逾期的通知 (before: 逾期通知), the spec says 逾期通知

    ### lending

    - [ ] \`spec/paths/lending/lendBook.yaml\`: response.tag\\_list (array\\<string\\>) is new in the docs, not in the spec
    - [ ] \`spec/paths/lending/lendBook.yaml\`: response.tags (array\\<string\\>) is gone from the docs, still in the spec

    ### Could not be read

    - shelves/api\\_getshelf: 适用范围 missing: the page looks cut off. spec/paths/shelves/getShelf.yaml was written from it.
    "
  `);
});

test('nothing to do is one line', async () => {
  expect((await (await reviewedLibrary()).check('--markdown')).out).toBe(
    "## Changes in WeChat's docs\n\nRead 6 calls and 2 events. Docs, lock and spec agree.\n",
  );
});
