import { createRequire } from 'node:module';

/** A JSON object whose content nobody has looked at yet. */
export type JsonObject = { [name: string]: unknown };

/** What the mock itself reads of the bundled OpenAPI document; the rest is for Prism. */
export interface OpenApiDocument extends JsonObject {
  paths: Record<string, JsonObject>;
  components: JsonObject;
}

// require() and not an import attribute: TypeScript would infer a literal type over the whole bundle.
/** The bundle of @weapp-openapi/spec. Shared with everyone who requires it: never write into it. */
export const openApiDocument: OpenApiDocument = createRequire(import.meta.url)(
  '@weapp-openapi/spec/openapi.json',
);

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at `steps` inside `value`, or undefined. */
export function at(value: unknown, ...steps: readonly string[]): unknown {
  let found = value;
  for (const step of steps) found = isObject(found) ? found[step] : undefined;
  return found;
}
