// Redocly reads YAML numbers as JavaScript numbers, which rounds integers past 2^53. Their digits are restored
// from the source: WeChat's order numbers have 19.
import { globSync, readFileSync } from 'node:fs';

const LITERAL = /(?<=^|[\s[,:-])-?\d{16,}(?=$|[\s\],}])/gm;

/** Digits of the big integers in all source files, by the number that JavaScript rounds them to. */
export function readBigIntegers(
  files = globSync('{paths,components,webhooks}/**/*.yaml'),
): Map<string, string> {
  const exact = new Map<string, string>();
  for (const file of files) {
    for (const [digits] of readFileSync(file, 'utf8').matchAll(LITERAL)) {
      if (Number.isSafeInteger(Number(digits))) continue;
      const rounded = JSON.stringify(Number(digits));
      const other = exact.get(rounded) ?? digits;
      if (other !== digits)
        throw new Error(`${file}: ${digits} and ${other} round to the same number: change one.`);
      exact.set(rounded, digits);
    }
  }
  return exact;
}

/** Puts the digits back into indented JSON text, in which a number always ends its line. */
export const restoreBigIntegers = (json: string, exact: Map<string, string>): string =>
  json.replace(/(?<=[\s:])-?\d{16,}(?=,?$)/gm, (rounded) => exact.get(rounded) ?? rounded);

/** JSON.parse that keeps the digits of big integers, as bigint. */
export const parseExactly = (json: string): unknown =>
  JSON.parse(json, (_, value: unknown, context?: { source?: string }) =>
    typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value) && context?.source
      ? BigInt(context.source)
      : value,
  );
