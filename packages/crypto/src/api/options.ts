import { refuse } from '../errors.ts';
import { option } from '../messages/api.ts';
import {
  appidWrong,
  certificateShape,
  exceptWrong,
  keyWrong,
  maxAgeWrong,
  misspelt as misspeltOption,
  noCertificates,
  noObject,
  onExpiringWrong,
  originWrong,
  partWrong,
  privateShape,
  sameNumber,
  symmetricShape,
} from '../messages/api-options.ts';
import { saidOf } from '../messages/general.ts';
import type { Texts } from '../messages/texts.ts';
import type { Certificate, PrivateKey, SymmetricKey } from './keys.ts';
import { misspelt } from './misspelt.ts';
import { checkSerial } from './serial.ts';

/** Options of `secureApi`. Keys and their numbers are in the admin console under 开发设置 → API 安全. */
export interface SecureApiOptions {
  /** This mini program's appid. */
  appid: string;
  /** Encrypts requests and decrypts answers. */
  symmetric: SymmetricKey;
  /** Signs requests. */
  privateKey: PrivateKey;
  /** Verify answers. While WeChat replaces its certificate, pass both the old and the new one. */
  certificates: readonly Certificate[];
  /** How far an answer's timestamp may be from the local clock, in milliseconds; Infinity for any. Default: 300000. */
  maxAge?: number | undefined;
  /** Operations to leave unencrypted, such as `['getQRCode']`. Default: none. */
  except?: readonly string[] | undefined;
  /**
   * Scheme and host that WeChat sees if `baseUrl` is your own proxy: `https://api.weixin.qq.com`. Default: those of the
   * request.
   */
  origin?: string | undefined;
  /**
   * Called if an answer was verified with a certificate that is about to be replaced: download the new one
   * (`replacement`) and pass both. What it throws, or rejects with, is dropped: the answer is good.
   */
  onExpiring?: ((certificate: { sn: string; replacement: string }) => void) | undefined;
}

// Plain literals: bundlers keep spreads and templates, whether they are used or not.
// biome-ignore format: one line
const NAMES = ['appid', 'symmetric', 'privateKey', 'certificates', 'maxAge', 'except', 'origin', 'onExpiring'];

/**
 * Says what is wrong with the options of secureApi. Whether a key fits its algorithm is said when it is prepared.
 *
 * @throws {WeappCryptoError} `usage`.
 */
export function checkOptions(options: SecureApiOptions): void {
  if (!isObject(options)) wrong(noObject(NAMES.slice(0, 4).join(', ')));
  checkNames(options, NAMES, '');
  const { appid, symmetric, privateKey, certificates, maxAge, except, origin, onExpiring } = options;
  if (typeof appid !== 'string' || appid === '') wrong(appidWrong());
  checkKey(symmetric, 'symmetric', 'key', symmetricShape());
  checkKey(privateKey, 'privateKey', 'key', privateShape());
  if (!Array.isArray(certificates) || certificates.length === 0) wrong(noCertificates(certificateShape()));
  for (const [at, certificate] of certificates.entries())
    checkKey(certificate, `certificates[${at}]`, 'certificate', certificateShape());
  const serials = certificates.map(({ sn }) => sn);
  const twice = serials.findIndex((sn, at) => serials.indexOf(sn) < at);
  if (twice >= 0) wrong(sameNumber(twice));
  if (maxAge !== undefined && !(typeof maxAge === 'number' && maxAge >= 0)) wrong(maxAgeWrong());
  if (except !== undefined && !(Array.isArray(except) && except.every((name) => typeof name === 'string')))
    wrong(exceptWrong());
  if (origin !== undefined && !(typeof origin === 'string' && /^https?:\/\/[^/?#\s]+$/.test(origin)))
    wrong(originWrong());
  if (onExpiring !== undefined && typeof onExpiring !== 'function') wrong(onExpiringWrong());
}

/** A key or certificate with its number. `what` is the field that it is in. */
function checkKey(given: unknown, name: string, what: 'key' | 'certificate', expected: Texts): void {
  if (!isObject(given)) wrong(keyWrong(name, expected));
  checkNames(given, ['sn', what, 'algorithm'], `\`${name}\``);
  for (const field of ['sn', what]) {
    const value: unknown = Reflect.get(given, field);
    if (typeof value !== 'string' || value === '') wrong(partWrong(`${name}.${field}`, expected));
  }
  checkSerial(Reflect.get(given, 'sn'), option(`${name}.sn`));
}

function checkNames(given: object, names: readonly string[], where: string): void {
  const found = misspelt(given, names);
  if (found) wrong(misspeltOption(where, JSON.stringify(found.name), found.near));
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function wrong(what: Texts): never {
  refuse(saidOf('secureApi', what));
}
