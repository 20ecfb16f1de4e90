import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A JSON object whose content has not been checked. */
export type JsonObject = { [name: string]: unknown };

/** The parts of the bundled OpenAPI document that the mock reads itself; Prism reads the rest. */
export interface OpenApiDocument extends JsonObject {
  paths: Record<string, JsonObject>;
  components: JsonObject;
}

const file = createRequire(import.meta.url).resolve('@weapp-openapi/spec/openapi.json');
const source = readFileSync(file, 'utf8');

/** The bundle of @weapp-openapi/spec. Shared: do not modify it. */
export const openApiDocument: OpenApiDocument = JSON.parse(source);

/** The exact digits of the examples' 64-bit integers, keyed by the value to which JavaScript rounds them. */
const exactIntegers = new Map(
  Array.from(source.matchAll(/(?<=[\s:])-?\d{16,}(?=,?$)/gm), ([digits]) => [
    JSON.stringify(Number(digits)),
    digits,
  ]),
);

/** Writes JSON with the exact digits of the examples' 64-bit integers. */
export const toJson = (body: unknown): string =>
  JSON.stringify(body).replace(
    /(?<=[:[,])-?\d{16,}(?=[,}\]])/g,
    (rounded) => exactIntegers.get(rounded) ?? rounded,
  );

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at the path `steps` inside `value`, or undefined. */
export function at(value: unknown, ...steps: readonly string[]): unknown {
  let found = value;
  for (const step of steps) found = isObject(found) ? found[step] : undefined;
  return found;
}
