import { at, isObject, type JsonObject } from './document.ts';

/**
 * Closes the body schemas of an operation in place: objects accept only the properties they name, unless the
 * schema says otherwise itself. The operation must contain no `$ref` (see inline.ts), because a schema that
 * is shared with an `allOf` must stay open there but be closed elsewhere.
 */
export function closeBodies(operation: JsonObject): void {
  const responses = at(operation, 'responses');
  const bodies = [operation.requestBody, ...(isObject(responses) ? Object.values(responses) : [])];
  for (const body of bodies) {
    const content = at(body, 'content');
    if (!isObject(content)) continue;
    for (const media of Object.values(content)) closeSchema(at(media, 'schema'));
  }
}

/** Keywords whose subschemas describe the same object as the schema around them. */
const IN_PLACE = ['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else'] as const;

/** `branch`: the schema is part of a composition that is closed as a whole. */
export function closeSchema(schema: unknown, branch = false): void {
  if (!isObject(schema)) return;
  const branches = IN_PLACE.flatMap((keyword) => schema[keyword] ?? []);
  // Alternatives with no properties beside them are closed one by one, which gives better messages. Any
  // other composition is closed as a whole, because only the whole sees all properties.
  const whole = 'allOf' in schema || 'if' in schema || (branches.length > 0 && 'properties' in schema);
  for (const each of branches) closeSchema(each, branch || whole);
  for (const child of children(schema)) closeSchema(child);
  if (branch || !describesObject(schema, whole) || saysOtherwise(schema)) return;
  if (whole) schema.unevaluatedProperties = false;
  else schema.additionalProperties = false;
}

function children(schema: JsonObject): unknown[] {
  const { items, prefixItems, properties, additionalProperties } = schema;
  const named = isObject(properties) ? Object.values(properties) : [];
  return [items, additionalProperties, ...named, ...(Array.isArray(prefixItems) ? prefixItems : [])];
}

const describesObject = (schema: JsonObject, whole: boolean) =>
  whole || 'properties' in schema || [schema.type].flat().includes('object');

const saysOtherwise = (schema: JsonObject) =>
  'additionalProperties' in schema || 'unevaluatedProperties' in schema;
