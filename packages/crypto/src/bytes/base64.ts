import type { Bytes } from './bytes.ts';

/** The characters of base64, in the order of their values. */
export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

// One pattern for the whole would take a place on the stack for each four characters, of which a hostile text has many.
const OTHER = /[^A-Za-z0-9+/]/;

/**
 * The bytes of a base64 text; undefined where it is none. It must have its padding, and no bits that stand for nothing:
 * each text then has one meaning, so that a flipped bit shows.
 */
export function fromBase64(text: unknown): Bytes | undefined {
  if (typeof text !== 'string' || text.length % 4 > 0) return undefined;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const digits = text.slice(0, text.length - padding);
  if (OTHER.test(digits)) return undefined;
  const spare = padding === 0 ? 0 : padding === 1 ? 3 : 15;
  if (ALPHABET.indexOf(digits.slice(-1)) & spare) return undefined;
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** Bytes as base64. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  // A call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}
