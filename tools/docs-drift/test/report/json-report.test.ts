import { expect, test } from 'vitest';
import { reviewedLibrary } from '../library.ts';

test('machines get each difference in parts, and those pages that could not be read', async () => {
  const library = await reviewedLibrary();
  await library.edit(
    'docs/API/lending/loans/api_lendbook.md',
    '| desk | string | 否 |',
    '| desk | string | 是 |',
  );
  await library.edit('docs/API/lending/loans/api_getloan.md', '## 7. 适用范围', '');
  const { code, out } = await library.check('--json');
  expect(code).toBe(2);
  expect(JSON.parse(out)).toMatchInlineSnapshot(`
    {
      "calls": 5,
      "differences": [
        {
          "aspect": "required",
          "before": "optional",
          "change": "made required",
          "changed": true,
          "departs": true,
          "docs": "required",
          "file": "spec/paths/lending/lendBook.yaml",
          "message": "body.desk: the docs say required (before: optional), the spec says optional",
          "name": "lendBook",
          "page": "lending/loans/api_lendbook",
          "place": "body.desk",
          "section": "lending",
          "spec": "optional",
          "subject": "field",
        },
      ],
      "events": 2,
      "guides": 3,
      "outdated": [],
      "unreadable": [
        {
          "file": "spec/paths/lending/getLoan.yaml",
          "page": "lending/loans/api_getloan",
          "reason": "适用范围 missing: the page looks cut off.",
        },
      ],
      "unseen": 0,
    }
  `);
});
