import { test } from 'vitest';
import { lint } from '../lint.ts';

const withField = (name: string, field: object) =>
  lint({
    'components/schemas/Loan.yaml': (file) => {
      file.setIn(['properties', name], { description: 'Something of the loan.', ...field });
    },
  });

test.concurrent('an id without limits passes, and so does a count with them', async ({ expect }) => {
  expect(await withField('loan_id', { type: 'integer' })).toEqual([]);
  expect(await withField('renewals', { type: 'integer', minimum: 0, maximum: 3 })).toEqual([]);
  expect(await withField('paid', { type: 'integer', minimum: 0 })).toEqual([]);
});

test.concurrent('limits of an id are an error, however it is spelt', async ({ expect }) => {
  const problems = [
    ...(await withField('loanId', { type: 'integer', minimum: 1 })),
    ...(await withField('loan_ids', { type: 'array', items: { type: 'integer', maximum: 99 } })),
  ];
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/id-no-count at components/schemas/Loan.yaml#/properties/loanId: loanId is an id, and minimum treats it as a count: remove minimum.",
      "error weapp/id-no-count at components/schemas/Loan.yaml#/properties/loan_ids: loan_ids is an id, and maximum treats it as a count: remove maximum.",
    ]
  `);
});

test.concurrent('the limit of an id in the query is an error', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/getLoan.yaml': (file) => {
      file.setIn(
        ['get', 'parameters'],
        [
          {
            name: 'loanId',
            in: 'query',
            required: true,
            description: 'Id of the loan.',
            schema: { type: 'integer', minimum: 1 },
            example: 1,
          },
        ],
      );
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/id-no-count at paths/lending/getLoan.yaml#/get/parameters/0: loanId is an id, and minimum treats it as a count: remove minimum.",
    ]
  `);
});
