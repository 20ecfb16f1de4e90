import { test } from 'vitest';
import { lint } from '../lint.ts';

const withUntil = (until: object) =>
  lint({
    'components/schemas/Loan.yaml': (file) => {
      file.setIn(['properties', 'other'], { description: 'When the book is due.', ...until });
    },
  });

test.concurrent('several types of which no more is said pass, and so does anyOf', async ({ expect }) => {
  expect(await withUntil({ type: ['integer', 'string'] })).toEqual([]);
  expect(await withUntil({ type: ['string', 'null'], pattern: '^\\d+$' })).toEqual([]);
  expect(
    await withUntil({
      anyOf: [
        { type: 'integer', enum: [1, 2] },
        { type: 'string', pattern: '^[12]$' },
      ],
    }),
  ).toEqual([]);
});

test.concurrent('a keyword of one type beside several types is an error', async ({ expect }) => {
  const problems = await withUntil({ type: ['number', 'string'], minimum: 0, pattern: '^\\d+$' });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/typed-keywords at components/schemas/Loan.yaml#/properties/other/minimum: minimum applies to number or integer but is beside type [number, string]: write anyOf with a schema for each type.",
      "error weapp/typed-keywords at components/schemas/Loan.yaml#/properties/other/pattern: pattern applies to string but is beside type [number, string]: write anyOf with a schema for each type.",
    ]
  `);
});

test.concurrent('an enum of several types is an error, with type or without', async ({ expect }) => {
  const problems = [
    ...(await withUntil({ type: ['integer', 'string'], enum: [1, '1'] })),
    ...(await withUntil({ enum: [1, '1'] })),
  ];
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/typed-keywords at components/schemas/Loan.yaml#/properties/other/enum: The enum has integer and string: write anyOf with a schema for each.",
      "error weapp/typed-keywords at components/schemas/Loan.yaml#/properties/other/enum: The enum has integer and string: write anyOf with a schema for each.",
    ]
  `);
});

test.concurrent('numbers with and without a fraction are of one type', async ({ expect }) => {
  expect(await withUntil({ type: 'number', enum: [1, 1.5] })).toEqual([]);
});

test.concurrent('a file is text in a binary format', async ({ expect }) => {
  const file = { contentMediaType: 'application/octet-stream' };
  expect(await withUntil({ ...file, type: 'string', format: 'binary' })).toEqual([]);
  expect(await withUntil(file)).toMatchInlineSnapshot(`
    [
      "error weapp/typed-keywords at components/schemas/Loan.yaml#/properties/other/contentMediaType: Without type and format, generators take a file for any value: add type: string and format: binary beside contentMediaType.",
    ]
  `);
});

test.concurrent('a limit beside an enum is an error', async ({ expect }) => {
  const problems = await withUntil({ type: 'string', maxLength: 5, enum: ['today', 'never'] });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/typed-keywords at components/schemas/Loan.yaml#/properties/other/maxLength: maxLength has no effect beside an enum, and some generators fail on it: remove it.",
    ]
  `);
});
