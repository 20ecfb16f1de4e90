import { Refusal } from './refusal.ts';

/** WeChat's bodies are at most 10 levels deep. The code that reads a body recurses once per level. */
const DEPTH = 100;
/** Maximum number of values in one body, nested ones included. */
const VALUES = 100_000;

/**
 * Throws 47001 for JSON that is nested too deeply or has too many values. It scans brackets and commas in
 * one pass; whether the text is valid JSON is left to the parser.
 */
export function checkJsonShape(bytes: Uint8Array): void {
  let depth = 0;
  let values = 1;
  let quoted = false;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index];
    if (quoted) {
      if (byte === 0x5c) index++;
      else if (byte === 0x22) quoted = false;
    } else if (byte === 0x22) quoted = true;
    else if (byte === 0x2c) values++;
    else if (byte === 0x5b || byte === 0x7b) {
      if (++depth > DEPTH) throw new Refusal(47001, `the body is nested deeper than ${DEPTH} levels`);
    } else if (byte === 0x5d || byte === 0x7d) depth--;
  }
  if (values > VALUES) throw new Refusal(47001, `the body has more than ${VALUES} values`);
}
