import type { Parsed } from './exact-json.ts';
import { loadOddAnswer } from './load-odd-answer.ts';

/** Up to this length no nesting can cost anything. */
const SMALL = 65_536;

/**
 * Parses an answer's text. Integers that a JavaScript number cannot hold become text, and all integers in fields
 * of the given names, so that every digit arrives. Linear in the text's length, whatever stands in it. What asks for
 * more than JSON.parse is read by code that is loaded with the first such answer.
 */
export function parseJson(text: string, exactFields: readonly string[] = []): Parsed | Promise<Parsed> {
  if (exactFields.length === 0 && text.length <= SMALL && !hasLongNumber(text)) {
    try {
      return { value: JSON.parse(text) };
    } catch {
      // Perhaps it can be repaired.
    }
  }
  return parseOdd(text, exactFields);
}

async function parseOdd(text: string, exactFields: readonly string[]): Promise<Parsed> {
  return (
    (await loadOddAnswer())?.parseExactly(text, exactFields) ?? { fault: 'what reads it cannot be loaded' }
  );
}

/** Whether 16 digits stand in a row, which every unsafe integer has: one of them has an index that 16 divides. */
function hasLongNumber(text: string): boolean {
  for (let at = 15; at < text.length; at += 16) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39 && /\d{16}/.test(text.slice(at - 15, at + 16))) return true;
  }
  return false;
}
