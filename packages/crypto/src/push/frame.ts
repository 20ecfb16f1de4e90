import { type Bytes, concat, toText } from '../bytes/bytes.ts';
import { WeappCryptoError } from '../errors.ts';

// 16 random bytes, the message's length in 4, the message, the appid; padded to a multiple of 32.
const HEAD = 20;
const PADDED = 32;

/** A message as it is before encryption. */
export function frame(random: Uint8Array, message: Uint8Array, appid: string): Bytes {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, message.length);
  const plain = concat(random, length, message, appid);
  const pad = PADDED - (plain.length % PADDED);
  return concat(plain, new Uint8Array(pad).fill(pad));
}

/** The message out of its frame, for this appid. */
export function unframe(padded: Bytes, appid: string): Bytes {
  const pad = padded.at(-1) ?? 0;
  const end = padded.length - pad;
  const isPadding = pad > 0 && pad <= PADDED && padded.subarray(end).every((byte) => byte === pad);
  if (!isPadding || end < HEAD) {
    throw new WeappCryptoError(
      'padding',
      'The message does not end as a pushed one does: the EncodingAESKey is another than that of the settings.',
    );
  }
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(16);
  if (length > end - HEAD) throw new WeappCryptoError('length', 'The message is shorter than it says.');
  if (toText(padded.subarray(HEAD + length, end)) !== appid) {
    throw new WeappCryptoError(
      'appid',
      'The message is for another appid. What a third-party platform receives has its component_appid.',
    );
  }
  return padded.slice(HEAD, HEAD + length);
}
