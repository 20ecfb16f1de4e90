// Loaded with the first answer that asks for it: one past 64 KB, one with a long number, one that must be repaired.

/** What a text stands for, or why it stands for nothing. */
export type Parsed = { value: unknown } | { fault: string };

/**
 * An answer may have so many objects and lists, or one for so many characters: an empty object of two characters takes
 * 56 bytes of memory. As many control characters may be repaired.
 */
const MOST = 1e6;
const DENSEST = 16;

/** More fields than any object of WeChat's has: one of millions takes seconds to walk. */
const WIDEST = 1e5;

class Refusal extends Error {}

/** An answer nested deeper is nobody's data: it takes seconds to parse, and overflows the stack of what walks it. */
const DEEPEST = 1000;

/**
 * Parses JSON whose large integers, and all integers in fields of the given names, become text. WeChat's raw control
 * characters inside of strings, and a byte order mark, are no hindrance.
 */
export function parseExactly(text: string, exactFields: readonly string[]): Parsed {
  if (text === '') return { fault: 'the answer is empty' };
  for (const repair of [false, true]) {
    try {
      return { value: JSON.parse(rewrite(text, exactFields, repair)) };
    } catch (error) {
      if (error instanceof Refusal) return { fault: error.message };
      // The parser's own message would repeat a part of the body. It may also be too long for a string, once repaired.
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

/** JSON with its large integers in quotes, and on demand without raw control characters. */
function rewrite(text: string, exactFields: readonly string[], repair: boolean): string {
  const most = Math.max(MOST, text.length / DENSEST);
  let openings = 0;
  let repaired = 0;
  let done = '';
  // A byte order mark is the first thing to repair.
  let kept = repair && text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let depth = 0;
  const fields = [0];
  let exact = false;
  for (let at = kept; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isOpening = code === 0x7b || code === 0x5b;
    let end = at + 1;
    let replacement: string | undefined;
    if (code === 0x22) {
      end = endOfString(text, at);
      if (repair) {
        const { json, count } = escaped(text, at, end, most - repaired);
        replacement = json;
        repaired += count;
      }
      if (exactFields.length > 0 && endOf(COLON, text, end) > 0)
        exact = exactFields.includes(text.slice(at + 1, end - 1));
    } else if (isOpening || code === 0x7d || code === 0x5d) {
      depth += isOpening ? 1 : -1;
      if (depth > DEEPEST) throw new Refusal(`the answer is nested deeper than ${DEEPEST} levels`);
      if (isOpening && ++openings > most)
        throw new Refusal(`the answer has more than ${Math.floor(most)} objects and lists`);
      if (isOpening) fields[depth] = 0;
      // An array's numbers are its field's; an object has fields of its own.
      if (code !== 0x5b) exact = false;
    } else if (code === 0x3a) {
      const count = (fields[depth] ?? 0) + 1;
      if (count > WIDEST) throw new Refusal(`the answer has an object of more than ${WIDEST} fields`);
      fields[depth] = count;
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

/** What JSON wants in place of a raw control character. */
const ESCAPES = Array.from({ length: 0x20 }, (_, code) =>
  JSON.stringify(String.fromCharCode(code)).slice(1, -1),
);

/** A part of the text with raw control characters written as JSON wants them; undefined where there is none. */
function escaped(text: string, start: number, end: number, most: number) {
  const pieces: string[] = [];
  let count = 0;
  let kept = start;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x20) continue;
    if (++count > most) throw new Refusal('the answer is full of control characters');
    pieces.push(text.slice(kept, at), ESCAPES[code] ?? '');
    kept = at + 1;
  }
  if (count === 0) return { json: undefined, count };
  pieces.push(text.slice(kept, end));
  return { json: pieces.join(''), count };
}
