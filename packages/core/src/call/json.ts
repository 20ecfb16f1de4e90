import { parserGone } from '../messages/errors.ts';
import type { Parsed } from './exact-json.ts';
import { loadOddAnswer } from './load-odd-answer.ts';

/** Up to this length, nesting cannot take a noticeable time. */
const SMALL = 65_536;

/**
 * Parses an answer's text. Integers that a JavaScript number cannot hold become strings, as do all integers in fields
 * with the given names, so that no digits are lost. Takes linear time for any text. Answers for which JSON.parse is not
 * enough are read by code that is loaded on the first of them.
 */
export function parseJson(text: string, exactFields: readonly string[] = []): Parsed | Promise<Parsed> {
  if (exactFields.length === 0 && text.length <= SMALL && !hasLongNumber(text)) {
    try {
      return { value: JSON.parse(text) };
    } catch {
      // It may be repairable.
    }
  }
  return parseOdd(text, exactFields);
}

async function parseOdd(text: string, exactFields: readonly string[]): Promise<Parsed> {
  return (await loadOddAnswer())?.parseExactly(text, exactFields) ?? { fault: parserGone() };
}

/**
 * Whether the text has 16 digits in a row, as every unsafe integer does. Checks every 16th character, as one of 16
 * consecutive digits is always among them.
 */
function hasLongNumber(text: string): boolean {
  for (let at = 15; at < text.length; at += 16) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39 && /\d{16}/.test(text.slice(at - 15, at + 16))) return true;
  }
  return false;
}
