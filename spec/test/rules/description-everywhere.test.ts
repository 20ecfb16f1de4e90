import { test } from 'vitest';
import { lint } from '../lint.ts';

test.concurrent('a property that refers to a component is described by the component', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/lendBook.yaml': (file) => {
      file.setIn(
        ['post', 'responses', '200', 'content', 'application/json', 'schema', 'properties', 'loan'],
        { $ref: '../../components/schemas/Loan.yaml' },
      );
    },
  });
  expect(problems).toEqual([]);
});

test.concurrent('an operation without a description is an error', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/getLoan.yaml': (file) => {
      file.deleteIn(['get', 'description']);
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/description-everywhere at paths/lending/getLoan.yaml#/get: The description of getLoan has 0 characters: say in 21 or more what the call does, its limits and what is surprising.",
    ]
  `);
});

test.concurrent('a description of 20 characters is too short for an operation', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/getLoan.yaml': (file) => {
      file.setIn(['get', 'description'], 'Looks up one loan...');
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/description-everywhere at paths/lending/getLoan.yaml#/get/description: The description of getLoan has 20 characters: say in 21 or more what the call does, its limits and what is surprising.",
    ]
  `);
});

test.concurrent('a parameter without a description is an error', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/getLoan.yaml': (file) => {
      file.deleteIn(['get', 'parameters', '0', 'description']);
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/description-everywhere at paths/lending/getLoan.yaml#/get/parameters/0: The parameter loan_id has no description: say what it is, with unit and limits.",
    ]
  `);
});

test.concurrent('a component schema without a description is an error', async ({ expect }) => {
  const problems = await lint({
    'components/schemas/Loan.yaml': (file) => {
      file.deleteIn(['description']);
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/description-everywhere at components/schemas/Loan.yaml#/: The schema Loan has no description: say what it is.",
    ]
  `);
});

test.concurrent('a property without a description is an error at any depth', async ({ expect }) => {
  const problems = await lint({
    'components/schemas/Loan.yaml': (file) => {
      file.deleteIn(['properties', 'book', 'properties', 'isbn', 'description']);
      file.deleteIn(['properties', 'until', 'description']);
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/description-everywhere at components/schemas/Loan.yaml#/properties/until: The property until has no description: say what it is, with unit and limits.",
      "error weapp/description-everywhere at components/schemas/Loan.yaml#/properties/book/properties/isbn: The property isbn has no description: say what it is, with unit and limits.",
    ]
  `);
});

test.concurrent('a property of an inline schema without a description is an error', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/lendBook.yaml': (file) => {
      file.deleteIn([
        'post',
        'responses',
        '200',
        'content',
        'application/json',
        'schema',
        'properties',
        'loans',
        'description',
      ]);
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/description-everywhere at paths/lending/lendBook.yaml#/post/responses/200/content/application~1json/schema/properties/loans: The property loans has no description: say what it is, with unit and limits.",
    ]
  `);
});

test.concurrent('a blank description is none', async ({ expect }) => {
  const problems = await lint({
    'components/schemas/Loan.yaml': (file) => {
      file.setIn(['properties', 'until', 'description'], ' ');
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/description-everywhere at components/schemas/Loan.yaml#/properties/until: The property until has no description: say what it is, with unit and limits.",
    ]
  `);
});

test.concurrent.for(['TODO', 'TODO: say what it is', '...', 'n/a', 'Description', '暂无'])(
  'the placeholder %s is no description',
  async (description, { expect }) => {
    const problems = await lint({
      'components/schemas/Loan.yaml': (file) =>
        void file.setIn(['properties', 'until', 'description'], description),
    });
    expect(problems).toEqual([
      `error weapp/description-everywhere at components/schemas/Loan.yaml#/properties/until/description: The description "${description}" is a placeholder: write the real one.`,
    ]);
  },
);

test.concurrent.for([
  '归还期限',
  'None of the books that are lent.',
  'Description of the book.',
  'Todo list.',
])('the words %s are a description', async (description, { expect }) => {
  const problems = await lint({
    'components/schemas/Loan.yaml': (file) =>
      void file.setIn(['properties', 'until', 'description'], description),
  });
  expect(problems).toEqual([]);
});
