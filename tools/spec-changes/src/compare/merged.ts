import { type Document, resolve, type Schema } from '../document.ts';

const kept = new WeakMap<Schema, Schema>();

/** A schema with its reference followed and its `allOf` put into it. */
export function merged(document: Document, schema: Schema): Schema {
  const target = resolve(document, schema);
  const beside = Object.keys(schema).length > 1 && target !== schema;
  if (!beside && !target.allOf) return target;
  const known = kept.get(schema);
  if (known) return known;
  const { $ref: _, ...own } = schema;
  const { allOf = [], ...rest } = beside ? { ...target, ...own } : target;
  const parts = [...allOf.map((part) => merged(document, part)), rest];
  const whole = Object.assign({}, ...parts) as Schema;
  const properties = Object.assign({}, ...parts.map((part) => part.properties));
  const required = [...new Set(parts.flatMap((part) => part.required ?? []))];
  if (Object.keys(properties).length > 0) whole.properties = properties;
  if (required.length > 0) whole.required = required;
  kept.set(schema, whole);
  return whole;
}
