import { test } from 'vitest';
import { lint } from '../lint.ts';

test.concurrent('a page of the section that the tag names passes', async ({ expect }) => {
  const problems = await lint();
  expect(problems).toEqual([]);
});

test.concurrent('a page of a section that stands beside API/ passes', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/getLoan.yaml': (file) => {
      file.setIn(
        ['get', 'externalDocs', 'url'],
        'https://developers.weixin.qq.com/miniprogram/dev/server/lending/Get_loan.html',
      );
    },
  });
  expect(problems).toEqual([]);
});

test.concurrent('no externalDocs is an error', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/getLoan.yaml': (file) => {
      file.deleteIn(['get', 'externalDocs']);
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/operation-docs-page at paths/lending/getLoan.yaml#/get: externalDocs.url of getLoan is missing: set it to the official page, https://developers.weixin.qq.com/miniprogram/dev/server/API/lending/....html.",
    ]
  `);
});

test.concurrent('a page of another section is an error', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/getLoan.yaml': (file) => {
      file.setIn(
        ['get', 'externalDocs', 'url'],
        'https://developers.weixin.qq.com/miniprogram/dev/server/API/shelves/api_getloan.html',
      );
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/operation-docs-page at paths/lending/getLoan.yaml#/get/externalDocs/url: externalDocs.url of getLoan is https://developers.weixin.qq.com/miniprogram/dev/server/API/shelves/api_getloan.html: set it to the official page, https://developers.weixin.qq.com/miniprogram/dev/server/API/lending/....html.",
    ]
  `);
});

test.concurrent('a section in place of a page is an error', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/getLoan.yaml': (file) => {
      file.setIn(
        ['get', 'externalDocs', 'url'],
        'https://developers.weixin.qq.com/miniprogram/dev/server/API/lending/',
      );
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/operation-docs-page at paths/lending/getLoan.yaml#/get/externalDocs/url: externalDocs.url of getLoan is https://developers.weixin.qq.com/miniprogram/dev/server/API/lending/: set it to the official page, https://developers.weixin.qq.com/miniprogram/dev/server/API/lending/....html.",
    ]
  `);
});

test.concurrent('a page of another site is an error', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/getLoan.yaml': (file) => {
      file.setIn(['get', 'externalDocs', 'url'], 'https://example.com/lending/api_getloan.html');
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/operation-docs-page at paths/lending/getLoan.yaml#/get/externalDocs/url: externalDocs.url of getLoan is https://example.com/lending/api_getloan.html: set it to the official page, https://developers.weixin.qq.com/miniprogram/dev/server/API/lending/....html.",
    ]
  `);
});

test.concurrent('a guide is the page of a message', async ({ expect }) => {
  const problems = await lint({
    'webhooks/book_returned.yaml': (file) => {
      file.setIn(
        ['post', 'externalDocs', 'url'],
        'https://developers.weixin.qq.com/miniprogram/dev/framework/lending/returned.html',
      );
    },
  });
  expect(problems).toEqual([]);
});

test.concurrent('a page of another site is none of a message', async ({ expect }) => {
  const problems = await lint({
    'webhooks/book_returned.yaml': (file) => {
      file.setIn(['post', 'externalDocs', 'url'], 'https://example.com/returned.html');
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/operation-docs-page at webhooks/book_returned.yaml#/post/externalDocs/url: externalDocs.url of onBookReturned is https://example.com/returned.html: set it to the official page, https://developers.weixin.qq.com/miniprogram/dev/....html.",
    ]
  `);
});
