import { WeappUsageError } from './errors.ts';
import type { Features } from './operation.ts';

/**
 * A 64-bit integer as its decimal digits, for example `'2921020570379436032'`: a JavaScript number would
 * change the last ones. Answers always give text; a call may also be given a number up to 2^53 - 1 or a bigint.
 * On the wire it is a JSON number.
 */
export type Int64 = string;

/** For operations with 64-bit integers: in fields of these names every digit arrives. */
export const int64 = (...names: string[]): Features => ({
  encode: (id, fields) => stringifyInt64(id, fields, names),
  encodeField: (id, name, value) => String(names.includes(name) ? exactDigits(id, name, value) : value),
  decode: (json) => quoteInt64(json, names),
});

/** For answers that the spec does not know: every integer that a JavaScript number cannot hold becomes text. */
export const exactIntegers: Features = {
  decode: (json) =>
    json.replace(/"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/gs, (token) =>
      token.startsWith('"') || Number.isSafeInteger(Number(token)) ? token : `"${token}"`,
    ),
};

/** Puts the 64-bit integers of an answer into quotes, before anything rounds them. */
const quoteInt64 = (json: string, names: readonly string[]): string =>
  json.replace(pattern(names, String.raw`(-?\d+(?=\s*[,}\]])|\[[\s\d,-]*\])`), (_, name, value: string) => {
    return `"${name}":${value.replace(/-?\d+/g, '"$&"')}`;
  });

/** JSON whose 64-bit integers are numbers, with every digit. */
function stringifyInt64(id: string, body: unknown, names: readonly string[]): string {
  const json = JSON.stringify(body, (name, value: unknown) =>
    !names.includes(name)
      ? value
      : Array.isArray(value)
        ? value.map((item) => exactDigits(id, name, item))
        : exactDigits(id, name, value),
  );
  return json.replace(pattern(names, String.raw`("-?\d+"|\[[\s\d",-]*\])`), (_, name, value: string) => {
    return `"${name}":${value.replaceAll('"', '')}`;
  });
}

/** Refuses a number that has lost digits already. */
function exactDigits(id: string, name: string, value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  const lost = typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value);
  if (!lost) return value;
  throw new WeappUsageError(
    `${id}: ${name} is past 2^53, where a JavaScript number loses digits: give it as text, such as '2921020570379436032'.`,
    id,
  );
}

// Inside of a string value the quotes of a name would be escaped, so only names match.
const pattern = (names: readonly string[], value: string) =>
  new RegExp(String.raw`"(${names.join('|')})"\s*:\s*${value}`, 'g');
