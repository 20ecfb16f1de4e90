import type { Schema } from './document.ts';

/**
 * The spec expresses "A or B is required" as `anyOf` or `oneOf` of `{ required: [...] }` next to the
 * properties. openapi-typescript turns such a branch into `unknown`. With the required properties repeated
 * in each branch, it generates an intersection that rejects an input with neither.
 */
export function expandOneOfGroups(schema: Schema): Schema {
  const copy: Schema = Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => [keyword, expandValue(keyword, value)]),
  );
  for (const keyword of ['anyOf', 'oneOf'] as const) {
    const branches = copy[keyword];
    if (!isList(branches) || !branches.every(isGroup)) continue;
    const { [keyword]: _, description, ...base } = copy;
    const groups = branches.map(({ required = [] }) => ({
      type: 'object',
      required,
      properties: Object.fromEntries(required.map((name) => [name, bare(copy.properties?.[name])])),
    }));
    return { ...(description !== undefined && { description }), allOf: [base, { anyOf: groups }] };
  }
  return copy;
}

/** Whether a branch only lists required fields. */
const isGroup = (branch: Schema) =>
  Object.keys(branch).every((keyword) => keyword === 'required' || keyword === 'not');

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: unknown): value is Schema[] => Array.isArray(value) && value.every(isSchema);

/** The property without its documentation, which is already on the base. */
function bare(property: Schema | undefined): Schema {
  const { description, examples, ...rest } = property ?? {};
  return rest;
}

function expandValue(keyword: string, value: unknown): unknown {
  if (keyword === 'properties' && isSchema(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, property]) => [
        name,
        isSchema(property) ? expandOneOfGroups(property) : property,
      ]),
    );
  }
  if (keyword === 'items' && isSchema(value)) return expandOneOfGroups(value);
  if (['anyOf', 'oneOf', 'allOf', 'prefixItems'].includes(keyword) && isList(value)) {
    return value.map(expandOneOfGroups);
  }
  return value;
}
