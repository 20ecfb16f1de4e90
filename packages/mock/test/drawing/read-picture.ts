import { decode } from 'jpeg-js';
import { PNG } from 'pngjs';
import decodeQR from 'qr/decode.js';

/** The pixels of a JPEG or PNG, read by other people's libraries: red, green, blue, opacity. */
export function pixelsOf(picture: Uint8Array): { width: number; height: number; data: Uint8Array } {
  if (picture[0] === 0xff) return decode(picture, { useTArray: true });
  return PNG.sync.read(Buffer.from(picture));
}

/** The text of the QR code in a picture. Throws if there is none. */
export const textIn = (picture: Uint8Array): string =>
  decodeQR(pixelsOf(picture), { effort: Number.POSITIVE_INFINITY, timeLimit: Number.POSITIVE_INFINITY });
