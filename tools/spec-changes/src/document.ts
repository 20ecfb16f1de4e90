export type Json = null | boolean | number | string | bigint | Json[] | { [key: string]: Json };

/** A JSON Schema; only what the comparison itself reads has a name here. */
export interface Schema {
  [key: string]: unknown;
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  additionalProperties?: boolean | Schema;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  title?: string;
}
export interface Media {
  schema?: Schema;
  examples?: unknown;
}
export interface Body {
  $ref?: string;
  description?: string;
  required?: boolean;
  headers?: Record<string, { required?: boolean; schema?: Schema; description?: string }>;
  content?: Record<string, Media>;
}
export interface Parameter {
  $ref?: string;
  name: string;
  in: string;
  required?: boolean;
  schema?: Schema;
}
export interface Operation {
  [key: string]: unknown;
  operationId: string;
  summary?: string;
  tags?: string[];
  parameters?: Parameter[];
  requestBody?: Body;
  responses?: Record<string, Body>;
  security?: Record<string, string[]>[];
}

/** An OpenAPI 3.1 document, bundled: every reference points into the document itself. */
export interface Document {
  [key: string]: unknown;
  paths?: Record<string, Record<string, unknown>>;
  webhooks?: Record<string, Record<string, unknown>>;
  components?: Record<string, Record<string, unknown>>;
}

const METHODS = new Set(['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace']);

/** An operation and where it is. */
export interface Located {
  operation: Operation;
  method: string;
  /** The path; of a webhook, its key. */
  path: string;
  section: string;
}

/** The operations of `paths` or `webhooks`. */
export function operationsOf(items: Document['paths']): Located[] {
  return Object.entries(items ?? {}).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => METHODS.has(method))
      .map(([method, value]) => {
        const operation = value as Operation;
        return { operation, method, path, section: operation.tags?.[0] ?? '' };
      }),
  );
}

/** What a reference points to, or the value itself if it is none. @throws Error if it points nowhere */
export function resolve<Value extends object>(document: Document, value: Value): Value {
  let found: Value = value;
  // A reference to a reference is allowed, one to itself never ends.
  for (let step = 0; '$ref' in found && typeof found.$ref === 'string'; step++) {
    const target = step < 20 ? lookUp(document, found.$ref) : undefined;
    if (target === undefined) throw new Error(`The document has nothing at ${found.$ref}.`);
    found = target as Value;
  }
  return found;
}

function lookUp(document: Document, reference: string): unknown {
  if (!reference.startsWith('#/')) return undefined;
  return reference
    .slice(2)
    .split('/')
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], document);
}

/** Whether two values are the same JSON; the order of keys does not count. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => key in right && isSame(left[key], right[key]))
  );
}
