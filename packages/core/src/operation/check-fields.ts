// Checks that createClient runs on an input before sending. createCaller relies on the types instead, to stay small.

import { WeappUsageError } from '../errors/errors.ts';
import type { Texts } from '../errors/texts.ts';
import { visible } from '../errors/visible.ts';
import { saidOf } from '../messages/errors.ts';
import { digitsLost } from '../messages/features.ts';
import { noFields, notSendable } from '../messages/fields.ts';
import type { Operation } from './operation.ts';

/** An object nested deeper than this most likely refers to itself. */
const DEEPEST = 1000;

const kindOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

/**
 * Whether JSON.stringify writes everything an object holds: true for plain objects, instances of the user's classes
 * and modules, false for a Map, Promise, Blob, ..., which it writes as `{}`. Tells built-in objects by name, since
 * their classes differ between realms.
 */
const isWhole = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  const kind = kindOf(value);
  return kind === 'Object' || !(Object.hasOwn(globalThis, kind) || /Iterator|Generator|Arguments/.test(kind));
};

/** Checks the input of an operation; returns its fields. */
export function checkInput([id, , , , query = 0, features]: Operation, input: unknown): object {
  const fields = fieldsOf(id, input);
  for (const [name, value] of Object.entries(fields)) {
    if (query === 1 || (query !== 0 && query.includes(name))) checkText(id, name, value);
    // toForm checks the parts of a form, since it knows which are files.
    else if (!features?.files) checkJson(id, name, value, features?.exactFields);
  }
  return fields;
}

/** The fields of an input: those of a plain object or class instance, or of what its toJSON returns. */
export function fieldsOf(id: string, input: unknown): object {
  const fields = written(input ?? {});
  if (input !== null && isWhole(fields)) return Object(fields);
  throw new WeappUsageError(saidOf(id, noFields()), id);
}

/** Rejects a query or form field that String() would not turn into what was meant. */
export function checkText(id: string, name: string, value: unknown): void {
  // Half of a surrogate pair would arrive as a different character.
  const fits =
    typeof value === 'string'
      ? !/\p{Cs}/u.test(value)
      : /^(undefined|boolean|bigint)$/.test(typeof value) || (typeof value === 'number' && isExact(value));
  if (!fits) throw unfit(id, name, value);
}

/** Rejects values, at any depth, that JSON.stringify would silently omit or turn into null. */
export function checkJson(
  id: string,
  name: string | Texts,
  given: unknown,
  exact: readonly string[] = [],
  depth = 0,
): void {
  const value = written(given);
  if (depth > DEEPEST) throw unfit(id, name, value);
  // The toJSON of an invalid date returns null.
  if (given !== value && (value === null || value === undefined)) throw unfit(id, name, given);
  if (typeof value === 'string' || typeof value === 'boolean' || value === undefined || value === null)
    return;
  if (
    typeof value === 'number'
      ? isExact(value)
      : typeof value === 'bigint' && typeof name === 'string' && exact.includes(name)
  )
    return;
  if (Array.isArray(value)) {
    for (const item of value) {
      // JSON.stringify writes undefined, and a hole, as null.
      if (item === undefined) throw unfit(id, name, item);
      checkJson(id, name, item, exact, depth + 1);
    }
  } else if (isWhole(value)) {
    for (const [key, inner] of Object.entries(Object(value))) checkJson(id, key, inner, exact, depth + 1);
  } else throw unfit(id, name, value);
}

/** Whether a number arrives as it was meant: integers past 2^53 have already lost digits. */
const isExact = (value: number): boolean =>
  Number.isFinite(value) && (value % 1 !== 0 || Number.isSafeInteger(value));

/** What JSON.stringify writes for a value. */
function written(value: unknown): unknown {
  const isObject = typeof value === 'object' && value !== null;
  // Not a Buffer's toJSON: it returns an object of numbers, which would not be rejected.
  if (!(isObject || typeof value === 'bigint') || ArrayBuffer.isView(value)) return value;
  const { toJSON } = value as { toJSON?: unknown };
  return typeof toJSON === 'function' ? toJSON.call(value, '') : value;
}

function unfit(id: string, name: string | Texts, value: unknown): WeappUsageError {
  const shown =
    value === null ? 'null' : typeof value === 'number' ? String(value) : visible(kindOf(value), 100);
  const said = (field: string) => (Number.isInteger(value) ? digitsLost(field) : notSendable(field, shown));
  const what =
    typeof name === 'string' ? said(visible(name, 100)) : { en: said(name.en).en, zh: said(name.zh).zh };
  return new WeappUsageError(saidOf(id, what), id);
}
