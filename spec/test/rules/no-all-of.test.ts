import { test } from 'vitest';
import { lint } from '../lint.ts';

test.concurrent('oneOf passes', async ({ expect }) => {
  const problems = await lint({
    'components/schemas/Loan.yaml': (file) => {
      file.setIn(['properties', 'until'], {
        description: 'When the book is due.',
        oneOf: [{ type: 'integer' }, { type: 'string' }],
      });
    },
  });
  expect(problems).toEqual([]);
});

test.concurrent('allOf is an error at any depth', async ({ expect }) => {
  const problems = await lint({
    'components/schemas/Loan.yaml': (file) => {
      file.setIn(['properties', 'book', 'allOf'], [{ type: 'object' }]);
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/no-all-of at components/schemas/Loan.yaml#/properties/book/allOf: allOf breaks when the contract tests close objects: put all fields into one schema.",
    ]
  `);
});
