import { expect, test } from 'vitest';
import { fieldSkeleton } from '../../src/skeleton/schema-skeleton.ts';

test.each([
  ['string', undefined, { type: 'string' }],
  ['number', undefined, { type: 'number' }],
  ['double', undefined, { type: 'number' }],
  ['uint32', undefined, { type: 'integer' }],
  ['boolean', ['true'], { type: 'boolean' }],
  ['array', undefined, { type: 'array', items: { type: 'string' } }],
  ['numarray', undefined, { type: 'array', items: { type: 'number' } }],
  ['formdata', undefined, { type: 'string', format: 'binary' }],
  ['-', undefined, {}],
  ['number', ['1', '2'], { type: 'integer', enum: [1, 2] }],
  ['number', ['1', '其他'], { type: 'number' }],
  ['string', ['1', 'a'], { type: 'string', enum: ['1', 'a'] }],
])('%s with the values %j becomes %j', (type, values, schema) => {
  expect(fieldSkeleton({ type, text: '' }, values)).toEqual(schema);
});
