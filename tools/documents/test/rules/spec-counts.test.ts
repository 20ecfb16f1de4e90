import { expect, test } from 'vitest';
import specCounts from '../../src/rules/spec-counts.ts';
import { messages } from '../messages.ts';

const operation = (id: string, more = '') => `post:\n  operationId: ${id}\n${more}`;
// 13 operations in two sections; two of the operations page.
const ids = Array.from({ length: 13 }, (_, index) => `op${index}`);
const file = (id: string) => `paths/${id === 'op0' ? 'login' : 'pay'}/${id}.yaml`;
const spec = {
  'spec/openapi.yaml': `paths:\n${ids.map((id) => `  /${id}:\n    $ref: ${file(id)}\n`).join('')}`,
  ...Object.fromEntries(
    ids.map((id) => [`spec/${file(id)}`, operation(id, /^op[12]$/.test(id) ? '  x-paging: {}\n' : '')]),
  ),
};
const of = (text: string) => messages(specCounts, 'README.md', { ...spec, 'README.md': text });

test('correct numbers pass in the phrases that are checked', () => {
  expect(
    of(
      'all 13 documented operations, in 2 sections\n13 个有文档的接口，2 个类目\nthe 2 operations that page',
    ),
  ).toEqual([]);
});

test('wrong numbers are reported', () => {
  expect(of('all 12 documented operations, in 3 sections\n\n共 3 个分页接口')).toEqual([
    '1: `12 documented operations`: the spec has 13.',
    '1: `3 sections`: the spec has 2.',
    '3: `3 个分页接口`: the spec has 2.',
  ]);
});

test('the number of operations in any other phrase is rejected even while it is correct', () => {
  expect(of('a method for each of 13 operations, 2013, 1.13, 13,000, 13.5')).toEqual([
    expect.stringContaining('1: 13 is the current number of operations'),
  ]);
  expect(of('2013, 1.13, 13,000, 13.5')).toEqual([]);
});

test('a changelog may state past numbers', () => {
  const text = 'all 12 documented operations, 13 of them new';
  expect(messages(specCounts, 'CHANGELOG.md', { ...spec, 'CHANGELOG.md': text })).toEqual([]);
});
