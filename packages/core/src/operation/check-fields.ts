// What createClient checks of an input before anything is sent. createCaller leaves it to the types, to stay small.
import { WeappUsageError } from '../errors/errors.ts';
import { visible } from '../errors/visible.ts';
import type { Operation } from './operation.ts';

/** Deeper than this an object refers to itself, most likely. */
const DEEPEST = 1000;

const kindOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

/**
 * Whether JSON writes all of an object: a plain one, one of the user's classes, a module. A Map, Promise, Blob, ...
 * would be sent as an empty object. By the name that built-in objects of every realm have, and not by their class.
 */
const isWhole = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  const kind = kindOf(value);
  return kind === 'Object' || !(Object.hasOwn(globalThis, kind) || /Iterator|Generator|Arguments/.test(kind));
};

/** Checks the input of an operation; gives its fields. */
export function checkInput([id, , , , query = 0, features]: Operation, input: unknown): object {
  const fields = fieldsOf(id, input);
  for (const [name, value] of Object.entries(fields)) {
    if (query === 1 || (query !== 0 && query.includes(name))) checkText(id, name, value);
    // A form checks its parts itself, as it knows which are files.
    else if (!features?.files) checkJson(id, name, value, features?.exactFields);
  }
  return fields;
}

/** The fields of an input: of a plain object, one of the user's classes, or what its toJSON gives. */
export function fieldsOf(id: string, input: unknown): object {
  const fields = written(input ?? {});
  if (input !== null && isWhole(fields)) return Object(fields);
  throw new WeappUsageError(`${id}: the input must be an object of its fields.`, id);
}

/** Refuses a query or form field whose text would not be what was meant. */
export function checkText(id: string, name: string, value: unknown): void {
  // Half of a surrogate pair would arrive as another character.
  const fits =
    typeof value === 'string'
      ? !/\p{Cs}/u.test(value)
      : /^(undefined|boolean|bigint)$/.test(typeof value) || (typeof value === 'number' && isExact(value));
  if (!fits) throw unfit(id, name, value);
}

/** Refuses what JSON would silently leave out or make null, however deep it stands. */
export function checkJson(
  id: string,
  name: string,
  given: unknown,
  exact: readonly string[] = [],
  depth = 0,
): void {
  const value = written(given);
  if (depth > DEEPEST) throw unfit(id, name, value);
  // A date that is none gives null of itself.
  if (given !== value && (value === null || value === undefined)) throw unfit(id, name, given);
  if (typeof value === 'string' || typeof value === 'boolean' || value === undefined || value === null)
    return;
  if (typeof value === 'number' ? isExact(value) : typeof value === 'bigint' && exact.includes(name)) return;
  if (Array.isArray(value)) {
    for (const item of value) {
      // JSON makes null of it, and of a hole.
      if (item === undefined) throw unfit(id, name, item);
      checkJson(id, name, item, exact, depth + 1);
    }
  } else if (isWhole(value)) {
    for (const [key, inner] of Object.entries(Object(value))) checkJson(id, key, inner, exact, depth + 1);
  } else throw unfit(id, name, value);
}

/** Whether a number arrives as it was meant: integers past 2^53 have lost digits before they came here. */
const isExact = (value: number): boolean =>
  Number.isFinite(value) && (value % 1 !== 0 || Number.isSafeInteger(value));

/** A value as JSON.stringify takes it. */
function written(value: unknown): unknown {
  const isObject = typeof value === 'object' && value !== null;
  // A Buffer's toJSON gives an object of numbers, which is not meant.
  if (!(isObject || typeof value === 'bigint') || ArrayBuffer.isView(value)) return value;
  const { toJSON } = value as { toJSON?: unknown };
  return typeof toJSON === 'function' ? toJSON.call(value, '') : value;
}

function unfit(id: string, name: string, value: unknown): WeappUsageError {
  const field = `${id}: ${visible(name, 100)}`;
  const message = Number.isInteger(value)
    ? `${field} is past 2^53, where a JavaScript number loses digits: give it as text, such as '2921020570379436032'.`
    : `${field} cannot be sent as it is (${value === null ? 'null' : typeof value === 'number' ? value : visible(kindOf(value), 100)}).`;
  return new WeappUsageError(message, id);
}
