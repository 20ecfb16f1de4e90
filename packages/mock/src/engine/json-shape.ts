import { Refusal } from './refusal.ts';

/** No body of WeChat's is nested deeper than 10, and what reads a body calls itself once for each level. */
const DEPTH = 100;
/** Values in one body, nested ones included. */
const VALUES = 100_000;

/**
 * Throws 47001 for JSON that is nested too deeply or has too many values to be worth reading. It looks at
 * brackets and separators alone, once each; whether the text is JSON at all is the parser's question.
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
      if (++depth > DEPTH) throw new Refusal(47001, `the body is nested deeper than ${DEPTH}`);
    } else if (byte === 0x5d || byte === 0x7d) depth--;
  }
  if (values > VALUES) throw new Refusal(47001, `the body has more than ${VALUES} values`);
}
