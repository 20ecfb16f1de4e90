import { isFile } from '../compare/field-type.ts';
import type { Field } from '../facts/page-facts.ts';
import type { FieldTree } from './field-tree.ts';

/** What every description of a skeleton says; the lint rejects it. */
export const TODO = 'TODO';

export interface SchemaSkeleton {
  type?: string;
  format?: string;
  const?: unknown;
  enum?: unknown[];
  description?: string;
  required?: string[];
  properties?: Record<string, SchemaSkeleton>;
  items?: SchemaSkeleton;
}

/** Legal values of a field by its path. */
export type ValuesOf = (path: string) => string[] | undefined;

/**
 * The schema of an object from its documented fields.
 * @param isSent whether the developer sends it: only then do the docs say what is required
 */
export function objectSkeleton(tree: FieldTree, valuesOf: ValuesOf, isSent: boolean): SchemaSkeleton {
  const required = isSent ? Object.keys(tree).filter((name) => tree[name]?.field.required) : [];
  const properties = Object.entries(tree).map(([name, node]) => [name, property(node, valuesOf, isSent)]);
  return {
    type: 'object',
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(properties),
  };
}

/** The schema of one field. A person has to decide whether a number is a count. */
export function fieldSkeleton({ type }: Field, values: string[] | undefined): SchemaSkeleton {
  if (isFile(type)) return { type: 'string', format: 'binary' };
  const json = jsonType(type);
  if (json === undefined) return {};
  if (json === 'array') return { type: 'array', items: { type: /^num/.test(type) ? 'number' : 'string' } };
  if (!values || (json !== 'string' && json !== 'number')) return { type: json };
  const isNumeric = json === 'number' && values.every((value) => /^-?\d+$/.test(value));
  return isNumeric
    ? { type: 'integer', enum: values.map(Number) }
    : { type: json, ...(json === 'string' && { enum: values }) };
}

function property(
  { field, path, fields }: FieldTree[string],
  valuesOf: ValuesOf,
  isSent: boolean,
): SchemaSkeleton {
  if (!isSent && path === 'errcode')
    return { type: 'integer', const: 0, description: 'Always 0 in a success.' };
  if (!isSent && path === 'errmsg') return { type: 'string', description: '`ok`.' };
  const schema = fieldSkeleton(field, valuesOf(path));
  if (Object.keys(fields).length === 0 && !/^obj/.test(field.type)) return { ...schema, description: TODO };
  const object = objectSkeleton(fields, valuesOf, isSent);
  return schema.type === 'array'
    ? { type: 'array', description: TODO, items: object }
    : { type: 'object', description: TODO, ...object };
}

function jsonType(type: string): string | undefined {
  const name = type.toLowerCase();
  if (/^u?int(?:eger)?(?:32|64)?$/.test(name)) return 'integer';
  if (/^(?:number|double|float|timestamp)$/.test(name)) return 'number';
  if (/array|\[\]/.test(name)) return 'array';
  return /^(?:string|boolean|object)/.exec(name)?.[0];
}
