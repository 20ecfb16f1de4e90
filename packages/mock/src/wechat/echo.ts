import { at, isObject, type JsonObject, openApiDocument } from '../engine/document.ts';
import { inline } from '../engine/inline.ts';
import type { Operation } from '../engine/operations.ts';

/** A field of an answer that repeats a field of the request. */
interface Place {
  name: string;
  /** Names from the answer down to the field; `*` stands for each item of a list. */
  steps: readonly string[];
  /** The field's schema, as far as it says what a value may be. */
  schema: JsonObject;
}

/** Names of ids and numbers: `order_id`, `out_trade_no`, `openid`; but no cursors, such as `last_id`. */
const IDENTIFIER = /^(?!last|next|page).*(?:id|_no|^sn)$/i;
/** The app in an answer is the caller, see own.ts. */
const APP = /^app_?id$/i;
/** Longer texts are no ids, and the answer would hold them once more. */
const LONGEST = 1_024;

const known = new WeakMap<Operation, readonly Place[]>();

/**
 * Writes what the request names into the answer: into each field that repeats the request in the spec's own example,
 * and into each id at the top of the answer. A value that the field's schema does not allow is left out.
 *
 * @param example The spec's example, which is shared and stays as it is.
 * @param answer What has been made of the example so far.
 */
export function echo(
  operation: Operation,
  example: JsonObject,
  answer: JsonObject,
  input: JsonObject,
): JsonObject {
  let places = known.get(operation);
  if (!places) {
    places = findPlaces(operation, example);
    known.set(operation, places);
  }
  let echoed: unknown = answer;
  for (const place of places) {
    const given = Object.hasOwn(input, place.name) ? input[place.name] : undefined;
    if (typeof given !== 'string' && typeof given !== 'number' && typeof given !== 'bigint') continue;
    echoed = replace(echoed, place.steps, (before) => fitting(given, before, place.schema) ?? before);
  }
  return isObject(echoed) ? echoed : answer;
}

function findPlaces({ prism, method }: Operation, example: JsonObject): Place[] {
  const source = at(openApiDocument.paths[prism.path], method);
  const requested = exampleOf(source);
  const found = new Map<string, { name: string; steps: readonly string[]; isSame: boolean }>();
  look(example, []);

  function look(value: unknown, steps: readonly string[]): void {
    if (Array.isArray(value)) {
      for (const item of value) look(item, [...steps, '*']);
      return;
    }
    if (!isObject(value)) return;
    for (const [name, item] of Object.entries(value)) {
      const below = [...steps, name];
      if (typeof item === 'object') look(item, below);
      else if (!APP.test(name)) {
        const key = below.join('.');
        // In a list, a single item may be the same by chance.
        const isSame = requested[name] === item && found.get(key)?.isSame !== false;
        found.set(key, { name, steps: below, isSame });
      }
    }
  }

  const repeated = [...found.values()].filter(
    ({ name, steps, isSame }) => isSame || (steps.length === 1 && IDENTIFIER.test(name)),
  );
  if (repeated.length === 0) return [];
  const schema = inline(
    openApiDocument,
    at(source, 'responses', '200', 'content', 'application/json', 'schema'),
  );
  return repeated.flatMap(({ name, steps }) => {
    const field = schemaAt(schema, steps);
    return field ? [{ name, steps, schema: field }] : [];
  });
}

/** The fields of the example request, of query and body. */
function exampleOf(source: unknown): JsonObject {
  const parameters = inline(openApiDocument, at(source, 'parameters'));
  const query = (Array.isArray(parameters) ? parameters : []).map((each) => [
    at(each, 'name'),
    at(each, 'example'),
  ]);
  const body = at(source, 'requestBody', 'content', 'application/json', 'examples', 'success', 'value');
  return { ...Object.fromEntries(query), ...(isObject(body) ? body : {}) };
}

/** The schema of a field; of several alternatives, the first that has the field. */
function schemaAt(schema: unknown, steps: readonly string[]): JsonObject | undefined {
  if (!isObject(schema)) return undefined;
  const [step, ...rest] = steps;
  if (step === undefined) return schema;
  const below = step === '*' ? schema.items : at(schema, 'properties', step);
  const found = schemaAt(below, rest);
  if (found) return found;
  for (const several of [schema.anyOf, schema.oneOf, schema.allOf]) {
    for (const one of Array.isArray(several) ? several : []) {
      const inside = schemaAt(one, steps);
      if (inside) return inside;
    }
  }
  return undefined;
}

/** A value of a request; a bigint is an integer that a number cannot hold. */
type Given = string | number | bigint;

/** The given value with the type of the one before; undefined if it is of another type, or not allowed. */
function fitting(given: Given, before: unknown, schema: JsonObject): Given | undefined {
  const isNumber = typeof before === 'number';
  // A query has texts only.
  const value = isNumber && typeof given === 'string' && /^\d{1,15}$/.test(given) ? Number(given) : given;
  const isSameType = typeof value === typeof before || (isNumber && typeof value === 'bigint');
  if (!isSameType || !isAllowed(value, schema)) return undefined;
  return value;
}

function isAllowed(value: Given, { enum: values, const: only, ...schema }: JsonObject): boolean {
  if (only !== undefined && only !== value) return false;
  if (Array.isArray(values) && !values.includes(value)) return false;
  if (typeof value !== 'string') {
    // Of a larger number, which is no bigint, the digits are lost.
    const { minimum = -Infinity, maximum = Infinity } = schema;
    const isExact = typeof value === 'bigint' || Number.isSafeInteger(value);
    return isExact && value >= Number(minimum) && value <= Number(maximum);
  }
  const { pattern, minLength = 0, maxLength = LONGEST } = schema;
  return (
    value.length >= Number(minLength) &&
    value.length <= Math.min(LONGEST, Number(maxLength)) &&
    (typeof pattern !== 'string' || new RegExp(pattern, 'u').test(value))
  );
}

/** A copy of the value in which the fields at the end of the steps are changed. */
function replace(
  value: unknown,
  [step, ...rest]: readonly string[],
  change: (value: unknown) => unknown,
): unknown {
  if (step === undefined) return change(value);
  if (step === '*') return Array.isArray(value) ? value.map((item) => replace(item, rest, change)) : value;
  if (!isObject(value) || !Object.hasOwn(value, step)) return value;
  return { ...value, [step]: replace(value[step], rest, change) };
}
