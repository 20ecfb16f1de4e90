import { at, isObject, type JsonObject, type OpenApiDocument } from './document.ts';

/**
 * A copy of `value` with every `$ref` into `document` replaced by its target, so that Prism can be given a
 * single path. Only a reference to a schema that contains itself is kept.
 */
export function inline(document: OpenApiDocument, value: unknown, open: readonly string[] = []): unknown {
  if (Array.isArray(value)) return value.map((item) => inline(document, item, open));
  if (!isObject(value)) return value;
  const { $ref } = value;
  if (typeof $ref === 'string') {
    if (open.includes($ref)) return { $ref };
    return inline(document, target(document, $ref), [...open, $ref]);
  }
  const copy: JsonObject = {};
  for (const [name, item] of Object.entries(value)) copy[name] = inline(document, item, open);
  return copy;
}

function target(document: OpenApiDocument, ref: string): unknown {
  const steps = ref.replace(/^#\//, '').split('/');
  const found = at(document, ...steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')));
  if (found === undefined) throw new Error(`@weapp-openapi/mock: the spec has no ${ref}.`);
  return found;
}
