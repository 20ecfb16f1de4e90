import { type Bytes, concat, toText } from '../bytes/bytes.ts';
import { WeappCryptoError } from '../errors.ts';
import { otherPushAppid, tooShort, wrongPadding } from '../messages/push.ts';

// 16 random bytes, the message's length in 4 bytes, the message, the appid; padded to a multiple of 32.
const HEAD = 20;
const PADDED = 32;

/** Frames a message for encryption. */
export function frame(random: Uint8Array, message: Uint8Array, appid: string): Bytes {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, message.length);
  const plain = concat(random, length, message, appid);
  const pad = PADDED - (plain.length % PADDED);
  return concat(plain, new Uint8Array(pad).fill(pad));
}

/** Takes a message out of its frame and checks its appid. */
export function unframe(padded: Bytes, appid: string): Bytes {
  const pad = padded.at(-1) ?? 0;
  const end = padded.length - pad;
  const isPadding = pad > 0 && pad <= PADDED && padded.subarray(end).every((byte) => byte === pad);
  if (!isPadding || end < HEAD) {
    throw new WeappCryptoError('padding', wrongPadding());
  }
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(16);
  if (length > end - HEAD) throw new WeappCryptoError('length', tooShort());
  if (toText(padded.subarray(HEAD + length, end)) !== appid) {
    throw new WeappCryptoError('appid', otherPushAppid());
  }
  return padded.slice(HEAD, HEAD + length);
}
