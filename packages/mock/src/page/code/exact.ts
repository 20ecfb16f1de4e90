// JSON with whole numbers beyond 2^53: JSON.parse would round them, and a server's ids are such numbers.

/** A whole number as its digits. */
export interface Digits {
  digits: string;
}

const NUMBER_OR_STRING = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;
const MARK = '\u0000';

/**
 * Parses JSON; whole numbers that JavaScript would round become `{ digits }`.
 *
 * @throws {SyntaxError} for text that is not JSON.
 */
export function parseExact(json: string): unknown {
  JSON.parse(json); // the error, if any, tells the place in the text as it was given
  const marked = json.replace(NUMBER_OR_STRING, (token) =>
    /^-?\d{16,}$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"\\u0000${token}"` : token,
  );
  return JSON.parse(marked, (_, value: unknown) =>
    typeof value === 'string' && value.startsWith(MARK) && /^-?\d+$/.test(value.slice(1))
      ? ({ digits: value.slice(1) } satisfies Digits)
      : value,
  );
}

/** Whether a value is one of parseExact's whole numbers. */
export const isDigits = (value: unknown): value is Digits =>
  typeof value === 'object' && value !== null && 'digits' in value && Object.keys(value).length === 1;

/** Writes the value as JSON over lines, with all digits. */
export function writeExact(value: unknown, indent = 2): string {
  const marked = JSON.stringify(
    value,
    (_, each: unknown) => (isDigits(each) ? MARK + each.digits : each),
    indent,
  );
  return marked?.replace(/"\\u0000(-?\d+)"/g, '$1') ?? '';
}
