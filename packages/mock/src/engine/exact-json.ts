import { randomUUID } from 'node:crypto';

/**
 * Parses JSON; integers that a number cannot hold become bigints. toJson writes them as they were.
 *
 * @throws {SyntaxError} if the text is not JSON.
 */
export function parseExactly(text: string): unknown {
  const value: unknown = JSON.parse(text);
  if (!/\d{16}/.test(text)) return value;
  const mark = randomUUID();
  return JSON.parse(markLong(text, mark), (_, each: unknown) =>
    typeof each === 'string' && each.startsWith(mark) ? BigInt(each.slice(mark.length)) : each,
  );
}

const [QUOTE, BACKSLASH] = [0x22, 0x5c];

/** Makes texts of the integers that a number cannot hold. A regular expression has no stack for strings of 10 MB. */
function markLong(json: string, mark: string): string {
  let marked = '';
  let copied = 0;
  for (let index = 0; index < json.length; index++) {
    const code = json.charCodeAt(index);
    if (code === QUOTE) index = endOfString(json, index);
    else if (isNumeric(code)) {
      const start = index;
      while (isNumeric(json.charCodeAt(index + 1))) index++;
      const number = json.slice(start, index + 1);
      if (!/^-?\d{16,}$/.test(number) || Number.isSafeInteger(Number(number))) continue;
      marked += `${json.slice(copied, start)}"${mark}${number}"`;
      copied = index + 1;
    }
  }
  return marked + json.slice(copied);
}

/** Where the string that begins at `start` has its last quotation mark. */
function endOfString(json: string, start: number): number {
  let index = start + 1;
  while (json.charCodeAt(index) !== QUOTE) index += json.charCodeAt(index) === BACKSLASH ? 2 : 1;
  return index;
}

/** 0-9 + - . e E */
const isNumeric = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || [0x2b, 0x2d, 0x2e, 0x45, 0x65].includes(code);

/** The value as JSON.parse would give it: with rounded numbers for the bigints, as validators expect it. */
export function rounded(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, rounded(each)]));
}
