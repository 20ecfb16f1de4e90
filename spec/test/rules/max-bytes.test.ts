import { test } from 'vitest';
import { lint } from '../lint.ts';

const withNote = (note: object) =>
  lint({
    'components/schemas/Loan.yaml': (file) => {
      file.setIn(['properties', 'note'], { description: 'A note.', ...note });
    },
  });

test.concurrent('a text with a limit in bytes passes, and a file', async ({ expect }) => {
  expect(await withNote({ type: 'string', maxLength: 64, 'x-max-bytes': 64 })).toEqual([]);
  expect(
    await withNote({ type: 'string', format: 'binary', contentMediaType: 'image/png', 'x-max-bytes': 1 }),
  ).toEqual([]);
});

test.concurrent('what is no number of bytes, or limits nothing, is an error', async ({ expect }) => {
  const problems = [
    ...(await withNote({ type: 'string', 'x-max-bytes': '64' })),
    ...(await withNote({ type: 'integer', 'x-max-bytes': 64 })),
    ...(await withNote({ type: 'string', maxLength: 65, 'x-max-bytes': 64 })),
  ];
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/max-bytes at components/schemas/Loan.yaml#/properties/note/x-max-bytes: x-max-bytes is "64": give it a whole number of bytes.",
      "error weapp/max-bytes at components/schemas/Loan.yaml#/properties/note/x-max-bytes: x-max-bytes is beside another type than string: a number has no bytes.",
      "error weapp/max-bytes at components/schemas/Loan.yaml#/properties/note/x-max-bytes: x-max-bytes is less than maxLength, which then never applies: lower maxLength to 64.",
    ]
  `);
});
