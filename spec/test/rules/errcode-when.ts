import { test } from 'vitest';
import { type Edits, lint } from '../lint.ts';
import { sampleOf } from '../sample-of.ts';

const text = { type: 'string', description: 'A text.' };
const count = { type: 'integer', description: 'A count.' };

/** The call lendBook of the model, with a request that can be wrong in many ways. */
function withRules(rules: unknown, more: object = {}): Edits {
  const schema = {
    type: 'object',
    required: ['reader'],
    properties: {
      reader: { ...text, minLength: 1 },
      kind: { ...text, enum: ['paper', 'audio'] },
      note: { ...text, maxLength: 20, 'x-max-bytes': 20 },
      days: { ...count, minimum: 0, maximum: 30 },
      number: { ...count, minimum: 1 },
      books: {
        type: 'array',
        description: 'The books.',
        minItems: 1,
        maxItems: 9,
        items: { $ref: '../../components/schemas/Loan.yaml' },
      },
      marks: { type: 'object', description: 'Marks.', additionalProperties: text },
      card: text,
      phone: text,
    },
    anyOf: [{ required: ['card'] }, { required: ['phone'] }],
    ...more,
  };
  const query = {
    name: 'shelf',
    in: 'query',
    description: 'A shelf.',
    schema: { type: 'string' },
    example: 'A',
  };
  return {
    'paths/lending/lendBook.yaml': (file) => {
      file.setIn(['post', 'x-errcode-when'], rules);
      file.setIn(['post', 'parameters'], [query]);
      file.setIn(['post', 'requestBody', 'content', 'application/json'], {
        schema,
        examples: { success: { value: { reader: 'Li', card: '1' } } },
      });
    },
  };
}

/** Lints one in this number of the cases, in a spec for each. */
export function testErrcodeWhen(one: number): void {
  test.concurrent.for(
    sampleOf<[string, string, string]>(
      [
        ['a required field that is missing', 'reader', 'missing'],
        ['one of two alternatives that is missing', 'card', 'missing'],
        ['an empty text', 'reader', 'empty'],
        ['an empty list', 'books', 'empty'],
        ['a text that is too long', 'note', 'too-long'],
        ['a text that is too short', 'reader', 'too-short'],
        ['too many items', 'books', 'too-many'],
        ['a number that is too large', 'days', 'too-large'],
        ['a number that is too small', 'number', 'too-small'],
        ['a value that is not of the list', 'kind', 'invalid'],
        ['an id that does not exist', 'reader', 'unknown'],
        ['a number that does not exist', 'days', 'unknown'],
        ['an unknown id in the query', 'shelf', 'unknown'],
        ['a field of an item, behind a reference', 'books[].book.isbn', 'unknown'],
        ['the values of a map', 'marks.*', 'unknown'],
        ['keywords', 'marks', 'keyword'],
        ['a reserved name', 'note', 'reserved'],
        ['a text that is no JSON', 'note', 'not-json'],
        ['any field that is missing', '*', 'missing'],
        ['any field that is wrong', '*', 'invalid'],
        ['a body that is no JSON', '*', 'not-json'],
        ['a body that is not in UTF-8', '*', 'not-utf8'],
      ],
      one,
    ),
  )('%s passes', async ([, field, rule], { expect }) => {
    expect(await lint(withRules([{ field, rule, code: 70001 }]))).toEqual([]);
  });

  test.concurrent('an errcode of the general list passes, and a condition', async ({ expect }) => {
    const rules = [
      { field: 'card', rule: 'missing', code: 40001, if: { kind: 'paper' } },
      { field: 'card', rule: 'missing', code: 40001, if: { kind: 'audio' } },
      { field: 'reader', rule: 'missing', code: -1 },
      { field: 'reader', rule: 'invalid', code: 70001 },
      { field: '*', rule: 'missing', code: -1 },
      { field: '*', rule: 'invalid', code: 70001 },
    ];
    expect(await lint(withRules(rules))).toEqual([]);
  });

  const rule = (field: string, name: string, more: object = {}) => ({
    field,
    rule: name,
    code: 70001,
    ...more,
  });

  test.concurrent.for(
    sampleOf<[string, unknown, string, string]>(
      [
        ['no list', true, '', 'is not a list: give it entries of field, rule and code, or remove it.'],
        ['an empty list', [], '', 'is not a list: give it entries of field, rule and code, or remove it.'],
        [
          'an entry without a code',
          [{ field: 'reader', rule: 'missing' }],
          '/0',
          'has an entry that is not of field, rule and code, and if where needed: {"field":"reader","rule":"missing"}.',
        ],
        [
          'an entry with an unknown key',
          [rule('reader', 'missing', { limit: 1 })],
          '/0',
          'has an entry that is not of field, rule and code, and if where needed: {"field":"reader","rule":"missing","code":70001,"limit":1}.',
        ],
        [
          'a code of another section',
          [rule('reader', 'missing', { code: 70002 })],
          '/0',
          'has 70002, which is neither in its x-errcodes nor in errcodes/general.yaml: use a code that the page documents.',
        ],
        [
          'an unknown rule',
          [rule('reader', 'wrong')],
          '/0',
          'has the unknown rule wrong: use one of missing, empty, too-long, too-short, too-many, too-large, too-small, invalid, unknown, keyword, reserved, not-json, not-utf8.',
        ],
        [
          'a field that the request does not have',
          [rule('books.isbn', 'invalid')],
          '/0',
          'has books.isbn: name a field of the request, with dots for objects around it, and [] for items or .* for values inside it.',
        ],
        [
          'a condition on a field that the request does not have',
          [rule('card', 'missing', { if: { colour: 1 } })],
          '/0',
          'has colour in if: name a field of the request, with dots for objects around it.',
        ],
        [
          'a condition beside another rule',
          [rule('reader', 'empty', { if: { kind: 'paper' } })],
          '/0',
          'has an if that is not of one field, or not beside missing: write `if: { field: value }`.',
        ],
        ['a rule that needs a field', [rule('*', 'unknown')], '/0', 'has unknown for *: name the field.'],
        ...(
          [
            ['kind', 'missing', 'it is not required'],
            ['note', 'empty', 'it has neither minLength nor minItems'],
            ['reader', 'too-long', 'it has neither maxLength nor x-max-bytes'],
            ['note', 'too-short', 'it has no minLength'],
            ['marks', 'too-many', 'it has no maxItems'],
            ['number', 'too-large', 'it has no maximum'],
            ['reader', 'too-small', 'it has no minimum'],
            ['shelf', 'invalid', 'a query takes any text for it'],
            ['kind', 'unknown', 'it takes neither a text that begins with invalid nor the number 0'],
            ['number', 'unknown', 'it takes neither a text that begins with invalid nor the number 0'],
            ['books', 'keyword', 'it is no object of keywords, which has additionalProperties'],
            ['days', 'reserved', 'it is no text'],
            ['kind', 'not-json', 'it is no text'],
            ['reader', 'not-utf8', 'only * can be: the body as a whole'],
          ] as const
        ).map(([field, name, why]): [string, unknown, string, string] => [
          `${field} ${name}`,
          [rule(field, name)],
          '/0',
          `has ${field} ${name}, which cannot happen: ${why}.`,
        ]),
        ...(
          [
            ['reader missing', rule('reader', 'missing'), rule('reader', 'missing')],
            ['reader empty', rule('reader', 'invalid'), rule('reader', 'empty')],
            ['books[].book invalid', rule('books', 'invalid'), rule('books[].book', 'invalid')],
            ['reader missing', rule('*', 'missing'), rule('reader', 'missing')],
            ['days too-large', rule('*', 'invalid'), rule('days', 'too-large')],
          ] as const
        ).map(([what, first, second]): [string, unknown, string, string] => [
          `${what} after ${first.field} ${first.rule}`,
          [first, second],
          '/1',
          `never comes to ${what}, because ${first.field} ${first.rule} before it takes the same requests: move it up or remove it.`,
        ]),
      ],
      one,
    ),
  )('%s is an error', async ([, rules, place, message], { expect }) => {
    expect(await lint(withRules(rules))).toEqual([
      `error weapp/errcode-when at paths/lending/lendBook.yaml#/post/x-errcode-when${place}: x-errcode-when of lendBook ${message}`,
    ]);
  });
}
