import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copiedLibrary, reviewedLibrary } from '../library.ts';

const LEND = 'docs/API/lending/loans/api_lendbook.md';
const LEND_SPEC = 'spec/paths/lending/lendBook.yaml';

test('docs as reviewed, and a spec that agrees, make no difference', async () => {
  const { check } = await reviewedLibrary();
  expect(await check()).toEqual({
    code: 0,
    out: 'Read 6 calls and 2 events. Docs, lock and spec agree.\n',
    err: '',
  });
});

test('without lock every call of the docs is new, whether the spec has it or not', async () => {
  const library = await copiedLibrary();
  await library.edit(
    'spec/openapi.yaml',
    '  /wxa/library/renewloan:\n    $ref: paths/lending/renewLoan.yaml\n',
    '',
  );
  const { code, out } = await library.check('--section', 'lending');
  expect(code).toBe(1);
  expect(out).toMatchInlineSnapshot(`
    "lending
      spec/paths/lending/getLoan.yaml: + endpoint GET https://api.weixin.qq.com/wxa/library/getloan (page lending/loans/api_getloan) is new in the docs, the spec has it
      spec/paths/lending/lendBook.yaml: + endpoint POST https://api.weixin.qq.com/wxa/library/lend_book (page lending/loans/api_lendbook) is new in the docs, the spec has it
      spec/paths/lending/renewLoan.yaml: + endpoint POST https://api.weixin.qq.com/wxa/library/renewloan (page lending/loans/api_renewloan) is new in the docs, not in the spec: write it, beginning with --new
      spec/paths/lending/lendBook.yaml: + the page lending/index is new in the docs: read again; see also spec/paths/lending/getLoan.yaml

    Read 3 calls and 0 events. 4 differences in 3 files.
    "
  `);
});

test('a call that the docs drop is told until the spec drops it too', async () => {
  const library = await reviewedLibrary();
  await rm(join(library.docs, 'API/lending/loans/api_renewloan.md'));
  await library.edit('docs/API/lending/index.md', '| [续借](./loans/api_renewloan.html) |', '| 续借 |');
  expect((await library.check()).out).toMatchInlineSnapshot(`
    "lending
      spec/paths/lending/renewLoan.yaml: - endpoint POST https://api.weixin.qq.com/wxa/library/renewloan (page lending/loans/api_renewloan) is gone from the docs, still in the spec

    Read 5 calls and 2 events. 1 difference in 1 file.
    "
  `);
  const accepted = await library.check('--accept');
  expect(accepted.code).toBe(1);
  expect(accepted.out).toMatchInlineSnapshot(`
    "lending
      spec/paths/lending/renewLoan.yaml: - endpoint POST /wxa/library/renewloan (page lending/loans/api_renewloan) is in the spec, not in the docs

    Read 5 calls and 2 events. 1 difference in 1 file.
    "
  `);
});

test('a call whose page moves is moved, not removed and added', async () => {
  const library = await reviewedLibrary();
  await library.edit('docs/API/lending/index.md', './loans/api_renewloan.html', '../shelves/api_renewloan');
  const page = join(library.docs, 'API/lending/loans/api_renewloan.md');
  await rename(page, join(library.docs, 'API/shelves/api_renewloan.md'));
  expect((await library.check()).out).toMatchInlineSnapshot(`
    "shelves
      spec/paths/lending/renewLoan.yaml: ~ docs page: the docs say shelves/api_renewloan (before: lending/loans/api_renewloan), the spec says lending/loans/api_renewloan

    Read 6 calls and 2 events. 1 difference in 1 file.
    "
  `);
});

test("a field that is added, removed, retyped, made required or optional is told with the spec's side", async () => {
  const library = await reviewedLibrary();
  await library.edit(LEND, '| reader\\_id | string | 是 |', '| reader\\_id | number | 否 |');
  await library.edit(LEND, '| isbn | string | 是 | 书号 | - |', '| isbn13 | string | 是 | 书号 | - |');
  await library.edit(LEND, '| number | number | 是 |', '| number | string | 是 |');
  await library.edit(LEND, '| desk | string | 否 |', '| desk | string | 是 |');
  expect((await library.check()).out).toMatchInlineSnapshot(`
    "lending
      spec/paths/lending/lendBook.yaml: ~ body.book_list.copies.number: the docs say string (before: number), the spec says integer
      spec/paths/lending/lendBook.yaml: + body.book_list.isbn13 (string, required) is new in the docs, not in the spec
      spec/paths/lending/lendBook.yaml: ~ body.desk: the docs say required (before: optional), the spec says optional
      spec/paths/lending/lendBook.yaml: ~ body.reader_id: the docs say number (before: string), the spec says string
      spec/paths/lending/lendBook.yaml: ~ body.reader_id: the docs say optional (before: required), the spec says required
      spec/paths/lending/lendBook.yaml: - body.book_list.isbn (string, required) is gone from the docs, still in the spec

    Read 6 calls and 2 events. 6 differences in 1 file.
    "
  `);
});

test('a change that the spec has already followed is told until it is accepted', async () => {
  const library = await reviewedLibrary();
  await library.edit(LEND, '| desk | string | 否 |', '| desk | string | 是 |');
  await library.edit(LEND_SPEC, 'required: [reader_id, book_list]', 'required: [reader_id, book_list, desk]');
  expect((await library.check()).out).toContain(
    'body.desk: the docs say required (before: optional), the spec agrees',
  );
  expect((await library.check('--accept')).code).toBe(0);
  expect((await library.check()).code).toBe(0);
});

test('a departure of the spec alone is told, in the file where the field stands', async () => {
  const library = await reviewedLibrary();
  await library.edit(
    'spec/components/schemas/Place.yaml',
    'street: { type: string',
    'street: { type: integer',
  );
  await library.edit(LEND_SPEC, 'kind: { type: integer', 'sort: { type: integer');
  expect((await library.check()).out).toMatchInlineSnapshot(`
    "lending
      spec/components/schemas/Place.yaml: ~ body.pickup_place.street: the docs say string, the spec says integer (used in spec/paths/lending/lendBook.yaml)
      spec/components/schemas/Place.yaml: ~ body.return_place.street: the docs say string, the spec says integer (used in spec/paths/lending/lendBook.yaml)
      spec/paths/lending/lendBook.yaml: + body.book_list.kind (number, optional) is not in the spec
      spec/paths/lending/lendBook.yaml: - body.book_list.sort (integer) is in the spec, not in the docs

    Read 6 calls and 2 events. 4 differences in 2 files.
    "
  `);
});

test('legal values: only what differs is told', async () => {
  const library = await reviewedLibrary();
  await library.edit(LEND, '| 2 | 诗集 |', '| 3 | 画册 |\n| 4 | 地图 |');
  await library.edit(LEND_SPEC, 'enum: [EAST, WEST], ', '');
  expect((await library.check()).out).toMatchInlineSnapshot(`
    "lending
      spec/paths/lending/lendBook.yaml: ~ legal values of body.book_list.kind: added 3, 4; removed 2; the spec lacks 3, 4; only in the spec: 2
      spec/paths/lending/lendBook.yaml: ~ legal values of body.desk: the spec has no enum (docs: EAST, WEST)

    Read 6 calls and 2 events. 2 differences in 1 file.
    "
  `);
});

test('error codes: added, removed and reworded', async () => {
  const library = await reviewedLibrary();
  await library.edit(LEND, '| 70001/70002 | book is lent |', '| 70002 | book is out |');
  await library.edit(LEND, '| 70003 | no', '| 70005 | no');
  expect((await library.check()).out).toMatchInlineSnapshot(`
    "lending
      spec/paths/lending/lendBook.yaml: ~ the message of errcode 70002 changed in the docs: read again
      spec/paths/lending/lendBook.yaml: + errcode 70005 is new in the docs, not in the spec
      spec/paths/lending/lendBook.yaml: - errcode 70001 is gone from the docs, still in the spec
      spec/paths/lending/lendBook.yaml: - errcode 70003 is gone from the docs, still in the spec

    Read 6 calls and 2 events. 4 differences in 1 file.
    "
  `);
});

test('title, name, request line and ways of calling', async () => {
  const library = await reviewedLibrary();
  await library.edit(LEND, '# 借书', '# 借一本书');
  await library.edit(LEND, '接口英文名：lendBook', '接口英文名：lendBooks');
  await library.edit(
    LEND,
    'POST https://api.weixin.qq.com/wxa/library/lend_book',
    'GET https://api.weixin.qq.com/wxa/library/lend',
  );
  await library.edit(LEND, '调用方法：library.lendBook', '调用方法：library.lend');
  await library.edit(LEND, '45、7', '45');
  await library.edit(LEND, '> **支持加密请求：**', '> **加密：**');
  expect((await library.check()).out).toMatchInlineSnapshot(`
    "lending
      spec/paths/lending/lendBook.yaml: ~ title: the docs say 借一本书 (before: 借书), the spec says 借书
      spec/paths/lending/lendBook.yaml: ~ name: the docs say lendBooks (before: lendBook), the spec says lendBook
      spec/paths/lending/lendBook.yaml: ~ method: the docs say GET (before: POST), the spec says POST
      spec/paths/lending/lendBook.yaml: ~ path: the docs say https://api.weixin.qq.com/wxa/library/lend (before: https://api.weixin.qq.com/wxa/library/lend_book), the spec says /wxa/library/lend_book
      spec/paths/lending/lendBook.yaml: ~ cloud call: the docs say library.lend (before: library.lendBook), the spec says library.lendBook
      spec/paths/lending/lendBook.yaml: ~ encryption: the docs say nothing (before: yes), the spec says yes
      spec/paths/lending/lendBook.yaml: ~ permission sets: the docs say 45 (before: 7, 45), the spec says 7, 45
      spec/paths/lending/lendBook.yaml: ~ the page's ways of calling (调用方式) changed in the docs: read again

    Read 6 calls and 2 events. 8 differences in 1 file.
    "
  `);
});

test('text that changed is told by its place and never printed', async () => {
  const library = await reviewedLibrary();
  await library.edit(LEND, '一位读者最多借 10 本。', '一位读者最多借 20 本。');
  await library.edit(LEND, '| 读者编号 |', '| 读者的编号 |');
  await library.edit(LEND, '"kind": 1', '"kind": 2');
  const { out } = await library.check();
  expect(out).toMatchInlineSnapshot(`
    "lending
      spec/paths/lending/lendBook.yaml: ~ the text on body.reader_id changed in the docs: read again
      spec/paths/lending/lendBook.yaml: ~ the page's notes changed in the docs: read again
      spec/paths/lending/lendBook.yaml: ~ the page's examples changed in the docs: read again

    Read 6 calls and 2 events. 3 differences in 1 file.
    "
  `);
  expect(out).not.toMatch(/本。|读者/);
});

test("a call of two pages may have the fields of both; the second page's title is its own", async () => {
  const library = await reviewedLibrary();
  await library.edit('docs/API/shelves/api_getshelf_branch.md', '| branch | string |', '| branch | number |');
  await library.edit('docs/API/shelves/api_getshelf_branch.md', '# 查书架（分馆）', '# 查分馆');
  expect((await library.check()).out).toMatchInlineSnapshot(`
    "shelves
      spec/paths/shelves/getShelf.yaml: ~ title: the docs say 查分馆 (before: 查书架（分馆）), the spec agrees
      spec/paths/shelves/getShelf.yaml: ~ body.branch: the docs say number (before: string), the spec says string

    Read 6 calls and 2 events. 2 differences in 1 file.
    "
  `);
});

test('an event is held against its webhook', async () => {
  const library = await reviewedLibrary();
  await library.edit('docs/API/event_push/overdue.md', '| loan\\_id | string |', '| loan\\_no | string |');
  await library.edit('docs/API/event_push/overdue.md', '| 2 | 重 |', '| 2 | 重 |\n| 3 | 急 |');
  expect((await library.check()).out).toMatchInlineSnapshot(`
    "event_push
      spec/webhooks/bookOverdue.yaml: + body.loan.loan_no (string) is new in the docs, not in the spec
      spec/webhooks/bookOverdue.yaml: - body.loan.loan_id (string) is gone from the docs, still in the spec
      spec/webhooks/bookOverdue.yaml: ~ legal values of body.level: added 3; the spec lacks 3

    Read 6 calls and 2 events. 3 differences in 1 file.
    "
  `);
});

test('fields of a part without table are left to the spec', async () => {
  const library = await reviewedLibrary();
  await library.edit(
    'docs/API/lending/loans/api_renewloan.md',
    '### 请求体 `Request Payload`\n',
    '### 请求体 `Request Payload`\n\n无\n',
  );
  expect((await library.check()).out).toContain('body.loan_id (string) is in the spec, not in the docs');
});

test('a field that the docs list in the query and the spec in the body is told once', async () => {
  const library = await reviewedLibrary();
  await library.edit(
    'docs/API/shelves/api_getshelf.md',
    '| shelf | number | 是 | 书架号 |',
    '| x | number | 否 | 无 |',
  );
  await library.edit(
    'docs/API/shelves/api_getshelf.md',
    '| access\\_token | string | 是 | 接口调用凭证 |',
    '| access\\_token | string | 是 | 接口调用凭证 |\n| shelf | number | 是 | 书架号 |',
  );
  expect((await library.check()).out).toContain(
    'query.shelf (number, required) is new in the docs, in body in the spec',
  );
});

test('a call may name a page beside API/, and none elsewhere', async () => {
  const library = await reviewedLibrary();
  const official = 'https://developers.weixin.qq.com/miniprogram/dev/server/';
  const file = 'spec/paths/shelves/addAdvert.yaml';
  await library.edit(file, `${official}API/shelves/adverts.html`, `${official}shelves/Adverts.html`);
  expect((await library.check()).code).toBe(0);
  await library.edit(file, `${official}shelves/Adverts.html`, 'https://example.com/adverts.html');
  expect((await library.check()).out).toContain(
    'docs page: the docs say shelves/adverts, the spec says https://example.com/adverts.html',
  );
});

test('an event whose page stands beside API/ is found by its title, and so is a second event of that page', async () => {
  const library = await reviewedLibrary();
  const beside = 'https://developers.weixin.qq.com/miniprogram/dev/server/event_push/books/overdue.html';
  await library.edit(
    'spec/webhooks/bookOverdue.yaml',
    'https://developers.weixin.qq.com/miniprogram/dev/server/API/event_push/overdue.html',
    beside,
  );
  await library.edit(
    'spec/openapi.yaml',
    '  onReturn:\n',
    '  bookLongOverdue:\n    $ref: webhooks/bookOverdue.yaml\n  onReturn:\n',
  );
  expect((await library.check()).out).toBe('Read 6 calls and 2 events. Docs, lock and spec agree.\n');
});

test('what stands in a component that several operations share is told of the operation', async () => {
  const library = await copiedLibrary();
  await library.edit(
    'spec/paths/lending/renewLoan.yaml',
    'loan_id: { type: string',
    'place: { $ref: ../../components/schemas/Place.yaml }\n            loan_id: { type: string',
  );
  await library.check('--accept');
  await library.edit(LEND, '| city | string | 是 |', '| city | number | 是 |');
  expect((await library.check('--section', 'lending')).out).toContain(
    'spec/paths/lending/lendBook.yaml: ~ body.pickup_place.city: the docs say number (before: string), the spec says string (in spec/components/schemas/Place.yaml, which 2 operations share)',
  );
});

test('a field that is renamed while its block is not is told, and so is the rest of the page', async () => {
  const library = await reviewedLibrary();
  await library.edit(LEND, '| book\\_list | [objarray]', '| books | [objarray]');
  await library.edit(LEND, '| desk | string | 否 |', '| desk | string | 是 |');
  const { code, out } = await library.check();
  expect(code).toBe(1);
  expect(out).toContain('lendBook.yaml: + body.books (objarray, required) is new in the docs');
  expect(out).toContain('lendBook.yaml: - body.book_list (objarray, required) is gone from the docs');
  expect(out).toContain('body.desk: the docs say required');
});

test('a type that nobody knows is told with that of the spec; a reason of several lines stays on one', async () => {
  const library = await reviewedLibrary();
  await library.edit(LEND, '| desk | string | 否 |', '| desk | strnig | 否 |');
  expect((await library.check()).out).toContain(
    'body.desk: the docs say strnig (before: string), the spec says string',
  );
});

test('the meaning of a legal value counts', async () => {
  const library = await reviewedLibrary();
  await library.edit(LEND, '| 2 | 诗集 |', '| 2 | 画册 |');
  expect((await library.check()).out).toContain(
    'lendBook.yaml: ~ the meanings of the legal values of body.book_list.kind changed in the docs: read again',
  );
});
