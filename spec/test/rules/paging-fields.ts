import { test } from 'vitest';
import { stringify } from 'yaml';
import { type Edits, lint } from '../lint.ts';
import { sampleOf } from '../sample-of.ts';

const OFFSET = {
  style: 'offset',
  position: 'offset',
  first: 0,
  size: 'limit',
  maximum: 100,
  items: 'data.list',
  total: 'data.total',
};
const CURSOR = {
  style: 'cursor',
  position: 'after',
  first: '',
  items: 'data.list',
  next: 'next',
  more: 'more',
};

const integer = { type: 'integer', description: 'A count.' };
const text = { type: 'string', description: 'A text.' };
const query = { name: 'offset', in: 'query', description: 'Loans to skip.', schema: integer, example: 0 };

/** The model with the call listLoans, whose response is in components that refer to each other. */
function withPaging(paging: unknown, more: object = {}): Edits {
  const request = {
    type: 'object',
    required: ['after'],
    properties: { limit: { ...integer, maximum: 100 }, after: text, mark: text },
  };
  const success = (schema: object, value: object) => ({
    description: 'Loans.',
    content: { 'application/json': { schema, examples: { success: { value } } } },
  });
  const post = {
    operationId: 'listLoans',
    summary: '借书列表',
    description: 'Lists all loans of a reader, page by page.',
    tags: ['lending'],
    externalDocs: {
      url: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/lending/loans/api_listloans.html',
    },
    'x-errcodes': [-1],
    'x-idempotent': true,
    'x-paging': paging,
    parameters: [query],
    requestBody: success(request, { after: '' }),
    responses: {
      200: success({ $ref: '../../components/schemas/LoanPage.yaml' }, {}),
      default: { $ref: '../../components/responses/Error.yaml' },
    },
    ...more,
  };
  const component = (properties: object) =>
    stringify({ description: 'Part of a response.', type: 'object', properties });
  return {
    'openapi.yaml': (file) =>
      void file.setIn(['paths', '/wxa/listloans'], { $ref: 'paths/lending/listLoans.yaml' }),
    'paths/lending/listLoans.yaml': stringify({ post }),
    'components/schemas/LoanPage.yaml': component({
      data: { $ref: 'LoanList.yaml' },
      next: text,
      more: { type: 'boolean', description: 'Whether more follows.' },
    }),
    'components/schemas/LoanList.yaml': component({
      list: { type: 'array', description: 'The loans.', items: { $ref: 'Loan.yaml' } },
      total: integer,
    }),
  };
}

/** A request by reader, or by page. */
const branches = {
  requestBody: {
    content: {
      'application/json': {
        schema: {
          oneOf: [
            { type: 'object', required: ['reader'], properties: { reader: text } },
            {
              type: 'object',
              required: ['page'],
              properties: {
                page: {
                  type: 'object',
                  description: 'A page.',
                  properties: { number: integer, size: integer },
                },
              },
            },
          ],
        },
        examples: { success: { value: { reader: 'Li' } } },
      },
    },
  },
};

/** Lints one in this number of the cases, in a spec for each. */
export function testPagingFields(one: number): void {
  test.concurrent.for(
    sampleOf<[string, unknown, object?]>(
      [
        ['an offset in the query, a size in the body, items behind references', OFFSET],
        ['a cursor with what its required field holds at first', CURSOR],
        [
          'a cursor without first, where its field is not required',
          { ...CURSOR, position: 'mark', first: undefined },
        ],
        [
          'fields in an object of one branch of the request',
          { style: 'page', position: 'page.number', first: 1, size: 'page.size', items: 'data.list' },
          branches,
        ],
        ['no x-paging on a call that changes something', undefined, { 'x-idempotent': false }],
      ],
      one,
    ),
  )('%s passes', async ([, paging, more], { expect }) => {
    expect(await lint(withPaging(paging, more))).toEqual([]);
  });

  test.concurrent.for(
    sampleOf<[string, unknown, string, string, object?]>(
      [
        [
          'no map',
          true,
          'x-paging',
          'is not a map: give it style, first, maximum, position, size, items, total, pages, next, more, as far as WeChat has them.',
        ],
        [
          'an unknown key',
          { ...OFFSET, limit: 'limit' },
          'x-paging/limit',
          'has the unknown key limit: use one of style, first, maximum, position, size, items, total, pages, next, more.',
        ],
        [
          'an unknown style',
          { ...OFFSET, style: 'number' },
          'x-paging/style',
          'has number as style: use one of offset, page, cursor.',
        ],
        [
          'no position',
          { ...OFFSET, position: undefined },
          'x-paging',
          'has no position: name the field of the request that says where a page starts.',
        ],
        [
          'a position that only the response has',
          { ...OFFSET, position: 'next' },
          'x-paging/position',
          'has next as position: name a field of the request, with dots for objects around it.',
        ],
        [
          'a size that the request does not have',
          { ...OFFSET, size: 'count', maximum: undefined },
          'x-paging/size',
          'has count as size: name a field of the request, with dots for objects around it.',
        ],
        [
          'a number as the name of a field',
          { ...OFFSET, size: 20, maximum: undefined },
          'x-paging/size',
          'has 20 as size: name a field of the request, with dots for objects around it.',
        ],
        [
          'no items',
          { ...OFFSET, items: undefined },
          'x-paging',
          'has no items: name the array of items in the response.',
        ],
        [
          'items without the object around them',
          { ...OFFSET, items: 'list' },
          'x-paging/items',
          'has list as items: name a field of the response, with dots for objects around it.',
        ],
        [
          'items that are no array',
          { ...OFFSET, items: 'data' },
          'x-paging/items',
          'has data as items, which is not an array: name the array of items.',
        ],
        ...['total', 'pages', 'more'].map((key): [string, unknown, string, string] => [
          `a field for ${key} that the response does not have`,
          { ...OFFSET, [key]: 'data.limit' },
          `x-paging/${key}`,
          `has data.limit as ${key}: name a field of the response, with dots for objects around it.`,
        ]),
        [
          'a next that only the request has',
          { ...CURSOR, next: 'after' },
          'x-paging/next',
          'has after as next: name a field of the response, with dots for objects around it.',
        ],
        [
          'a cursor without next',
          { ...CURSOR, next: undefined },
          'x-paging',
          'has no next: name the field of the response with the next position.',
        ],
        [
          'next beside an offset',
          { ...OFFSET, next: 'next' },
          'x-paging/next',
          'has next beside the style offset: remove it, or set the style to cursor.',
        ],
        [
          'an offset without first',
          { ...OFFSET, first: undefined },
          'x-paging',
          'has nothing as first: set it to 0 or 1, whichever WeChat counts from.',
        ],
        [
          'a page that begins with 10',
          { ...OFFSET, style: 'page', first: 10 },
          'x-paging/first',
          'has 10 as first: set it to 0 or 1, whichever WeChat counts from.',
        ],
        [
          'a cursor without first, where its field is required',
          { ...CURSOR, first: undefined },
          'x-paging',
          'has no first, yet after is required: set first to what the first call sends.',
        ],
        [
          'a maximum other than that of the schema',
          { ...OFFSET, maximum: 20 },
          'x-paging/maximum',
          'has 20 as maximum, the schema of limit has 100: make the two agree.',
        ],
        [
          'no maximum, where the schema has one',
          { ...OFFSET, maximum: undefined },
          'x-paging',
          'has nothing as maximum, the schema of limit has 100: make the two agree.',
        ],
        [
          'a maximum without a size',
          { ...CURSOR, maximum: 100 },
          'x-paging/maximum',
          'has 100 as maximum, the schema of no size has nothing: make the two agree.',
        ],
        [
          'a call that may not be repeated',
          OFFSET,
          'x-paging',
          'needs x-idempotent: true beside it: set that if the call only reads, otherwise remove x-paging.',
          { 'x-idempotent': false },
        ],
      ],
      one,
    ),
  )('%s is an error', async ([, paging, place, message, more], { expect }) => {
    expect(await lint(withPaging(paging, more))).toEqual([
      `error weapp/paging-fields at paths/lending/listLoans.yaml#/post/${place}: x-paging of listLoans ${message}`,
    ]);
  });
}
