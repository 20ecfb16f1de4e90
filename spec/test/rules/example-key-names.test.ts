import { test } from 'vitest';
import { lint } from '../lint.ts';

test.concurrent('success comes first, words after it', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/lendBook.yaml': (file) => {
      file.setIn(['post', 'requestBody', 'content', 'application/json', 'examples', 'isbn_10'], {
        value: { book: { isbn: '7020002207' } },
      });
    },
  });
  expect(problems).toEqual([]);
});

test.concurrent('another first example than success is an error in a request', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/lendBook.yaml': (file) => {
      file.setIn(['post', 'requestBody', 'content', 'application/json', 'examples'], {
        isbn_10: { value: { book: { isbn: '7020002207' } } },
        success: { value: { book: { isbn: '9787020002207' } } },
      });
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/example-key-names at paths/lending/lendBook.yaml#/post/requestBody/content/application~1json/examples: The first example of the request of lendBook is named isbn_10: put one named success before it.",
    ]
  `);
});

test.concurrent('another first example than success is an error in a 200 response', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/getLoan.yaml': (file) => {
      file.setIn(['get', 'responses', '200', 'content', 'application/json', 'examples'], {
        found: { value: { book: { isbn: '7020002207' } } },
      });
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/example-key-names at paths/lending/getLoan.yaml#/get/responses/200/content/application~1json/examples: The first example of the response of getLoan is named found: put one named success before it.",
    ]
  `);
});

test.concurrent('a number as the name of an example is an error', async ({ expect }) => {
  const problems = await lint({
    'components/responses/Error.yaml': (file) => {
      file.setIn(['content', 'application/json', 'examples', '-1'], {
        value: { errcode: -1, errmsg: 'system error' },
      });
      file.setIn(['content', 'application/json', 'examples', '40001'], {
        value: { errcode: 40001, errmsg: 'invalid' },
      });
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/example-key-names at components/responses/Error.yaml#/content/application~1json/examples/40001: The example name 40001 is a number: use a word, such as errcode_40001.",
      "error weapp/example-key-names at components/responses/Error.yaml#/content/application~1json/examples/-1: The example name -1 is a number: use a word, such as errcode_-1.",
    ]
  `);
});

test.concurrent('a number as the name of a parameter example is an error', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/getLoan.yaml': (file) => {
      file.deleteIn(['get', 'parameters', '0', 'example']);
      file.setIn(['get', 'parameters', '0', 'examples'], { '42': { value: '42' } });
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/example-key-names at paths/lending/getLoan.yaml#/get/parameters/0/examples/42: The example name 42 is a number: use a word, such as errcode_42.",
    ]
  `);
});
