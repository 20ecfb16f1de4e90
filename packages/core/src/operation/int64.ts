import { WeappUsageError } from '../errors/errors.ts';
import type { Features } from './operation.ts';

/**
 * A 64-bit integer as its decimal digits, for example `'2921020570379436032'`: a JavaScript number would
 * change the last ones. Answers always give text; a call may also be given a number up to 2^53 - 1 or a bigint.
 * On the wire it is a JSON number.
 *
 * In other fields too an integer beyond ±(2^53 - 1) arrives as such text, although their type is `number`: none
 * that large is documented for them, and a wrong number would be worse.
 */
export type Int64 = string;

/** For operations with 64-bit integers: in fields of these names every digit arrives, and is text in answers. */
export const int64 = (...names: string[]): Features => ({
  exactFields: names,
  encode: (id, fields) => stringifyInt64(id, fields, names),
  encodeField: (id, name, value) => String(names.includes(name) ? exactDigits(id, name, value) : value),
});

const INTEGER = /^-?(?:0|[1-9]\d*)$/;

/** JSON whose 64-bit integers are numbers, with every digit. */
function stringifyInt64(id: string, body: unknown, names: readonly string[]): string {
  const json = JSON.stringify(body, (name, value: unknown) =>
    !names.includes(name)
      ? value
      : Array.isArray(value)
        ? value.map((item) => exactDigits(id, name, item))
        : exactDigits(id, name, value),
  );
  // Inside of a string value the quotes of a name would be escaped, so only names match.
  const pattern = new RegExp(`"(${names.join('|')})":("-?\\d+"|\\[[\\d",-]*\\])`, 'g');
  return json.replace(pattern, (_, name, value: string) => `"${name}":${value.replaceAll('"', '')}`);
}

/** Refuses a number that has lost digits already; gives a bigint's digits. */
function exactDigits(id: string, name: string, value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  const lost = typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value);
  if (typeof value === 'string' && /^[+-]?\d+$/.test(value) && !INTEGER.test(value)) {
    throw new WeappUsageError(
      `${id}: ${name} is no integer as JSON writes it: no leading zeros, no plus sign.`,
      id,
    );
  }
  if (!lost) return value;
  throw new WeappUsageError(
    `${id}: ${name} is past 2^53, where a JavaScript number loses digits: give it as text, such as '2921020570379436032'.`,
    id,
  );
}
