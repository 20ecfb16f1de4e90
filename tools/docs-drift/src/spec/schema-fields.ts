import { branches, deviationOf, requiredNames, typesOf, valuesOf } from './schema.ts';
import { isNode, type Located, type Node, type SpecSource } from './source.ts';

/** A field or parameter of the spec. */
export interface SpecField {
  types: Set<string>;
  /** Types of an array's elements. */
  items: Set<string>;
  /** The closed list of its values, as text. */
  values?: string[];
  required: boolean;
  /** `x-docs-deviation`. */
  deviation?: string;
  /** The file to edit. */
  file: string;
}

/** Fields by path, written like those of the docs: `list.item_list.key`. */
export type SpecFields = Record<string, SpecField>;

/**
 * The fields of an object schema, or of the objects in an array, to any depth; a structure that contains itself is
 * followed once.
 */
export function schemaFields(
  source: SpecSource,
  schema: Located,
  prefix = '',
  above: Node[] = [],
): SpecFields {
  const fields: SpecFields = {};
  const own = source.resolve(schema).node;
  if (above.includes(own)) return fields;
  const objects = branches(source, schema).flatMap((part) => [part, ...itemsOf(source, part)]);
  const required = new Set(
    [schema, ...itemsOf(source, source.resolve(schema))].flatMap((part) => [...requiredNames(source, part)]),
  );
  for (const { node, file } of objects) {
    if (!isNode(node.properties)) continue;
    for (const [name, property] of Object.entries(node.properties)) {
      if (!isNode(property)) continue;
      const path = `${prefix}${name}`;
      const located = { node: property, file };
      fields[path] = mergeField(fields[path], describeField(source, located, required.has(name)));
      const below = schemaFields(source, located, `${path}.`, [...above, own]);
      for (const [at, field] of Object.entries(below)) fields[at] = mergeField(fields[at], field);
    }
  }
  return fields;
}

/** One field or parameter, from its schema. */
export function describeField(source: SpecSource, schema: Located, required: boolean): SpecField {
  const parts = branches(source, schema);
  const items = parts.flatMap((part) => itemsOf(source, part));
  const values = valuesOf(source, schema);
  const deviation = deviationOf([...parts, ...items]);
  return {
    types: typesOf(parts),
    items: typesOf(items),
    ...(values && { values }),
    required,
    ...(deviation !== undefined && { deviation }),
    file: source.label(source.resolve(schema).file),
  };
}

const itemsOf = (source: SpecSource, { node, file }: Located): Located[] =>
  isNode(node.items) ? branches(source, { node: node.items, file }) : [];

/** The choices of a `oneOf` may describe the same name differently. */
export function mergeField(one: SpecField | undefined, other: SpecField): SpecField {
  if (!one) return other;
  const { values: _, ...rest } = one;
  const values = one.values && other.values && [...one.values, ...other.values];
  const deviation = one.deviation ?? other.deviation;
  return {
    ...rest,
    types: new Set([...one.types, ...other.types]),
    items: new Set([...one.items, ...other.items]),
    required: one.required && other.required,
    ...(values && { values }),
    ...(deviation !== undefined && { deviation }),
  };
}
