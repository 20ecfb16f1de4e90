import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Library, reviewedLibrary } from '../library.ts';

const OVERDUE = 'docs/API/event_push/overdue.md';
const AGREE = 'Read 6 calls and 2 events. Docs, lock and spec agree.\n';
const LEVEL = { level: { type: 'integer', enum: [1, 2] } };
const LOAN = { loan: { type: 'object', properties: { loan_id: { type: 'string' } } } };

/** Writes a webhook of the page `overdue`; JSON is YAML too. */
async function writeEvent({ spec }: Library, name: string, properties: object) {
  const operation = {
    operationId: name,
    summary: '逾期通知',
    tags: ['event_push'],
    externalDocs: {
      url: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/event_push/overdue.html',
    },
    requestBody: { content: { 'application/json': { schema: { type: 'object', properties } } } },
    responses: { 200: { description: 'Taken.' } },
  };
  await writeFile(join(spec, `webhooks/${name}.yaml`), JSON.stringify({ post: operation }));
}

const envelope = (event: string) => ({
  ToUserName: { type: 'string' },
  Event: { type: 'string', const: event },
});

/** A library whose page `overdue` has two events: one with the level, one with the loan. */
async function libraryOfTwoEvents(): Promise<Library> {
  const library = await reviewedLibrary();
  await library.edit(
    'spec/openapi.yaml',
    '  onReturn:\n',
    '  bookLost:\n    $ref: webhooks/bookLost.yaml\n  onReturn:\n',
  );
  await writeEvent(library, 'bookOverdue', { ...envelope('book_overdue'), ...LEVEL });
  await writeEvent(library, 'bookLost', { ...envelope('book_lost'), ...LOAN });
  await library.edit(OVERDUE, '固定为 book\\_overdue | - |', '书的消息 | book\\_overdue、book\\_lost |');
  await library.check('--accept');
  return library;
}

test('what a page says of several events may stand in any of them', async () => {
  expect((await (await libraryOfTwoEvents()).check()).out).toBe(AGREE);
});

test('each of them is held against the page', async () => {
  const library = await libraryOfTwoEvents();
  await writeEvent(library, 'bookOverdue', { ...envelope('book_overdue'), level: { type: 'string' } });
  await writeEvent(library, 'bookLost', { ...envelope('book_gone'), ...LOAN, fee: { type: 'integer' } });
  expect((await library.check()).out).toMatchInlineSnapshot(`
    "event_push
      spec/webhooks/bookLost.yaml: - body.fee (integer) is in the spec, not in the docs
      spec/webhooks/bookOverdue.yaml: ~ body.level: the docs say number, the spec says string
      spec/webhooks/bookOverdue.yaml: ~ legal values of body.Event: the spec lacks book_lost; only in the spec: book_gone
      spec/webhooks/bookOverdue.yaml: ~ legal values of body.level: the spec has no enum (docs: 1, 2)

    Read 6 calls and 2 events. 4 differences in 2 files.
    "
  `);
});

test('when their page is gone, that is told once, with all their names', async () => {
  const library = await libraryOfTwoEvents();
  await rm(join(library.docs, 'API/event_push/overdue.md'));
  expect((await library.check('--accept')).out).toMatchInlineSnapshot(`
    "event_push
      spec/webhooks/bookOverdue.yaml: - event bookOverdue, bookLost (page event_push/overdue) is in the spec, not in the docs

    Read 6 calls and 1 event. 1 difference in 1 file.
    "
  `);
});

test('a page may list the fields of the one object in a message as if they stood beside it', async () => {
  const library = await reviewedLibrary();
  const overdue = { type: 'object', properties: { ...LEVEL, ...LOAN } };
  await writeEvent(library, 'bookOverdue', { ...envelope('book_overdue'), overdue });
  expect((await library.check()).out).toBe(AGREE);
  const changed = { type: 'object', properties: { level: { type: 'string' }, loan: { type: 'object' } } };
  await writeEvent(library, 'bookOverdue', { ...envelope('book_overdue'), overdue: changed });
  expect((await library.check()).out).toMatchInlineSnapshot(`
    "event_push
      spec/webhooks/bookOverdue.yaml: ~ body.level: the docs say number, the spec says string
      spec/webhooks/bookOverdue.yaml: + body.loan.loan_id (string) is not in the spec
      spec/webhooks/bookOverdue.yaml: ~ legal values of body.level: the spec has no enum (docs: 1, 2)

    Read 6 calls and 2 events. 3 differences in 1 file.
    "
  `);
});

test('an object among other fields is a field of its own', async () => {
  const library = await reviewedLibrary();
  const overdue = { type: 'object', properties: LEVEL };
  await writeEvent(library, 'bookOverdue', { ...envelope('book_overdue'), overdue, ...LOAN });
  expect((await library.check()).out).toMatchInlineSnapshot(`
    "event_push
      spec/webhooks/bookOverdue.yaml: + body.level (number) is not in the spec
      spec/webhooks/bookOverdue.yaml: - body.overdue (object) is in the spec, not in the docs
      spec/webhooks/bookOverdue.yaml: - body.overdue.level (integer) is in the spec, not in the docs

    Read 6 calls and 2 events. 3 differences in 1 file.
    "
  `);
});

test('a structure of which a page has only the name leaves its fields open', async () => {
  const library = await reviewedLibrary();
  const loan = { type: 'object', properties: { ...LOAN.loan.properties, due: { type: 'integer' } } };
  await writeEvent(library, 'bookOverdue', { ...envelope('book_overdue'), ...LEVEL, loan });
  await library.edit(OVERDUE, '[object](#Body__loan)', 'object<loan>');
  await library.check('--accept');
  expect((await library.check()).out).toContain('body.loan.due (integer) is in the spec, not in the docs');
  await library.edit(OVERDUE, '| loan\\_id | string | 借书编号 |\n', '');
  await library.check('--accept');
  expect((await library.check()).out).toBe(AGREE);
});
