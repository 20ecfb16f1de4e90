import { isNode, type Located, type Node, nodesIn, type SpecSource, textsIn } from './source.ts';

/**
 * A schema with all its variants: itself with its references followed, and the parts of its `allOf`, `anyOf` and
 * `oneOf`, to any depth.
 */
export function branches(source: SpecSource, schema: Located, depth = 0): Located[] {
  if (depth > 20) return [];
  const own = source.resolve(schema);
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => nodesIn(own.node[keyword]));
  return [own, ...parts.flatMap((node) => branches(source, { node, file: own.file }, depth + 1))];
}

/**
 * The names that an object always has: in `anyOf` and `oneOf`, those that every choice requires. A choice with its own
 * fields that has no such field is about something else: what a marketing message requires, a notification may not
 * have.
 * @param shared names that are beside the choices, and so are fields of each
 */
export function requiredNames(
  source: SpecSource,
  schema: Located,
  shared: string[] = [],
  depth = 0,
): Set<string> {
  const { node, file } = source.resolve(schema);
  const names = new Set(textsIn(node.required));
  if (depth > 20) return names;
  const known = [...shared, ...propertyNames(node)];
  const of = (part: Node) => requiredNames(source, { node: part, file }, known, depth + 1);
  for (const part of nodesIn(node.allOf)) for (const name of of(part)) names.add(name);
  for (const keyword of ['anyOf', 'oneOf']) {
    const choices = nodesIn(node[keyword]).map((part) => {
      const own = branches(source, { node: part, file }).flatMap((branch) => propertyNames(branch.node));
      const has = (name: string) => own.length === 0 || own.includes(name) || known.includes(name);
      return { has, required: of(part) };
    });
    for (const name of choices.flatMap(({ required }) => [...required]))
      if (choices.every(({ has, required }) => required.has(name) || !has(name))) names.add(name);
  }
  return names;
}

const propertyNames = ({ properties }: Node) => (isNode(properties) ? Object.keys(properties) : []);

/** JSON types of a schema; `binary` for file contents, none if every value is allowed. */
export function typesOf(parts: Located[]): Set<string> {
  const types = new Set<string>();
  for (const { node } of parts) {
    for (const type of textsIn(node.type)) types.add(type);
    if (isNode(node.properties)) types.add('object');
    if (isNode(node.items)) types.add('array');
    if (node.format === 'binary' || 'contentMediaType' in node) types.add('binary');
    const values = 'const' in node ? [node.const] : Array.isArray(node.enum) ? node.enum : [];
    if (!('type' in node)) for (const value of values) types.add(jsonType(value));
  }
  return types;
}

/** The closed list of values that a schema allows, as text; undefined if the list is open. */
export function valuesOf(source: SpecSource, schema: Located, depth = 0): string[] | undefined {
  const { node, file } = source.resolve(schema);
  const of = (part: unknown) =>
    isNode(part) && depth < 20 ? valuesOf(source, { node: part, file }, depth + 1) : undefined;
  if ('const' in node) return [String(node.const)];
  if (Array.isArray(node.enum)) return node.enum.map(String);
  if (node.type === 'boolean') return ['true', 'false'];
  const all = nodesIn(node.allOf).map(of);
  const choices = [...nodesIn(node.anyOf), ...nodesIn(node.oneOf)].map(of);
  const closed = choices.length > 0 && choices.every((values) => values !== undefined);
  return closed ? choices.flatMap((values) => values ?? []) : (all.find(Boolean) ?? of(node.items));
}

/** Why the spec deliberately deviates from the docs: the first `x-docs-deviation` among some schemas. */
export function deviationOf(parts: Located[]): string | undefined {
  for (const { node } of parts) {
    const reason = node['x-docs-deviation'];
    if (typeof reason === 'string') return reason;
  }
  return undefined;
}

function jsonType(value: unknown): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return value === null ? 'null' : typeof value;
}
