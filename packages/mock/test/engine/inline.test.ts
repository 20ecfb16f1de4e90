import { expect, test } from 'vitest';
import { inline } from '../../src/engine/inline.ts';

const document = {
  paths: {},
  components: {
    schemas: {
      Name: { type: 'string' },
      Person: { type: 'object', properties: { name: { $ref: '#/components/schemas/Name' } } },
      Tree: { type: 'object', properties: { child: { $ref: '#/components/schemas/Tree' } } },
      'a/b~c': { type: 'integer' },
    },
  },
};

test('every reference is replaced by a copy of its target', () => {
  const [first, second] = Object(
    inline(document, [{ $ref: '#/components/schemas/Person' }, { $ref: '#/components/schemas/Person' }]),
  );
  expect(first).toEqual({ type: 'object', properties: { name: { type: 'string' } } });
  expect(second).toEqual(first);
  expect(second).not.toBe(first);
  expect(document.components.schemas.Person.properties.name).toEqual({ $ref: '#/components/schemas/Name' });
});

test('a schema that contains itself keeps the inner reference', () => {
  expect(inline(document, { $ref: '#/components/schemas/Tree' })).toEqual(document.components.schemas.Tree);
});

test('an escaped name is found', () => {
  expect(inline(document, { $ref: '#/components/schemas/a~1b~0c' })).toEqual({ type: 'integer' });
});

test('a reference to nothing names what is missing', () => {
  expect(() => inline(document, { $ref: '#/components/schemas/None' })).toThrow(
    'the spec has no #/components/schemas/None',
  );
});
