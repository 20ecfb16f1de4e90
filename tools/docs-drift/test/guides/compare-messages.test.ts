import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLock } from '../../src/lock/lock-file.ts';
import { copiedLibrary } from '../library.ts';

const GUIDE = `# 读者消息

## 遗失

### 示例

\`\`\`
{ "ToUserName": "gh_1", "MsgType": "event", "Event": "book_lost", "isbn": "1" }
\`\`\`

### 参数说明

| 参数 | 说明 |
| --- | --- |
| isbn | 书号 |

### 返回参数

| 参数 | 说明 |
| --- | --- |
| ErrCode | 0 成功 |

## 文本

| 参数 | 说明 |
| --- | --- |
| MsgType | note |
| Words | 内容 |

## 其他

| 参数 | 说明 |
| --- | --- |
| shelf | 书架 |
`;

const webhook = (operationId: string, properties: string, answer: string) => `post:
  operationId: ${operationId}
  summary: 读者消息
  description: A message that only a guide documents.
  tags: [event_push]
  externalDocs:
    url: https://developers.weixin.qq.com/miniprogram/dev/framework/messages.html
  requestBody:
    content:
      application/json:
        schema: { type: object, properties: { ToUserName: { type: string, description: Receiver. }, ${properties} } }
  responses:
    '200':
      description: Taken.
      content:
        application/json:
          schema: { type: object, properties: { ${answer} } }
`;
const field = (name: string, more = 'type: string') => `${name}: { ${more}, description: A field. }`;

/** The library with a guide that documents two messages, reviewed. */
async function libraryWithMessages() {
  const library = await copiedLibrary();
  await mkdir(join(library.docs, 'guides'));
  await writeFile(join(library.docs, 'guides/messages.md'), GUIDE);
  await writeFile(
    join(library.spec, 'webhooks/book_lost.yaml'),
    webhook('onBookLost', `${field('Event', 'const: book_lost')}, ${field('isbn')}`, field('ErrCode')),
  );
  await writeFile(
    join(library.spec, 'webhooks/note.yaml'),
    webhook('onNote', `${field('MsgType', 'const: note')}, ${field('Words')}`, ''),
  );
  await library.edit(
    'spec/openapi.yaml',
    'webhooks:\n',
    'webhooks:\n  book_lost:\n    $ref: webhooks/book_lost.yaml\n  note:\n    $ref: webhooks/note.yaml\n',
  );
  await library.check('--accept');
  return library;
}

test('a message that only a guide documents is no page that is missing', async () => {
  const { check } = await libraryWithMessages();
  expect(await check()).toMatchObject({ code: 0 });
});

test('the lock has the fields of each message, told by the sections around them', async () => {
  const { spec } = await libraryWithMessages();
  expect(readLock(join(spec, 'docs.lock.json')).guides['guides/messages']).toMatchInlineSnapshot(`
    {
      "beside": true,
      "events": [
        "book_lost",
      ],
      "messages": {
        "spec/webhooks/book_lost.yaml": [
          "ErrCode",
          "Event",
          "MsgType",
          "ToUserName",
          "isbn",
        ],
        "spec/webhooks/note.yaml": [
          "MsgType",
          "Words",
        ],
      },
      "parts": {
        "其他": "c387eb21",
        "其他 › shelf": "a6e90fb7",
        "文本": "a9660449 spec/webhooks/note.yaml",
        "文本 › MsgType": "5ab0c164 spec/webhooks/note.yaml",
        "文本 › Words": "f65c82d5 spec/webhooks/note.yaml",
        "读者消息": "3b9182fc",
        "遗失": "5e374eb9 spec/webhooks/book_lost.yaml",
        "遗失 › 参数说明": "889e662b spec/webhooks/book_lost.yaml",
        "遗失 › 参数说明 › isbn": "5ea4c777 spec/webhooks/book_lost.yaml",
        "遗失 › 示例": "38ff7b3f spec/webhooks/book_lost.yaml",
        "遗失 › 返回参数": "c6bc7b30 spec/webhooks/book_lost.yaml",
        "遗失 › 返回参数 › ErrCode": "143347c7 spec/webhooks/book_lost.yaml",
      },
      "title": "读者消息",
    }
  `);
});

test('a new field is told with the file of the webhook, and so is one that goes', async () => {
  const { edit, check } = await libraryWithMessages();
  await edit('docs/guides/messages.md', '| isbn | 书号 |', '| isbn | 书号 |\n| title | 书名 |');
  await edit('docs/guides/messages.md', '| Words | 内容 |\n', '');
  expect((await check()).out).toMatchInlineSnapshot(`
    "guides
      spec/webhooks/note.yaml: - guides/messages, 文本 › Words is gone from the docs: read again
      spec/webhooks/book_lost.yaml: + guides/messages, 遗失 › 参数说明 › title is new in the docs: read again
      spec/webhooks/book_lost.yaml: + title (guides/messages) is new in the docs, not in the spec
      spec/webhooks/note.yaml: - Words (guides/messages) is gone from the docs, still in the spec

    Read 6 calls and 2 events. 4 differences in 2 files.
    "
  `);
});

test('a field that the spec alone has is told, until it says why', async () => {
  const { edit, check } = await libraryWithMessages();
  await edit('spec/webhooks/note.yaml', field('Words'), `${field('Words')}, ${field('Colour')}`);
  expect((await check()).out).toMatchInlineSnapshot(`
    "guides
      spec/webhooks/note.yaml: - Colour (a field) is in the spec, not in the docs

    Read 6 calls and 2 events. 1 difference in 1 file.
    "
  `);
  const reason = field('Colour', 'type: string, x-docs-deviation: Seen on the wire');
  await edit('spec/webhooks/note.yaml', field('Colour'), reason);
  expect((await check()).code).toBe(0);
});

test('an event that goes is told, and the one in its place with the file to write', async () => {
  const { edit, check } = await libraryWithMessages();
  await edit('docs/guides/messages.md', 'book_lost', 'book_gone');
  const { out } = await check();
  expect(out).toContain('spec/webhooks/book_lost.yaml: - event book_lost');
  expect(out).toContain(
    'spec/webhooks/book_gone.yaml: + event book_gone (page guides/messages) is new in the docs, not in the spec: write it as a webhook',
  );
});

test('what the page of a call tells besides is told with the file of the message that it documents', async () => {
  const { docs, edit, check } = await libraryWithMessages();
  await edit(
    'spec/webhooks/note.yaml',
    'dev/framework/messages.html',
    'dev/server/API/lending/loans/api_lendbook.html',
  );
  await appendFile(join(docs, 'API/lending/loans/api_lendbook.md'), '\n# 其他说明\n\n推送一条消息。\n');
  expect((await check()).out).toContain(
    "spec/paths/lending/lendBook.yaml: ~ the page's notes changed in the docs: read again; see also spec/webhooks/note.yaml",
  );
});
