import { expect, test } from 'vitest';
import { createOperations } from '../../src/engine/operations.ts';
import { loadPrism } from '../../src/engine/prism.ts';
import { withBody } from '../../src/engine/request.ts';
import { closeBodies, closeSchema } from '../../src/engine/strict.ts';

const closed = <Schema>(schema: Schema): Schema => {
  closeSchema(schema);
  return schema;
};

test('an object takes only the properties that it names, at every depth', () => {
  const item = { type: 'object', properties: { c: {} } };
  const schema = { type: 'object', properties: { a: { properties: {} }, b: { type: 'array', items: item } } };
  expect(closed(schema)).toEqual({
    type: 'object',
    additionalProperties: false,
    properties: {
      a: { properties: {}, additionalProperties: false },
      b: { type: 'array', items: { ...item, additionalProperties: false } },
    },
  });
});

test('a schema that says itself what else it takes stays as it is', () => {
  const map = { type: 'object', additionalProperties: { type: 'string' } };
  expect(closed({ ...map })).toEqual(map);
  expect(closed({ type: 'object', unevaluatedProperties: true })).toEqual({
    type: 'object',
    unevaluatedProperties: true,
  });
});

test('what is no object is left alone', () => {
  for (const schema of [{ type: 'string' }, {}, true, undefined]) {
    expect(closed(structuredClone(schema))).toEqual(schema);
  }
});

test('an allOf is closed as a whole, its branches stay open, and what is inside them is closed', () => {
  const schema = {
    allOf: [
      { type: 'object', properties: { a: { type: 'object' } } },
      { type: 'object', properties: { b: {} } },
    ],
  };
  expect(closed(schema)).toEqual({
    allOf: [
      { type: 'object', properties: { a: { type: 'object', additionalProperties: false } } },
      { type: 'object', properties: { b: {} } },
    ],
    unevaluatedProperties: false,
  });
});

test('alternatives are closed one by one', () => {
  expect(closed({ oneOf: [{ type: 'object' }, { type: 'string' }] })).toEqual({
    oneOf: [{ type: 'object', additionalProperties: false }, { type: 'string' }],
  });
});

test('alternatives beside properties are closed together with them', () => {
  expect(closed({ type: 'object', properties: { a: {} }, anyOf: [{ properties: { b: {} } }, {}] })).toEqual({
    type: 'object',
    properties: { a: {} },
    anyOf: [{ properties: { b: {} } }, {}],
    unevaluatedProperties: false,
  });
});

test('request and answers of an operation are closed, its parameters are not', () => {
  const content = () => ({ 'application/json': { schema: { type: 'object' } } });
  const operation = {
    parameters: [{ schema: { type: 'object' } }],
    requestBody: { content: content() },
    responses: { 200: { content: content() }, default: {} },
  };
  closeBodies(operation);
  const schema = { type: 'object', additionalProperties: false };
  expect(operation.requestBody.content['application/json'].schema).toEqual(schema);
  expect(operation.responses[200].content['application/json'].schema).toEqual(schema);
  expect(operation.parameters[0]?.schema).toEqual({ type: 'object' });
});

const base = { type: 'object', required: ['a'], properties: { a: { type: 'string' } } };
const more = { type: 'object', properties: { b: { type: 'string' } } };

test.each([
  ['a plain object', { ...base, properties: { ...base.properties, ...more.properties } }],
  ['an allOf', { allOf: [base, more] }],
  ['an allOf beside properties', { ...base, allOf: [more] }],
  ['one of several required groups', { ...base, ...more, anyOf: [{ required: ['a'] }, { required: ['b'] }] }],
  [
    'alternatives',
    { oneOf: [{ ...base, properties: { ...base.properties, ...more.properties } }, { type: 'null' }] },
  ],
])('Prism refuses an unknown field beside %s, and takes the known ones', async (_name, schema) => {
  const properties = { ...base.properties, ...more.properties };
  const body = 'anyOf' in schema ? { ...schema, properties } : schema;
  const post = {
    operationId: 'post',
    requestBody: { required: true, content: { 'application/json': { schema: body } } },
    responses: { 200: { description: '' } },
  };
  const document = {
    openapi: '3.1.0',
    info: { title: 'closed', version: '1' },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    paths: { '/': { post } },
    components: {},
  };
  const operation = await createOperations(true, document).get('/')?.get('post')?.();
  if (!operation) throw new Error('not built');
  const prism = await loadPrism();
  const check = (value: unknown) => {
    const address = { method: operation.method, url: { path: '/', query: {} } };
    return prism.checkInput(
      operation.prism,
      withBody(address, { 'content-type': 'application/json' }, value, 2),
    );
  };
  expect(check({ a: 'x', b: 'y' })).toEqual([]);
  expect(check({ a: 'x', b: 'y', c: 'z' })).not.toEqual([]);
});
