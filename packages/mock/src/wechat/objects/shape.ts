import { at, isObject, type JsonObject, openApiDocument } from '../../engine/document.ts';

/** What the spec says of an object: its fields, and which are required. */
export interface Shape {
  fields: ReadonlyMap<string, JsonObject>;
  required: ReadonlySet<string>;
}

const shapes = new Map<string, Shape>();

/** The object at a path of the answer, or of the items of the list there. */
export const answerShape = (operation: string, path: string): Shape =>
  shapeOf(`answer ${operation} ${path}`, () =>
    schemaAt(at(sourceOf(operation), 'responses', '200', 'content', 'application/json', 'schema'), path),
  );

/** The object at a path of the request: its body, or its query. */
export const requestShape = (operation: string, path: string): Shape =>
  shapeOf(`request ${operation} ${path}`, () => {
    const source = sourceOf(operation);
    const content = at(source, 'requestBody', 'content');
    const type = isObject(content) ? Object.keys(content)[0] : undefined;
    if (type !== undefined) return schemaAt(at(content, type, 'schema'), path);
    const parameters = at(source, 'parameters');
    const list = Array.isArray(parameters) ? parameters.map(resolved) : [];
    return {
      properties: Object.fromEntries(list.map((one) => [String(at(one, 'name')), at(one, 'schema')])),
    };
  });

/** A value as a field wants it: numbers become text and the other way round. undefined if it does not fit. */
export function fitting(value: unknown, schema: JsonObject): unknown {
  const types = typesOf(schema);
  if (types.size === 0) return value;
  const kind = Array.isArray(value) ? 'array' : typeof value;
  if (kind === 'number') {
    if (types.has('number') || (types.has('integer') && Number.isInteger(value))) return value;
    return types.has('string') ? String(value) : undefined;
  }
  if (kind === 'bigint') {
    if (types.has('number') || types.has('integer')) return value;
    return types.has('string') ? String(value) : undefined;
  }
  if (kind === 'string') {
    if (types.has('string')) return value;
    const number = Number(value);
    const isWhole = value !== '' && Number.isSafeInteger(number);
    if (types.has('integer') && isWhole) return number;
    return types.has('number') && value !== '' && Number.isFinite(number) ? number : undefined;
  }
  return types.has(kind) ? value : undefined;
}

function shapeOf(key: string, find: () => unknown): Shape {
  let shape = shapes.get(key);
  if (!shape) {
    const [fields, required] = [new Map<string, JsonObject>(), new Set<string>()];
    collect(find(), fields, required);
    shape = { fields, required };
    shapes.set(key, shape);
  }
  return shape;
}

/** The fields of a schema and of what it is made of. Of alternatives, all fields, none required. */
function collect(schema: unknown, fields: Map<string, JsonObject>, required: Set<string> | undefined): void {
  const source = resolved(schema);
  if (!isObject(source)) return;
  for (const [name, field] of Object.entries(isObject(source.properties) ? source.properties : {})) {
    const found = resolved(field);
    if (isObject(found) && !fields.has(name)) fields.set(name, found);
  }
  if (Array.isArray(source.required)) for (const name of source.required) required?.add(String(name));
  for (const part of listOf(source.allOf)) collect(part, fields, required);
  for (const part of [...listOf(source.oneOf), ...listOf(source.anyOf)]) collect(part, fields, undefined);
}

function schemaAt(schema: unknown, path: string): unknown {
  let found = resolved(schema);
  for (const step of path === '' ? [] : path.split('.')) {
    const fields = new Map<string, JsonObject>();
    collect(itemOf(found), fields, undefined);
    found = fields.get(step);
  }
  return itemOf(found);
}

/** The schema of a list's items; any other schema itself. */
function itemOf(schema: unknown): unknown {
  const items = at(schema, 'items');
  return items === undefined ? schema : resolved(items);
}

function typesOf(schema: JsonObject): ReadonlySet<string> {
  const own = [schema.type].flat().filter((type) => typeof type === 'string');
  const parts = [schema.oneOf, schema.anyOf].flatMap(listOf).map(resolved);
  return new Set([...own, ...parts.flatMap((part) => (isObject(part) ? [...typesOf(part)] : []))]);
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function resolved(value: unknown): unknown {
  const ref = at(value, '$ref');
  return typeof ref === 'string' ? resolved(at(openApiDocument, ...ref.split('/').slice(1))) : value;
}

let sources: ReadonlyMap<string, unknown> | undefined;

function sourceOf(operation: string): unknown {
  sources ??= new Map(
    Object.values(openApiDocument.paths).flatMap((item) =>
      Object.values(item).map((source) => [String(at(source, 'operationId')), source] as const),
    ),
  );
  return sources.get(operation);
}
