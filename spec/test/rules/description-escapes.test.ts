import { test } from 'vitest';
import { lint } from '../lint.ts';

const withDescription = (description: string) =>
  lint({
    'components/schemas/Loan.yaml': (file) => {
      file.setIn(['properties', 'until', 'description'], description);
    },
  });

test.concurrent('other backslashes and stars pass', async ({ expect }) => {
  expect(await withDescription(String.raw`Digits, as in \d+, or "*"; either / both.`)).toEqual([]);
});

test.concurrent('an incomplete escape or the end of a comment is an error', async ({ expect }) => {
  const problems = [
    ...(await withDescription(String.raw`Text as it is, not as \u escapes.`)),
    ...(await withDescription('Any type, */* or image/*.')),
  ];
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/description-escapes at components/schemas/Loan.yaml#/properties/until/description: The description has \\u, which breaks generated code: say it in words.",
      "error weapp/description-escapes at components/schemas/Loan.yaml#/properties/until/description: The description has */, which breaks generated code: say it in words.",
    ]
  `);
});
