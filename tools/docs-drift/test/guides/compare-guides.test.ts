import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLock } from '../../src/lock/lock-file.ts';
import { copiedLibrary, runIn } from '../library.ts';

const GUIDE = `# 借书指引

最多借 10 本，用 [借书](https://developers.weixin.qq.com/miniprogram/dev/server/API/lending/loans/api_lendbook.html)。

## 推送

### 逾期（bookOverdue）

| 字段 | 类型 | 说明 |
| --- | --- | --- |
| level | number | 等级 |
| loan | object | 借书 |

### 其他

| 条件 |
| --- |
| 读者须年满十六岁，并且持有本馆或者合作馆的有效读者证件 |
`;

/** The library with a guide beside its folder API, accepted. */
async function libraryWithGuide() {
  const library = await copiedLibrary();
  await mkdir(join(library.docs, 'guides'));
  await writeFile(join(library.docs, 'guides/lending.md'), GUIDE);
  await library.check('--accept');
  return library;
}

test('the lock has a digest for each part and named row of a guide, and the files that it is about', async () => {
  const { spec, check } = await libraryWithGuide();
  const { guides } = readLock(join(spec, 'docs.lock.json'));
  expect(guides['guides/lending']).toMatchInlineSnapshot(`
    {
      "beside": true,
      "messages": {
        "spec/webhooks/bookOverdue.yaml": [
          "level",
          "loan",
        ],
      },
      "parts": {
        "借书指引": "58a396c5 spec/paths/lending/lendBook.yaml",
        "推送": "c757c9cc spec/webhooks/bookOverdue.yaml",
        "推送 › 其他": "e7c9e1ab spec/webhooks/bookOverdue.yaml",
        "推送 › 逾期（bookOverdue）": "d8474825 spec/webhooks/bookOverdue.yaml",
        "推送 › 逾期（bookOverdue） › level": "3c9d2345 spec/webhooks/bookOverdue.yaml",
        "推送 › 逾期（bookOverdue） › loan": "232629df spec/webhooks/bookOverdue.yaml",
      },
      "title": "借书指引",
    }
  `);
  expect((await check()).code).toBe(0);
});

test('a change in a guide names the place and the file', async () => {
  const library = await libraryWithGuide();
  await library.edit('docs/guides/lending.md', '最多借 10 本', '最多借 20 本');
  await library.edit('docs/guides/lending.md', '| level | number |', '| level | string |');
  await library.edit('docs/guides/lending.md', '| loan | object | 借书 |', '| loan\\_info | object | 借书 |');
  await library.edit('docs/guides/lending.md', '年满十六岁', '年满十八岁');
  const { code, out } = await library.check();
  expect(code).toBe(1);
  expect(out).toMatchInlineSnapshot(`
    "guides
      spec/paths/lending/lendBook.yaml: ~ guides/lending, 借书指引 changed in the docs: read again
      spec/webhooks/bookOverdue.yaml: ~ guides/lending, 推送 › 逾期（bookOverdue） › level changed in the docs: read again
      spec/webhooks/bookOverdue.yaml: - guides/lending, 推送 › 逾期（bookOverdue） › loan is gone from the docs: read again
      spec/webhooks/bookOverdue.yaml: ~ guides/lending, 推送 › 其他 changed in the docs: read again
      spec/webhooks/bookOverdue.yaml: + guides/lending, 推送 › 逾期（bookOverdue） › loan_info is new in the docs: read again
      spec/webhooks/bookOverdue.yaml: + loan_info (guides/lending) is new in the docs, not in the spec

    Read 6 calls and 2 events. 6 differences in 2 files.
    "
  `);
});

test('an index page and an overview are such pages too', async () => {
  const library = await libraryWithGuide();
  await library.edit('docs/API/shelves/index.md', '| 查一个书架 |', '| 查书架和书 |');
  await library.edit('docs/API/shelves/about.md', '1 到 40', '1 到 50');
  expect((await library.check()).out).toMatchInlineSnapshot(`
    "shelves
      spec/openapi.yaml: ~ shelves/about, 书架介绍 › 东馆 changed in the docs: read again
      spec/paths/shelves/getShelf.yaml: ~ shelves/index, 书架 接口列表 › 查书架 changed in the docs: read again

    Read 6 calls and 2 events. 2 differences in 2 files.
    "
  `);
});

test('a guide that goes is told, one that comes too', async () => {
  const library = await libraryWithGuide();
  await writeFile(join(library.docs, 'guides/returning.md'), '# 还书指引\n');
  await rm(join(library.docs, 'guides/lending.md'));
  expect((await library.check()).out).toMatchInlineSnapshot(`
    "guides
      spec/paths/lending/lendBook.yaml: - the page guides/lending is gone from the docs: read again; see also spec/webhooks/bookOverdue.yaml
      spec/openapi.yaml: + the page guides/returning is new in the docs: read again

    Read 6 calls and 2 events. 2 differences in 2 files.
    "
  `);
});

test('guides that are not among the pages stay as they were reviewed', async () => {
  const library = await libraryWithGuide();
  const api = ['--docs', join(library.docs, 'API')];
  const { code, out } = await runIn(library.spec, 'cache', api);
  expect({ code, out }).toEqual({
    code: 0,
    out: 'Read 6 calls and 2 events. Docs, lock and spec agree. 1 guide beside API/ not read: give the folder that contains both.\n',
  });
  await runIn(library.spec, 'cache', [...api, '--accept']);
  expect(readLock(join(library.spec, 'docs.lock.json')).guides['guides/lending']).toBeDefined();
});
