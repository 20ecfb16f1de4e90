import { randomUUID } from 'node:crypto';
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

/** The digits of a 64-bit integer of the examples, which JavaScript has rounded; undefined for any other number. */
export const exactDigits = (rounded: number): string | undefined =>
  exactIntegers.get(JSON.stringify(rounded));

/** Writes JSON with the exact digits of the examples' 64-bit integers, and of every bigint. */
export function toJson(body: unknown): string {
  try {
    return withExactIntegers(JSON.stringify(body));
  } catch (error) {
    // JSON.stringify takes no bigint. Only what a scenario file or a request says contains some.
    if (!(error instanceof TypeError)) throw error;
    return writeBigInts(body);
  }
}

const withExactIntegers = (text: string): string =>
  text.replace(/(?<=[:[,])-?\d{16,}(?=[,}\]])/g, (rounded) => exactIntegers.get(rounded) ?? rounded);

function writeBigInts(body: unknown): string {
  // Random, so that no text in the body can be taken for it.
  const mark = randomUUID();
  const text = JSON.stringify(body, (_, value: unknown) =>
    typeof value === 'bigint' ? `${mark}${value}` : value,
  );
  return withExactIntegers(text).replace(new RegExp(`"${mark}(-?\\d+)"`, 'g'), '$1');
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at the path `steps` inside `value`, or undefined. */
export function at(value: unknown, ...steps: readonly string[]): unknown {
  let found = value;
  for (const step of steps) found = isObject(found) ? found[step] : undefined;
  return found;
}
