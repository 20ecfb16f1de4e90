// Loaded with the first answer that asks for it: one past 64 KB, one with a long number, one that must be repaired.
import type { Parsed } from './json.ts';

/** An answer nested deeper is nobody's data: it takes seconds to parse, and overflows the stack of what walks it. */
const DEEPEST = 1000;

/**
 * Parses JSON whose large integers, and all integers in fields of the given names, become text. WeChat's raw control
 * characters inside of strings, and a byte order mark, are no hindrance.
 */
export function parseExactly(text: string, exactFields: readonly string[]): Parsed {
  if (text === '') return { fault: 'the answer is empty' };
  for (const repair of [false, true]) {
    const json = rewrite(text, exactFields, repair);
    if (json === undefined) return { fault: `the answer is nested deeper than ${DEEPEST} levels` };
    try {
      return { value: JSON.parse(json) };
    } catch {
      // The parser's own message would repeat a part of the body.
    }
  }
  return { fault: `its ${text.length} characters are not JSON` };
}

// Tried at one place only.
const COLON = /\s*:/y;
const NUMBER = /-?\d[\d.eE+-]*/y;

/** Where the pattern ends if it stands at this place; 0 if not. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  pattern.test(text);
  return pattern.lastIndex;
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/** JSON with its large integers in quotes, and on demand without raw control characters; undefined if too deep. */
function rewrite(text: string, exactFields: readonly string[], repair: boolean): string | undefined {
  let done = '';
  // A byte order mark is the first thing to repair.
  let kept = repair && text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let depth = 0;
  let exact = false;
  for (let at = kept; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isOpening = code === 0x7b || code === 0x5b;
    let end = at + 1;
    let replacement: string | undefined;
    if (code === 0x22) {
      end = endOfString(text, at);
      if (repair) replacement = text.slice(at, end).replace(/\p{Cc}/gu, escaped);
      if (exactFields.length > 0 && endOf(COLON, text, end) > 0)
        exact = exactFields.includes(text.slice(at + 1, end - 1));
    } else if (isOpening || code === 0x7d || code === 0x5d) {
      depth += isOpening ? 1 : -1;
      if (depth > DEEPEST) return undefined;
      // An array's numbers are its field's; an object has fields of its own.
      if (code !== 0x5b) exact = false;
    } else if (code === 0x2d || isDigit(code)) {
      end = endOf(NUMBER, text, at) || end;
      const number = exact || end - at > 15 ? text.slice(at, end) : '';
      if (/^-?(0|[1-9]\d*)$/.test(number) && (exact || !Number.isSafeInteger(Number(number)))) {
        replacement = `"${number}"`;
      }
    }
    if (replacement !== undefined) {
      done += text.slice(kept, at) + replacement;
      kept = end;
    }
    at = end - 1;
  }
  return done + text.slice(kept);
}

/** Where the string that begins at an index ends: after its closing quote, or with the text. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let from = at;
    while (text.charCodeAt(from - 1) === 0x5c) from--;
    if ((at - from) % 2 === 0) return at + 1;
  }
  return text.length;
}

const escaped = (character: string) => JSON.stringify(character).slice(1, -1);
