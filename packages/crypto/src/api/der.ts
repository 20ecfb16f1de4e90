import type { Bytes } from '../bytes/bytes.ts';

/** One DER value. */
export interface Der {
  tag: number;
  /** Including tag and length. */
  whole: Bytes;
  content: Bytes;
}

/** Reads consecutive DER values; returns undefined for invalid DER. */
export function readDer(bytes: Bytes): Der[] | undefined {
  const values: Der[] = [];
  for (let at = 0; at < bytes.length; ) {
    const value = valueAt(bytes, at);
    if (!value) return undefined;
    values.push(value);
    at += value.whole.length;
  }
  return values;
}

function valueAt(bytes: Bytes, from: number): Der | undefined {
  const [tag, first] = bytes.subarray(from, from + 2);
  if (tag === undefined || first === undefined || (tag & 31) === 31) return undefined;
  let at = from + 2;
  let length = first;
  if (first > 127) {
    const digits = bytes.subarray(at, at + (first & 127));
    // DER requires the shortest form.
    if (digits.length !== (first & 127) || digits.length > 3 || !digits[0]) return undefined;
    at += digits.length;
    length = digits.reduce((sum, digit) => sum * 256 + digit, 0);
    if (length < 128) return undefined;
  }
  if (at + length > bytes.length) return undefined;
  return { tag, whole: bytes.slice(from, at + length), content: bytes.slice(at, at + length) };
}

/** Encodes a value as DER. */
export function writeDer(tag: number, ...contents: Uint8Array[]): Bytes {
  const length = contents.reduce((sum, content) => sum + content.length, 0);
  const digits: number[] = [];
  for (let rest = length; rest > 0; rest >>>= 8) digits.unshift(rest & 255);
  const head = length < 128 ? [tag, length] : [tag, 128 | digits.length, ...digits];
  const written = new Uint8Array(head.length + length);
  written.set(head);
  let at = head.length;
  for (const content of contents) {
    written.set(content, at);
    at += content.length;
  }
  return written;
}

/** The tags used in keys, certificates and signatures. */
export const TAG = {
  integer: 2,
  bitString: 3,
  octetString: 4,
  oid: 6,
  sequence: 0x30,
  version: 0xa0,
} as const;
