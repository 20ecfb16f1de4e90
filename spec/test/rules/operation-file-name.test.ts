import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { parse } from 'yaml';
import { lint } from '../lint.ts';

test.concurrent('an operation alone in paths/<tag>/<operationId>.yaml passes', async ({ expect }) => {
  const problems = await lint();
  expect(problems).toEqual([]);
});

test.concurrent('another operationId than the file name is an error', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/getLoan.yaml': (file) => {
      file.setIn(['get', 'operationId'], 'findLoan');
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/operation-file-name at paths/lending/getLoan.yaml#/get/operationId: findLoan with the tag lending belongs in paths/lending/findLoan.yaml, but is in paths/lending/getLoan.yaml: move it, or correct operationId or tags.",
    ]
  `);
});

test.concurrent('another tag than the folder is an error', async ({ expect }) => {
  const problems = await lint({
    'openapi.yaml': (file) => {
      file.addIn(['tags'], { name: 'shelves', description: 'Shelves.' });
    },
    'paths/lending/getLoan.yaml': (file) => {
      file.setIn(['get', 'tags'], ['shelves']);
      file.setIn(
        ['get', 'externalDocs', 'url'],
        'https://developers.weixin.qq.com/miniprogram/dev/server/API/shelves/api_getloan.html',
      );
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/operation-file-name at paths/lending/getLoan.yaml#/get/operationId: getLoan with the tag shelves belongs in paths/shelves/getLoan.yaml, but is in paths/lending/getLoan.yaml: move it, or correct operationId or tags.",
    ]
  `);
});

test.concurrent('a second tag is an error', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/getLoan.yaml': (file) => {
      file.setIn(['get', 'tags'], ['lending', 'loans']);
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/operation-file-name at paths/lending/getLoan.yaml#/get/tags: getLoan has 2 tags: give it one, the name of its folder in paths.",
      "error operation-tag-defined at paths/lending/getLoan.yaml#/get/tags/1: Operation tags should be defined in global tags.",
    ]
  `);
});

test.concurrent('an operation written into openapi.yaml is an error', async ({ expect }) => {
  const problems = await lint({
    'openapi.yaml': (file) => {
      const operation = parse(
        readFileSync(new URL('../model/paths/lending/getLoan.yaml', import.meta.url), 'utf8').replaceAll(
          '../../',
          '',
        ),
      );
      file.setIn(['paths', '/wxa/getloan'], operation);
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/operation-file-name at openapi.yaml#/paths/~1wxa~1getloan/get/operationId: getLoan with the tag lending belongs in paths/lending/getLoan.yaml, but is in openapi.yaml: move it, or correct operationId or tags.",
    ]
  `);
});

test.concurrent('two operations in one file are an error', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/getLoan.yaml': (file) => {
      file.setIn(['post'], { ...file.toJS().get, operationId: 'postLoan' });
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/operation-file-name at paths/lending/getLoan.yaml#/: This path item has 2 operations (get, post): give each its own path and file.",
      "error weapp/operation-file-name at paths/lending/getLoan.yaml#/post/operationId: postLoan with the tag lending belongs in paths/lending/postLoan.yaml, but is in paths/lending/getLoan.yaml: move it, or correct operationId or tags.",
    ]
  `);
});

test.concurrent('another operationId of a webhook than on<Event> is an error', async ({ expect }) => {
  const problems = await lint({
    'webhooks/book_returned.yaml': (file) => {
      file.setIn(['post', 'operationId'], 'book_returned');
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/operation-file-name at webhooks/book_returned.yaml#/post/operationId: The operationId of the webhook book_returned is book_returned: name it onBookReturned.",
    ]
  `);
});

test.concurrent('a webhook in a file of another name than its event is an error', async ({ expect }) => {
  const problems = await lint({
    'openapi.yaml': (file) => {
      file.setIn(['webhooks'], { book_lost: { $ref: 'webhooks/book_returned.yaml' } });
    },
    'webhooks/book_returned.yaml': (file) => {
      file.setIn(['post', 'operationId'], 'onBookLost');
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/operation-file-name at webhooks/book_returned.yaml#/post/operationId: onBookLost with the tag notices belongs in webhooks/book_lost.yaml, but is in webhooks/book_returned.yaml: move it, or correct operationId or tags.",
      "error weapp/push-recognisable at webhooks/book_returned.yaml#/post/x-push: onBookLost: a message with Event book_returned cannot be called book_lost: rename the webhook, or correct Event.",
    ]
  `);
});
