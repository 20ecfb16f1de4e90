import { refuse } from '../errors.ts';
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
const SYMMETRIC = '{ sn, key } of the symmetric key (API对称密钥)';
const PRIVATE = '{ sn, key } of the asymmetric key (API非对称密钥), as PEM';
const CERTIFICATE = '{ sn, certificate } of the platform certificate (平台证书), as PEM';
const WHERE = 'see 开发设置, API 安全 in the admin console.';

/**
 * Says what is wrong with the options of secureApi. Whether a key fits its algorithm is said when it is prepared.
 *
 * @throws {WeappCryptoError} `usage`.
 */
export function checkOptions(options: SecureApiOptions): void {
  if (!isObject(options)) wrong(`the options must be an object: ${NAMES.slice(0, 4).join(', ')}.`);
  checkNames(options, NAMES, '');
  const { appid, symmetric, privateKey, certificates, maxAge, except, origin, onExpiring } = options;
  if (typeof appid !== 'string' || appid === '') wrong('`appid` must be the AppID of the mini program.');
  checkKey(symmetric, 'symmetric', 'key', SYMMETRIC);
  checkKey(privateKey, 'privateKey', 'key', PRIVATE);
  if (!Array.isArray(certificates) || certificates.length === 0)
    wrong(`\`certificates\` must be an array with at least one ${CERTIFICATE}: ${WHERE}`);
  for (const [at, certificate] of certificates.entries())
    checkKey(certificate, `certificates[${at}]`, 'certificate', CERTIFICATE);
  const serials = certificates.map(({ sn }) => sn);
  const twice = serials.findIndex((sn, at) => serials.indexOf(sn) < at);
  if (twice >= 0)
    wrong(
      `\`certificates[${twice}].sn\` is that of another certificate too: each has a number of its own, ${WHERE}`,
    );
  if (maxAge !== undefined && !(typeof maxAge === 'number' && maxAge >= 0))
    wrong('`maxAge` must be in milliseconds; Infinity for any.');
  if (except !== undefined && !(Array.isArray(except) && except.every((name) => typeof name === 'string')))
    wrong("`except` must be a list of operations, such as ['getQRCode'].");
  if (origin !== undefined && !(typeof origin === 'string' && /^https?:\/\/[^/?#\s]+$/.test(origin)))
    wrong('`origin` must be scheme and host, such as https://api.weixin.qq.com.');
  if (onExpiring !== undefined && typeof onExpiring !== 'function') wrong('`onExpiring` must be a function.');
}

/** A key or certificate with its number. `what` is the field that it is in. */
function checkKey(given: unknown, name: string, what: 'key' | 'certificate', expected: string): void {
  if (!isObject(given)) wrong(`\`${name}\` must be ${expected}: ${WHERE}`);
  checkNames(given, ['sn', what, 'algorithm'], `\`${name}\`: `);
  for (const field of ['sn', what]) {
    const value: unknown = Reflect.get(given, field);
    if (typeof value !== 'string' || value === '')
      wrong(`\`${name}.${field}\` must be a text. Expected is ${expected}: ${WHERE}`);
  }
  checkSerial(Reflect.get(given, 'sn'), `secureApi: \`${name}.sn\``);
}

function checkNames(given: object, names: readonly string[], where: string): void {
  const misspelling = misspelt(given, names);
  if (misspelling !== undefined) wrong(where + misspelling);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function wrong(what: string): never {
  refuse(`secureApi: ${what}`);
}
