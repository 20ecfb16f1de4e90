/** Bytes of a buffer of their own kind, as WebCrypto's types want them. */
export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();
// A BOM is part of what was signed or encrypted.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Text as UTF-8; bytes as they are. */
export const toBytes = (value: string | Uint8Array): Bytes =>
  typeof value === 'string' ? encoder.encode(value) : (value as Bytes);

/** UTF-8 as text. */
export const toText = (bytes: Uint8Array): string => decoder.decode(bytes);

/** Texts and bytes in a row. */
export function concat(...parts: (string | Uint8Array)[]): Bytes {
  const all = parts.map(toBytes);
  const joined = new Uint8Array(all.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of all) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** Bytes in lower-case hexadecimal. */
export const toHex = (bytes: ArrayBuffer | Uint8Array): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Random bytes of the platform's generator. */
export const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));
