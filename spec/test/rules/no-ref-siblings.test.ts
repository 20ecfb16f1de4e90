import { test } from 'vitest';
import { lint } from '../lint.ts';

test.concurrent('summary and description may stand beside $ref', async ({ expect }) => {
  const problems = await lint({
    'openapi.yaml': (file) => {
      file.setIn(['paths', '/wxa/getloan', 'summary'], 'One loan');
    },
    'paths/lending/lendBook.yaml': (file) => {
      file.setIn(
        ['post', 'requestBody', 'content', 'application/json', 'schema', 'description'],
        'The new loan.',
      );
    },
  });
  expect(problems).toEqual([]);
});

test.concurrent('a keyword beside the $ref of a schema is an error', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/lendBook.yaml': (file) => {
      file.setIn(['post', 'requestBody', 'content', 'application/json', 'schema', 'minProperties'], 1);
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/no-ref-siblings at paths/lending/lendBook.yaml#/post/requestBody/content/application~1json/schema/minProperties: minProperties is beside $ref, where many tools ignore it: move it into ../../components/schemas/Loan.yaml, or write the schema out here.",
    ]
  `);
});

test.concurrent('an operation beside the $ref of a path item is an error', async ({ expect }) => {
  const problems = await lint({
    'openapi.yaml': (file) => {
      file.setIn(['paths', '/wxa/getloan', 'parameters'], []);
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/no-ref-siblings at openapi.yaml#/paths/~1wxa~1getloan/parameters: parameters is beside $ref, where many tools ignore it: move it into paths/lending/getLoan.yaml, or write the schema out here.",
    ]
  `);
});

test.concurrent('an extension beside the $ref of a response is an error', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/getLoan.yaml': (file) => {
      file.setIn(['get', 'responses', 'default', 'x-note'], 'see errcodes');
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/no-ref-siblings at paths/lending/getLoan.yaml#/get/responses/default/x-note: x-note is beside $ref, where many tools ignore it: move it into ../../components/responses/Error.yaml, or write the schema out here.",
    ]
  `);
});
