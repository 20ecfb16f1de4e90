import { WeappUsageError } from '../errors/errors.ts';
import { saidOf } from '../messages/errors.ts';
import { digitsLost, noJsonInteger } from '../messages/features.ts';
import type { Features } from './operation.ts';

/**
 * A 64-bit integer as a string of decimal digits, for example `'2921020570379436032'`: a JavaScript number would change
 * the last ones. Answers always contain a string; calls also accept a number up to 2^53 - 1 or a bigint. On the wire it
 * is a JSON number.
 *
 * In any other field, an integer beyond ±(2^53 - 1) also arrives as a string, although the type is `number`: no integer
 * that large is documented there, and a wrong number would be worse.
 */
export type Int64 = string;

/** For operations with 64-bit integers: fields with these names keep every digit, and are strings in answers. */
export const int64 = (...names: string[]): Features => ({
  exactFields: names,
  encode: (id, fields) => stringifyInt64(id, fields, names),
  encodeField: (id, name, value) => String(names.includes(name) ? exactDigits(id, name, value) : value),
});

const INTEGER = /^-?(?:0|[1-9]\d*)$/;

/** Writes JSON with 64-bit integers as numbers, without losing digits. */
function stringifyInt64(id: string, body: unknown, names: readonly string[]): string {
  const json = JSON.stringify(body, (name, value: unknown) =>
    !names.includes(name)
      ? value
      : Array.isArray(value)
        ? value.map((item) => exactDigits(id, name, item))
        : exactDigits(id, name, value),
  );
  // In a string value the quotes would be escaped, so only field names match.
  const pattern = new RegExp(`"(${names.join('|')})":("-?\\d+"|\\[[\\d",-]*\\])`, 'g');
  return json.replace(pattern, (_, name, value: string) => `"${name}":${value.replaceAll('"', '')}`);
}

/** Rejects a number that has already lost digits; turns a bigint into digits. */
function exactDigits(id: string, name: string, value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  const lost = typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value);
  if (typeof value === 'string' && /^[+-]?\d+$/.test(value) && !INTEGER.test(value)) {
    throw new WeappUsageError(saidOf(id, noJsonInteger(name)), id);
  }
  if (!lost) return value;
  throw new WeappUsageError(saidOf(id, digitsLost(name)), id);
}
