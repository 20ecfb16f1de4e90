import { refuse } from '../errors.ts';

/** The 32 hexadecimal digits of the admin console and X.509's 40 fit; 32 bytes in base64 or hex, and PEM, do not. */
const SERIAL = /^[\w-]{1,40}$/;

/**
 * Refuses what cannot be the number of a key or certificate, and never shows it: where `sn` and `key` are swapped, it
 * is the key.
 *
 * @param where Says whose number it is: `privateKey.sn`.
 */
export function checkSerial(sn: unknown, where: string): asserts sn is string {
  if (typeof sn !== 'string' || sn === '')
    refuse(
      `${where} is missing: each key and certificate has its number, see API 安全 in the admin console.`,
    );
  if (!SERIAL.test(sn))
    refuse(
      `${where} must be the number of at most 40 letters and digits that API 安全 in the admin console shows. Have the number and the key been swapped?`,
    );
}

/** What an error calls a key or certificate: by its number, once that can be one. */
export function named(what: string, sn: string): string {
  checkSerial(sn, `${what}: \`sn\``);
  return `${what} ${sn}`;
}
