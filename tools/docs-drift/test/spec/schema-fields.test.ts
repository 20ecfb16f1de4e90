import { expect, test } from 'vitest';
import { schemaFields } from '../../src/spec/schema-fields.ts';
import { SpecSource } from '../../src/spec/source.ts';
import { specFolder } from './spec-folder.ts';

async function fields(schema: string, more: Record<string, string> = {}) {
  const source = new SpecSource(await specFolder({ 'schema.yaml': schema, ...more }));
  return schemaFields(source, source.file('schema.yaml'));
}

/** `path types`, with `!` for required, `{values}` and the file where it is another one. */
async function lines(schema: string, more?: Record<string, string>) {
  return Object.entries(await fields(schema, more)).map(([path, field]) => {
    const values = field.values ? ` {${field.values.join(' ')}}` : '';
    const items = field.items.size > 0 ? ` of ${[...field.items].join('|')}` : '';
    const file = field.file === 'spec/schema.yaml' ? '' : ` in ${field.file}`;
    return `${path} ${[...field.types].join('|')}${items}${field.required ? '!' : ''}${values}${file}`;
  });
}

test('fields nest through objects and arrays', async () => {
  const schema = `
properties:
  list:
    type: array
    items:
      required: [id]
      properties:
        id: { type: integer }
        tags: { type: array, items: { type: string } }
required: [list]`;
  expect(await lines(schema)).toEqual([
    'list array of object!',
    'list.id integer!',
    'list.tags array of string',
  ]);
});

test('a reference is followed, and its file is the one to edit', async () => {
  const place = 'properties: { city: { $ref: "#/$defs/City" } }\n$defs: { City: { type: string } }';
  expect(
    await lines('properties: { at: { $ref: parts/Place.yaml } }', { 'parts/Place.yaml': place }),
  ).toEqual(['at object in spec/parts/Place.yaml', 'at.city string in spec/parts/Place.yaml']);
});

test('choices give their fields together; required is what all of them require', async () => {
  const schema = `
type: object
properties: { a: { type: string }, b: { type: string }, both: { type: string } }
anyOf:
  - required: [a, both]
  - required: [b, both]
    properties: { c: { type: integer } }`;
  expect(await lines(schema)).toEqual(['a string', 'b string', 'both string!', 'c integer']);
});

test('a choice that has no such field does not speak against its being required', async () => {
  const schema = `
oneOf:
  - required: [env, content]
    properties: { env: { type: string }, content: { type: string }, short: { type: integer } }
  - required: [env, template, short]
    properties: { env: { type: string }, template: { type: string }, short: { type: integer } }`;
  expect(await lines(schema)).toEqual([
    'env string!',
    'content string!',
    'short integer',
    'template string!',
  ]);
});

test('the same body, bare or wrapped, requires the same', async () => {
  const schema = `
oneOf:
  - { required: [PostData], properties: { PostData: { $ref: '#/$defs/Query' } } }
  - $ref: '#/$defs/Query'
$defs: { Query: { required: [EnvId], properties: { EnvId: { type: string }, Page: { type: integer } } } }`;
  expect(await lines(schema)).toEqual([
    'PostData object!',
    'PostData.EnvId string!',
    'PostData.Page integer',
    'EnvId string!',
    'Page integer',
  ]);
});

test('a field of several types has them all, and values only where every choice has some', async () => {
  const schema = `
properties:
  open: { anyOf: [{ type: integer, enum: [1, 2] }, { type: string }] }
  closed: { anyOf: [{ type: integer, enum: [1, 2] }, { type: string, enum: ['1', '2'] }] }
  fixed: { const: x }
  flags: { type: array, items: { type: string, enum: [A, B] } }
  yes: { type: boolean }`;
  expect(await lines(schema)).toEqual([
    'open integer|string',
    'closed integer|string {1 2 1 2}',
    'fixed string {x}',
    'flags array of string {A B}',
    'yes boolean {true false}',
  ]);
});

test('a field described by two choices is one field', async () => {
  const schema = `
oneOf:
  - properties: { data: { type: string, enum: [a] } }
  - properties: { data: { type: object, properties: { x: { type: string } } } }`;
  expect(await lines(schema)).toEqual(['data string|object', 'data.x string']);
});

test('a field within a field described by two choices is one field too', async () => {
  const schema = `
oneOf:
  - properties: { data: { required: [x, y], properties: { x: { type: string }, y: { type: string } } } }
  - properties: { data: { required: [y], properties: { x: { type: integer }, y: { type: string } } } }`;
  expect(await lines(schema)).toEqual(['data object', 'data.x string|integer', 'data.y string!']);
});

test('file contents are told by their format or media type', async () => {
  const schema =
    'properties: { a: { type: string, format: binary }, b: { contentMediaType: image/png }, c: {} }';
  expect(await lines(schema)).toEqual(['a string|binary', 'b binary', 'c ']);
});

test('a structure that holds itself is followed once', async () => {
  expect(await lines('properties: { child: { $ref: "#" }, name: { type: string } }')).toEqual([
    'child object',
    'name string',
  ]);
});

test('a reason for a departure may stand on the field, a choice or the elements', async () => {
  const found = await fields(`
properties:
  a: { type: string, x-docs-deviation: why a }
  b: { anyOf: [{ type: string }, { type: integer, x-docs-deviation: why b }] }
  c: { type: array, items: { type: string, x-docs-deviation: why c } }
  d: { type: string }`);
  expect(Object.values(found).map(({ deviation }) => deviation)).toEqual([
    'why a',
    'why b',
    'why c',
    undefined,
  ]);
});

test('a reference that leads nowhere is told with its file', async () => {
  await expect(lines('properties: { a: { $ref: "#/nothing" } }')).rejects.toThrow(
    'spec/schema.yaml: #/nothing does not resolve.',
  );
});
