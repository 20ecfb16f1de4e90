import { expect, test } from 'vitest';
import { reviewedLibrary } from '../library.ts';

const GET = 'docs/API/lending/loans/api_getloan.md';
const RETURNED = 'docs/API/event_push/returned.md';

test('a departure with a reason is quiet', async () => {
  expect((await (await reviewedLibrary()).check()).code).toBe(0);
});

test('it is shown again, with its reason, once the docs change on that very field', async () => {
  const library = await reviewedLibrary();
  await library.edit(GET, '| loan\\_id | string |', '| loan\\_id | boolean |');
  expect((await library.check()).out).toContain(
    'body.loan_id: the docs say boolean (before: string), the spec says integer or string; deliberate so far: The table says string, the example sends a number.',
  );
  expect((await library.check('--accept')).code).toBe(0);
});

test('a new wording of that field shows it again too', async () => {
  const library = await reviewedLibrary();
  await library.edit(GET, '| 借书编号 |', '| 借书的编号 |');
  expect((await library.check()).out).toContain('the text on body.loan_id changed in the docs: read again');
});

test('a change of another field leaves it quiet', async () => {
  const library = await reviewedLibrary();
  await library.edit(GET, '| state | string |', '| state | number |');
  const { out } = await library.check();
  expect(out).toContain('response.state');
  expect(out).not.toContain('loan_id');
});

test('without the reason it is told', async () => {
  const library = await reviewedLibrary();
  await library.edit(
    'spec/paths/lending/getLoan.yaml',
    'x-docs-deviation: The table says string, the example sends a number.',
    'deprecated: false',
  );
  expect((await library.check()).out).toContain(
    'body.loan_id: the docs say string, the spec says integer or string',
  );
});

test('a reason on an object covers fields that only one side has below it', async () => {
  const library = await reviewedLibrary();
  await library.edit('spec/webhooks/onReturn.yaml', '  Name: { type: string', '  FullName: { type: string');
  expect((await library.check()).code).toBe(0);
  await library.edit(RETURNED, '| Name | string | 姓名 |', '| NickName | string | 姓名 |');
  expect((await library.check()).out).toMatchInlineSnapshot(`
    "event_push
      spec/webhooks/onReturn.yaml: + body.Reader.NickName (string) is new in the docs, not in the spec; deliberate so far: The table says array, a reader is one object.
      spec/webhooks/onReturn.yaml: - body.Reader.Name (string) is gone from the docs, and not in the spec

    Read 6 calls and 2 events. 2 differences in 1 file.
    "
  `);
});

test('a reason on the operation covers its title, path and error codes', async () => {
  const library = await reviewedLibrary();
  await library.edit('spec/paths/shelves/getShelf.yaml', 'x-errcodes: []', 'x-errcodes: [40001]');
  expect((await library.check()).out).toContain('errcode 40001 is in the spec, not in the docs');
  await library.edit(
    'spec/paths/shelves/getShelf.yaml',
    'x-errcodes: [40001]',
    'x-errcodes: [40001]\n  x-docs-deviation: Every call can fail so; the page lists nothing.',
  );
  expect((await library.check()).code).toBe(0);
});

test('a reason on a body covers which of its own fields are required, not those of objects in it', async () => {
  const library = await reviewedLibrary();
  const file = 'spec/paths/lending/lendBook.yaml';
  const body = 'required: [reader_id, book_list]';
  await library.edit(file, body, 'required: [reader_id, book_list, desk]');
  await library.edit(file, '                required: [isbn]\n', '');
  expect((await library.check()).out).toContain('body.desk: the docs say optional, the spec says required');
  await library.edit(
    file,
    'required: [reader_id, book_list, desk]',
    'required: [reader_id, book_list, desk]\n          x-docs-deviation: A loan without desk is refused.',
  );
  const { out } = await library.check();
  expect(out).not.toContain('body.desk');
  expect(out).toContain('body.book_list.isbn: the docs say required, the spec says optional');
});
