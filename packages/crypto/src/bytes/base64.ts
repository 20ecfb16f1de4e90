import type { Bytes } from './bytes.ts';

/** The base64 characters in order of their values. */
export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

// A pattern for the whole text with a repeated group overflows the stack on long input.
const OTHER = /[^A-Za-z0-9+/]/;

/**
 * Decodes base64; returns undefined for anything else. Padding is required and unused bits must be zero, so that no
 * two texts decode to the same bytes and every flipped bit is noticed.
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

/** Encodes bytes as base64. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  // In chunks: the number of arguments in a call is limited.
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}
