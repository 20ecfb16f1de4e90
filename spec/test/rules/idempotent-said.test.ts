import { test } from 'vitest';
import { lint } from '../lint.ts';

test.concurrent('true and false pass', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/getLoan.yaml': (file) => {
      file.setIn(['get', 'x-idempotent'], true);
    },
    'paths/lending/lendBook.yaml': (file) => {
      file.setIn(['post', 'x-idempotent'], false);
    },
  });
  expect(problems).toEqual([]);
});

test.concurrent('nothing said is an error', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/getLoan.yaml': (file) => {
      file.deleteIn(['get', 'x-idempotent']);
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/idempotent-said at paths/lending/getLoan.yaml#/get: x-idempotent of getLoan is missing: set it to true if repeating the call is harmless (a read, a token), false if it sends, changes or pays.",
    ]
  `);
});

test.concurrent('anything but true or false is an error', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/lendBook.yaml': (file) => {
      file.setIn(['post', 'x-idempotent'], 'yes');
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/idempotent-said at paths/lending/lendBook.yaml#/post/x-idempotent: x-idempotent of lendBook is missing: set it to true if repeating the call is harmless (a read, a token), false if it sends, changes or pays.",
    ]
  `);
});

test.concurrent('a webhook needs none', async ({ expect }) => {
  const problems = await lint({
    'webhooks/book_returned.yaml': (file) => {
      file.deleteIn(['post', 'x-idempotent']);
    },
  });
  expect(problems).toEqual([]);
});
