import { at, isObject } from '../engine/document.ts';
import { nearest } from '../engine/nearest.ts';
import { resolved } from './resolved.ts';

/**
 * What is wrong with the names of fields that a message does not have. They are sent all the same: WeChat adds fields,
 * and a receiver must bear strange ones.
 *
 * @param schema The schema of the message.
 * @param names Names as in the overrides: `GoodsInfo.Quantity`, `List.0.TemplateId`.
 */
export function unknownFields(schema: unknown, names: readonly string[]): string[] {
  const fields = new Map<string, boolean>();
  collect(schema, '', fields);
  const known = [...fields.keys()];
  const unknown = new Set<string>();
  return names.flatMap((name) => {
    // What is in a field that does not exist goes without saying.
    for (let at = name.indexOf('.'); at !== -1; at = name.indexOf('.', at + 1))
      if (unknown.has(name.slice(0, at))) return [];
    // Any entry of an array stands for all.
    const field = name
      .split('.')
      .map((step) => (/^\d+$/.test(step) ? '0' : step))
      .join('.');
    if (fields.has(field) || known.some((path) => fields.get(path) && field.startsWith(`${path}.`)))
      return [];
    unknown.add(name);
    const near = known.find((path) => path.endsWith(`.${field}`)) ?? nearest(field, known);
    return [
      `The message has no field ${JSON.stringify(name.slice(0, LONGEST))}.${near ? ` Did you mean ${near}?` : ''}`,
    ];
  });
}

/** The names of overrides, and of the fields in those that are objects: `{ GoodsInfo: { Quantity: 2 } }` has two. */
export function pathsOf(overrides: object, prefix = '', depth = 0): string[] {
  return Object.entries(overrides).flatMap(([name, value]) => {
    const path = prefix + name;
    const isContainer = typeof value === 'object' && value !== null && depth < DEEPEST;
    return [path, ...(isContainer ? pathsOf(value, `${path}.`, depth + 1) : [])];
  });
}

/** Characters of a name that are shown. */
const LONGEST = 100;

/** The messages are three deep; this ends a schema that contains itself. */
const DEEPEST = 8;

/** Adds the paths of all fields below a schema, each with whether it may contain fields that the schema does not name. */
function collect(given: unknown, prefix: string, into: Map<string, boolean>, depth = 0): void {
  if (depth > DEEPEST) return;
  const schema = resolved(given);
  const variants = at(schema, 'anyOf') ?? at(schema, 'oneOf');
  for (const variant of Array.isArray(variants) ? variants : []) collect(variant, prefix, into, depth + 1);
  const items = at(schema, 'items');
  if (items !== undefined) visit(items, `${prefix}0`);
  for (const [name, field] of Object.entries(Object(at(schema, 'properties')))) visit(field, prefix + name);

  function visit(field: unknown, path: string): void {
    const isOpen = isObject(resolved(field)) && at(resolved(field), 'type') === 'object';
    into.set(path, isOpen && at(resolved(field), 'properties') === undefined);
    collect(field, `${path}.`, into, depth + 1);
  }
}
