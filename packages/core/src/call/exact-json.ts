// Loaded on the first answer that needs it: one past 64 KB, one with a long number, or one that must be repaired.

import type { Texts } from '../errors/texts.ts';
import { empty, noJson, tooDeep, tooMany, tooManyControls, tooWide } from '../messages/json.ts';

/** The parsed value, or why the text cannot be parsed. */
export type Parsed = { value: unknown } | { fault: Texts };

/**
 * The maximum number of objects and arrays in an answer is MOST, or one per DENSEST characters if that is more: an
 * empty object takes two characters, but 56 bytes of memory. The number of repaired control characters has the same
 * limit.
 */
const MOST = 1e6;
const DENSEST = 16;

/** More fields than any object of WeChat's has. One with millions takes seconds to traverse. */
const WIDEST = 1e5;

class Refusal extends Error {
  readonly fault: Texts;

  constructor(fault: Texts) {
    super();
    this.fault = fault;
  }
}

/** No real answer is nested deeper. One that is takes seconds to parse, and overflows the stack of code that reads it. */
const DEEPEST = 1000;

/**
 * Parses JSON. Large integers, and all integers in fields with the given names, become strings. Accepts a byte order
 * mark, and raw control characters in strings, which WeChat sends.
 */
export function parseExactly(text: string, exactFields: readonly string[]): Parsed {
  if (text === '') return { fault: empty() };
  for (const repair of [false, true]) {
    try {
      return { value: JSON.parse(rewrite(text, exactFields, repair)) };
    } catch (error) {
      if (error instanceof Refusal) return { fault: error.fault };
      // JSON.parse's message would repeat part of the body. The repaired text may also be too long for a string.
    }
  }
  return { fault: noJson(text.length) };
}

// Sticky: they match at one position only.
const COLON = /\s*:/y;
const NUMBER = /-?\d[\d.eE+-]*/y;

/** The end of the pattern's match at this position; 0 if it does not match there. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  pattern.test(text);
  return pattern.lastIndex;
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/** Quotes large integers and, if `repair` is set, escapes raw control characters. */
function rewrite(text: string, exactFields: readonly string[], repair: boolean): string {
  const most = Math.max(MOST, text.length / DENSEST);
  let openings = 0;
  let repaired = 0;
  let done = '';
  // Skip a byte order mark.
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
      if (depth > DEEPEST) throw new Refusal(tooDeep(DEEPEST));
      if (isOpening && ++openings > most) throw new Refusal(tooMany(Math.floor(most)));
      if (isOpening) fields[depth] = 0;
      // The numbers in an array belong to the array's field; an object has its own fields.
      if (code !== 0x5b) exact = false;
    } else if (code === 0x3a) {
      const count = (fields[depth] ?? 0) + 1;
      if (count > WIDEST) throw new Refusal(tooWide(WIDEST));
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

/** The end of the string that begins at an index: after its closing quote, or the end of the text. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let from = at;
    while (text.charCodeAt(from - 1) === 0x5c) from--;
    if ((at - from) % 2 === 0) return at + 1;
  }
  return text.length;
}

/** The JSON escape for each control character. */
const ESCAPES = Array.from({ length: 0x20 }, (_, code) =>
  JSON.stringify(String.fromCharCode(code)).slice(1, -1),
);

/** Part of the text with its raw control characters escaped, as `json`; undefined if it has none. */
function escaped(text: string, start: number, end: number, most: number) {
  const pieces: string[] = [];
  let count = 0;
  let kept = start;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x20) continue;
    if (++count > most) throw new Refusal(tooManyControls());
    pieces.push(text.slice(kept, at), ESCAPES[code] ?? '');
    kept = at + 1;
  }
  if (count === 0) return { json: undefined, count };
  pieces.push(text.slice(kept, end));
  return { json: pieces.join(''), count };
}
