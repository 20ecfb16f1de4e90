import { refuse } from '../errors.ts';
import { followed, numberMissing, numberWrong, snOf } from '../messages/api.ts';
import type { Texts } from '../messages/texts.ts';

/** The 32 hexadecimal digits of the admin console and X.509's 40 fit; 32 bytes in base64 or hex, and PEM, do not. */
const SERIAL = /^[\w-]{1,40}$/;

/**
 * Refuses what cannot be the number of a key or certificate, and never shows it: where `sn` and `key` are swapped, it
 * is the key.
 *
 * @param where Says whose number it is: `privateKey.sn`.
 */
export function checkSerial(sn: unknown, where: Texts): asserts sn is string {
  if (typeof sn !== 'string' || sn === '') refuse(followed(where, numberMissing()));
  if (!SERIAL.test(sn)) refuse(followed(where, numberWrong()));
}

/** What an error calls a key or certificate: by its number, once that can be one. */
export function named(what: (sn: string) => Texts, sn: string): Texts {
  checkSerial(sn, snOf(what('')));
  return what(sn);
}
