import { randomInt } from 'node:crypto';

const DIGITS = '0123456789';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Ids of JavaScript's numbers stay exact below this one; the spec's 64-bit ids are larger. */
const SAFE = 9_000_000_000_000_000;
/** A text shorter than this has too few values to draw from. */
const LONG = 8;

/**
 * A new id like an example's: a number is counted on from it, so is a short text of digits; a longer text has its
 * digits and letters drawn.
 */
export function newId(example: unknown, count: number): string | number {
  if (typeof example === 'number') return (example < SAFE ? example : 1_000_000_000_000_000) + count;
  const model = typeof example === 'string' ? example : '';
  if (/^\d{1,15}$/.test(model) && model.length < LONG) return String(Number(model) + count);
  if (model.length < LONG) return `${model}${model ? '_' : ''}${count}`;
  const drawn = model.replace(/[a-z0-9]/gi, drawLike);
  return /^0/.test(drawn) && !model.startsWith('0') ? `1${drawn.slice(1)}` : drawn;
}

function drawLike(character: string): string {
  if (/\d/.test(character)) return DIGITS[randomInt(10)] ?? '0';
  const letter = LETTERS[randomInt(26)] ?? 'a';
  return /[A-Z]/.test(character) ? letter.toUpperCase() : letter;
}
