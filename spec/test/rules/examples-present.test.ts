import { test } from 'vitest';
import { lint } from '../lint.ts';

test.concurrent('a query parameter may have its example under examples', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/getLoan.yaml': (file) => {
      file.deleteIn(['get', 'parameters', '0', 'example']);
      file.setIn(['get', 'parameters', '0', 'examples'], { success: { value: '42' } });
    },
  });
  expect(problems).toEqual([]);
});

test.concurrent('a body that is no JSON needs no example', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/getLoan.yaml': (file) => {
      file.setIn(['get', 'responses', '200', 'content'], { 'image/jpeg': { schema: {} } });
    },
  });
  expect(problems).toEqual([]);
});

test.concurrent('a JSON request without examples is an error', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/lendBook.yaml': (file) => {
      file.deleteIn(['post', 'requestBody', 'content', 'application/json', 'examples']);
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/examples-present at paths/lending/lendBook.yaml#/post/requestBody/content/application~1json: The request of lendBook has no examples: add one named success under examples.",
    ]
  `);
});

test.concurrent('a JSON response without examples is an error', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/getLoan.yaml': (file) => {
      file.deleteIn(['get', 'responses', '200', 'content', 'application/json', 'examples']);
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/examples-present at paths/lending/getLoan.yaml#/get/responses/200/content/application~1json: The response of getLoan has no examples: add one named success under examples.",
    ]
  `);
});

test.concurrent('a query parameter without an example is an error', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/getLoan.yaml': (file) => {
      file.deleteIn(['get', 'parameters', '0', 'example']);
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/examples-present at paths/lending/getLoan.yaml#/get/parameters/0: The query parameter loan_id has no example: add one.",
    ]
  `);
});
