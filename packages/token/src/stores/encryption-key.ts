import { WeappUsageError } from '@weapp-openapi/core';
import { keyLength, keyNotRandom } from '../messages/stores.ts';

/** A key of 32 bytes: the bytes themselves, or as text in base64, base64url or hex. */
export type EncryptionKey = Uint8Array | string;

const LENGTH = 32;

/**
 * The bytes of a key.
 *
 * @throws {WeappUsageError} when it is not 32 bytes, or they are not random; the error does not show it.
 */
export function keyBytes(name: 'key' | 'formerKeys', key: unknown): Uint8Array<ArrayBuffer> {
  const bytes =
    key instanceof Uint8Array ? new Uint8Array(key) : typeof key === 'string' && decode(key.trim());
  if (!bytes || bytes.length !== LENGTH) {
    throw new WeappUsageError(keyLength(name));
  }
  if (isText(bytes) || isRegular(bytes) || (typeof key === 'string' && isWords(key.trim()))) {
    throw new WeappUsageError(keyNotRandom(name));
  }
  return bytes;
}

function decode(key: string): Uint8Array<ArrayBuffer> | undefined {
  if (/^[0-9a-f]{64}$/i.test(key)) {
    return Uint8Array.from(key.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  }
  return /^[\w+/-]{43}=?$/.test(key) ? fromBase64(key.replaceAll('-', '+').replaceAll('_', '/')) : undefined;
}

// 32 random bytes are well-formed UTF-8 once in 100 million times; text passed as bytes always is.
function isText(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

// 32 random bytes have about 30 different values, and so do the differences between neighbours; fewer than half of
// that occurs once in 10^14 times.
function isRegular(bytes: Uint8Array): boolean {
  const steps = bytes.map((byte, index) => byte - (bytes[index - 1] ?? 0));
  return new Set(bytes).size < LENGTH / 2 || new Set(steps).size < LENGTH / 2;
}

// Base64 of 32 random bytes has upper-case and lower-case letters, except once in 10^9 times; words joined by hyphens
// look like base64url.
const isWords = (key: string): boolean => key.length < 64 && !(/[a-z]/.test(key) && /[A-Z]/.test(key));

export const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
