import { test } from 'vitest';
import { lint } from '../lint.ts';

const withFields = (fields: Record<string, object>) =>
  lint({
    'components/schemas/Loan.yaml': (file) => {
      for (const [name, field] of Object.entries(fields))
        file.setIn(['properties', name], { description: 'Something of the loan.', ...field });
    },
  });

test.concurrent('an enum of numbers beside a pattern for their text passes', async ({ expect }) => {
  const field = {
    anyOf: [
      { type: 'integer', enum: [1, 2] },
      { type: 'string', pattern: '^[12]$' },
    ],
  };
  expect(await withFields({ state: field })).toEqual([]);
});

test.concurrent('one of two spellings of a field may have an enum', async ({ expect }) => {
  expect(
    await withFields({ loan_state: { type: 'integer', enum: [1, 2] }, loanState: { type: 'integer' } }),
  ).toEqual([]);
});

test.concurrent('an enum of numbers beside that of their text is an error', async ({ expect }) => {
  const problems = await withFields({
    state: {
      anyOf: [
        { type: 'integer', enum: [1, 2] },
        { type: 'string', enum: ['1', '2'] },
      ],
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/enum-names at components/schemas/Loan.yaml#/properties/state/anyOf/1/enum: The enum and another schema beside it both have 1, 2: write the text as a pattern, such as ^(1|2)$.",
    ]
  `);
});

test.concurrent('enums of two spellings of a field are an error', async ({ expect }) => {
  const state = { type: 'integer', enum: [1, 2] };
  expect(await withFields({ loan_state: state, loanState: state })).toMatchInlineSnapshot(`
    [
      "error weapp/enum-names at components/schemas/Loan.yaml#/properties/loanState/enum: loanState and loan_state are the same name if case is ignored, and both have an enum: keep the enum on one of them.",
    ]
  `);
});
