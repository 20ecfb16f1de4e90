import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A JSON object whose content nobody has looked at yet. */
export type JsonObject = { [name: string]: unknown };

/** What the mock itself reads of the bundled OpenAPI document; the rest is for Prism. */
export interface OpenApiDocument extends JsonObject {
  paths: Record<string, JsonObject>;
  components: JsonObject;
}

const file = createRequire(import.meta.url).resolve('@weapp-openapi/spec/openapi.json');
const source = readFileSync(file, 'utf8');

/** The bundle of @weapp-openapi/spec. Never write into it. */
export const openApiDocument: OpenApiDocument = JSON.parse(source);

/** Digits of the examples' 64-bit integers, by how JavaScript rounds them. */
const exactIntegers = new Map(
  Array.from(source.matchAll(/(?<=[\s:])-?\d{16,}(?=,?$)/gm), ([digits]) => [
    JSON.stringify(Number(digits)),
    digits,
  ]),
);

/** JSON in which the examples' 64-bit integers have the digits that the spec gives them. */
export const toJson = (body: unknown): string =>
  JSON.stringify(body).replace(
    /(?<=[:[,])-?\d{16,}(?=[,}\]])/g,
    (rounded) => exactIntegers.get(rounded) ?? rounded,
  );

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at `steps` inside `value`, or undefined. */
export function at(value: unknown, ...steps: readonly string[]): unknown {
  let found = value;
  for (const step of steps) found = isObject(found) ? found[step] : undefined;
  return found;
}
