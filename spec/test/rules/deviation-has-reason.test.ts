import { test } from 'vitest';
import { lint } from '../lint.ts';

test.concurrent('a reason of 15 characters passes', async ({ expect }) => {
  const problems = await lint({
    'components/schemas/Loan.yaml': (file) => {
      file.setIn(['properties', 'until', 'x-docs-deviation'], 'docs say string');
    },
  });
  expect(problems).toEqual([]);
});

test.concurrent('a field may be named x-docs-deviation', async ({ expect }) => {
  const problems = await lint({
    'components/schemas/Loan.yaml': (file) => {
      file.setIn(['properties', 'x-docs-deviation'], { type: 'string', description: 'A field.' });
    },
  });
  expect(problems).toEqual([]);
});

test.concurrent('a shorter reason is an error', async ({ expect }) => {
  const problems = await lint({
    'components/schemas/Loan.yaml': (file) => {
      file.setIn(['properties', 'until', 'x-docs-deviation'], 'wrong in docs');
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/deviation-has-reason at components/schemas/Loan.yaml#/properties/until/x-docs-deviation: x-docs-deviation gives no reason: say in 15 or more characters what the official page says and what WeChat sends.",
    ]
  `);
});

test.concurrent('a reason that is no string is an error, on an operation too', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/getLoan.yaml': (file) => {
      file.setIn(['get', 'x-docs-deviation'], true);
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/deviation-has-reason at paths/lending/getLoan.yaml#/get/x-docs-deviation: x-docs-deviation gives no reason: say in 15 or more characters what the official page says and what WeChat sends.",
    ]
  `);
});
