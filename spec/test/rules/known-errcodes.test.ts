import { test } from 'vitest';
import { lint } from '../lint.ts';

test.concurrent('general codes and codes of the own section pass', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/lendBook.yaml': (file) => {
      file.setIn(['post', 'x-errcodes'], [-1, 40001, 70001]);
    },
  });
  expect(problems).toEqual([]);
});

test.concurrent('an empty list passes', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/lendBook.yaml': (file) => {
      file.setIn(['post', 'x-errcodes'], []);
    },
  });
  expect(problems).toEqual([]);
});

test.concurrent('no list is an error', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/lendBook.yaml': (file) => {
      file.deleteIn(['post', 'x-errcodes']);
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/known-errcodes at paths/lending/lendBook.yaml#/post: x-errcodes of lendBook is not a list of integers: list the documented errcodes.",
    ]
  `);
});

test.concurrent('a list with something else than integers is an error', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/lendBook.yaml': (file) => {
      file.setIn(['post', 'x-errcodes'], [-1, '40001']);
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/known-errcodes at paths/lending/lendBook.yaml#/post/x-errcodes: x-errcodes of lendBook is not a list of integers: list the documented errcodes.",
    ]
  `);
});

test.concurrent('0 is an error', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/lendBook.yaml': (file) => {
      file.setIn(['post', 'x-errcodes'], [-1, 0, 40001]);
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/known-errcodes at paths/lending/lendBook.yaml#/post/x-errcodes: x-errcodes of lendBook has 0, which is success: remove it.",
    ]
  `);
});

test.concurrent('a descending list is an error', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/lendBook.yaml': (file) => {
      file.setIn(['post', 'x-errcodes'], [40001, -1]);
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/known-errcodes at paths/lending/lendBook.yaml#/post/x-errcodes: x-errcodes of lendBook is not ascending: sort it, each code once.",
    ]
  `);
});

test.concurrent('a code listed twice is an error', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/lendBook.yaml': (file) => {
      file.setIn(['post', 'x-errcodes'], [-1, 40001, 40001]);
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/known-errcodes at paths/lending/lendBook.yaml#/post/x-errcodes: x-errcodes of lendBook is not ascending: sort it, each code once.",
    ]
  `);
});

test.concurrent('codes that nobody described, or only another section, are an error', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/lendBook.yaml': (file) => {
      file.setIn(['post', 'x-errcodes'], [-1, 70001, 70002, 70003]);
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/known-errcodes at paths/lending/lendBook.yaml#/post/x-errcodes: errcodes/ does not know 70002, 70003 of lendBook: describe each there, in general.yaml or lending.yaml.",
    ]
  `);
});

test.concurrent('a webhook has no errcodes', async ({ expect }) => {
  const problems = await lint({
    'webhooks/book_returned.yaml': (file) => {
      file.deleteIn(['post', 'x-errcodes']);
    },
  });
  expect(problems).toEqual([]);
});
