import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type BundledDocument, exampleProblems, schemaProblems } from './document-check.ts';

const bundle: BundledDocument = JSON.parse(
  readFileSync(new URL('../dist/openapi.json', import.meta.url), 'utf8'),
);

// All of them in test/faults: to compile the schemas of all calls takes seconds.
test('one in twenty schemas of the bundle compiles with Ajv in strict mode', () => {
  expect(schemaProblems(bundle, 20)).toEqual([]);
});

test('one in twenty examples of the bundle fits its schema and has documented fields only', () => {
  expect(exampleProblems(bundle, 20)).toEqual([]);
});

const withLoan = (loan: object, example: unknown): BundledDocument => ({
  paths: {
    '/wxa/lendbook': {
      post: {
        parameters: [{ name: 'days', schema: { type: 'integer' }, example: 7 }],
        requestBody: {
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/Loan' },
              examples: { success: { value: example } },
            },
          },
        },
      },
    },
  },
  components: { schemas: { Loan: loan } },
});
const LOAN = { type: 'object', required: ['isbn'], properties: { isbn: { type: 'string' } } };

test('a good document gives no problem', () => {
  const good = withLoan(LOAN, { isbn: '9787020002207' });
  expect([...schemaProblems(good), ...exampleProblems(good)]).toEqual([]);
});

test.each([
  ['a misspelt type', { type: 'objekt' }],
  ['a misspelt keyword', { type: 'string', maxLenght: 5 }],
  ['an unknown format', { type: 'string', format: 'isbn' }],
  ['a pattern that is no regular expression', { type: 'string', pattern: '[' }],
  ['a reference to nowhere', { $ref: '#/components/schemas/Book' }],
])('%s in a schema is reported', (_, schema) => {
  const problems = schemaProblems(withLoan(schema, {}));
  expect(problems).toContainEqual(expect.stringMatching(/^#\/components\/schemas\/Loan: ./));
});

test.each([
  ['a value of another type', { isbn: 9787020002207 }, 'data/isbn must be string'],
  ['a missing field', {}, "data must have required property 'isbn'"],
  ['an undocumented field', { isbn: '1', title: 'x' }, 'data must NOT have additional properties'],
])('%s in an example is reported', (_, example, message) => {
  expect(exampleProblems(withLoan(LOAN, example))).toEqual([
    `#/paths/~1wxa~1lendbook/post/requestBody/content/application~1json success: ${message}`,
  ]);
});

test('a message of a webhook that breaks its schema is reported', () => {
  const document = withLoan(LOAN, { isbn: '1' });
  const media = {
    schema: { $ref: '#/components/schemas/Loan' },
    examples: { success: { value: { isbn: 1 } } },
  };
  document.webhooks = { book_returned: { post: { requestBody: { content: { 'application/xml': media } } } } };
  expect(exampleProblems(document)).toEqual([
    '#/webhooks/book_returned/post/requestBody/content/application~1xml success: data/isbn must be string',
  ]);
});

test('a parameter example that breaks its schema is reported', () => {
  const document = withLoan(LOAN, { isbn: '1' });
  document.paths['/wxa/lendbook']?.post?.parameters?.forEach((parameter) => {
    parameter.example = 'seven';
  });
  expect(exampleProblems(document)).toEqual([
    '#/paths/~1wxa~1lendbook/post/parameters/0 example: data must be integer',
  ]);
});
