/** Bytes backed by an ArrayBuffer, which is what WebCrypto's types accept. */
export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();
// A BOM is part of the signed or encrypted text.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Encodes text as UTF-8; returns bytes unchanged. */
export const toBytes = (value: string | Uint8Array): Bytes =>
  typeof value === 'string' ? encoder.encode(value) : (value as Bytes);

/** Decodes UTF-8. */
export const toText = (bytes: Uint8Array): string => decoder.decode(bytes);

/** Joins texts and bytes. */
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

/** Encodes bytes as lower-case hexadecimal. */
export const toHex = (bytes: ArrayBuffer | Uint8Array): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
