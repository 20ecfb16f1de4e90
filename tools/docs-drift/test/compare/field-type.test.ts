import { expect, test } from 'vitest';
import { isFile, isStructure, typeFits, typeText } from '../../src/compare/field-type.ts';

const spec = (types: string, items = '') => ({
  types: new Set(types.split(' ').filter(Boolean)),
  items: new Set(items.split(' ').filter(Boolean)),
});

test.each([
  ['string', spec('string')],
  ['number', spec('integer')],
  ['number', spec('number')],
  ['double', spec('number')],
  ['uint32', spec('integer')],
  ['timestamp', spec('integer')],
  ['boolean', spec('boolean')],
  ['object', spec('object null')],
  ['object<addr>', spec('object')],
  ['objarray', spec('array', 'object')],
  ['Array.<Object>', spec('array', 'object')],
  ['numarray', spec('array', 'integer')],
  ['array', spec('array', 'string')],
  ['array<string>', spec('array', 'string')],
  ['string[]', spec('array', 'string')],
  ['formdata', spec('string binary')],
  ['buffer', spec('')],
  ['-', spec('integer')],
  ['DramaAuditDetail', spec('object')],
])("the docs' %s can be %j", (docs, type) => {
  expect(typeFits(docs, type)).toBe(true);
});

test.each([
  ['string', spec('integer')],
  ['string', spec('string integer')],
  ['number', spec('string')],
  ['double', spec('integer')],
  ['int64', spec('number')],
  ['string', spec('')],
  ['object', spec('array', 'object')],
  ['objarray', spec('array', 'string')],
  ['numarray', spec('array', 'string')],
  ['array<string>', spec('array', 'integer')],
  ['Array.<Object>', spec('object')],
])("the docs' %s cannot be %j", (docs, type) => {
  expect(typeFits(docs, type)).toBe(false);
});

test('a type of the spec is told in words', () => {
  expect(typeText(spec('array', 'object'))).toBe('array of object');
  expect(typeText(spec('string integer'))).toBe('integer or string');
  expect(typeText(spec(''))).toBe('any');
});

test('contents of files are told apart', () => {
  expect(['formdata', 'buffer', 'Buffer', 'binary', 'string'].map(isFile)).toEqual([
    true,
    true,
    true,
    true,
    false,
  ]);
});

test('names of structures are told apart', () => {
  const types = [
    'object<addr>',
    'array<addr>',
    'AuditDetail',
    'object',
    'objarray',
    'array<string>',
    'string[]',
    '-',
  ];
  expect(types.filter(isStructure)).toEqual(['object<addr>', 'array<addr>', 'AuditDetail']);
});
