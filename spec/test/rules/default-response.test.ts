import { test } from 'vitest';
import { lint } from '../lint.ts';

test.concurrent('the shared failure passes', async ({ expect }) => {
  const problems = await lint();
  expect(problems).toEqual([]);
});

test.concurrent('no default response is an error', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/getLoan.yaml': (file) => {
      file.deleteIn(['get', 'responses', 'default']);
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/default-response at paths/lending/getLoan.yaml#/get/responses: The default response of getLoan must be { $ref: ../../components/responses/Error.yaml }.",
    ]
  `);
});

test.concurrent('a default response written out is an error', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/getLoan.yaml': (file) => {
      file.setIn(['get', 'responses', 'default'], { description: 'A failure.' });
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/default-response at paths/lending/getLoan.yaml#/get/responses/default: The default response of getLoan must be { $ref: ../../components/responses/Error.yaml }.",
    ]
  `);
});

test.concurrent('another shared response is an error', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/getLoan.yaml': (file) => {
      file.setIn(['get', 'responses', 'default', '$ref'], '../../components/responses/Failure.yaml');
    },
    'components/responses/Failure.yaml': 'description: A failure.\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/default-response at paths/lending/getLoan.yaml#/get/responses/default: The default response of getLoan must be { $ref: ../../components/responses/Error.yaml }.",
    ]
  `);
});

test.concurrent('a webhook needs no default response', async ({ expect }) => {
  const problems = await lint({
    'webhooks/book_returned.yaml': (file) => {
      file.deleteIn(['post', 'responses', 'default']);
    },
  });
  expect(problems).toEqual([]);
});
