import { fromBase64, toBase64 } from '../bytes/base64.ts';
import { type Bytes, toBytes, toText } from '../bytes/bytes.ts';
import { refuse, WeappCryptoError } from '../errors.ts';
import { needsData } from '../messages/api.ts';
import { encryptedForOther, noEnvelope, otherTimestamp, wrongAuthtag } from '../messages/api-answer.ts';
import { saidOf } from '../messages/general.ts';
import type { Texts } from '../messages/texts.ts';
import { randomBytes } from '../web-crypto.ts';
import type { Cipher } from './algorithm.ts';
import { cipherOf, type SymmetricKey } from './keys.ts';
import { checkContext, type MessageContext } from './message.ts';

/** Input of {@link encryptApi}. */
export interface PlainApi extends MessageContext {
  symmetric: SymmetricKey;
  /** The fields as an object, or as JSON, whose numbers are kept as written. */
  data: string | object;
}

/** Input of {@link decryptApi}. */
export interface EncryptedApi extends MessageContext {
  symmetric: SymmetricKey;
  /** The body as received. */
  body: string;
}

/**
 * Encrypts the fields of a request (those of its query too) or of an answer.
 *
 * @returns The body to send: JSON with `iv`, `data` and `authtag`. Sign exactly this text.
 * @throws {WeappCryptoError} `usage` if an argument is wrong.
 * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/getting_started/api_signature.html 官方文档}
 */
export const encryptApi = async ({ symmetric, data, ...context }: PlainApi): Promise<string> =>
  encryptFields(cipherOf(symmetric), symmetric.sn, context, data);

/** Like {@link encryptApi}, with a prepared cipher and, for tests, fixed random values. */
export async function encryptFields(
  cipher: Cipher,
  sn: string,
  context: MessageContext,
  data: string | object,
  random: { iv: Bytes; _n: string } = { iv: randomBytes(12), _n: toBase64(randomBytes(24)) },
): Promise<string> {
  checkContext(context);
  const text = (typeof data === 'string' ? data : JSON.stringify(data)).trim();
  if (!text.startsWith('{') || !text.endsWith('}')) refuse(needsData());
  const { appid, timestamp } = context;
  // Inserted into the text rather than the object, so that numbers past 2^53 keep their digits.
  const own = JSON.stringify({ _n: random._n, _appid: appid, _timestamp: timestamp }).slice(0, -1);
  const rest = text.slice(1).trimStart();
  const plain = toBytes(rest === '}' ? `${own}}` : `${own},${rest}`);
  const { data: sealed, authtag } = await cipher.encrypt(random.iv, plain, aadOf(context, sn));
  return JSON.stringify({ iv: toBase64(random.iv), data: toBase64(sealed), authtag: toBase64(authtag) });
}

/**
 * Decrypts an answer (or, on WeChat's side, a request) and checks its authentication tag, appid and timestamp.
 *
 * @returns The encrypted JSON, including `_n`, `_appid` and `_timestamp`, as text: JSON.parse would change the last
 * digits of 64-bit numbers.
 * @throws {WeappCryptoError} with a `reason`: `format`, `authtag`, `appid`, `timestamp`, `usage`.
 * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/getting_started/api_signature.html 官方文档}
 */
export const decryptApi = async ({ symmetric, body, ...context }: EncryptedApi): Promise<string> =>
  decryptFields(cipherOf(symmetric), symmetric.sn, context, body);

/** Like {@link decryptApi}, with a prepared cipher. */
export async function decryptFields(
  cipher: Cipher,
  sn: string,
  context: MessageContext,
  body: string,
  operationId?: string,
): Promise<string> {
  checkContext(context);
  const failed = (reason: 'format' | 'authtag' | 'appid' | 'timestamp', what: Texts) =>
    new WeappCryptoError(reason, saidOf(operationId ?? 'decryptApi', what), operationId);
  const parts = envelopeOf(body);
  if (!parts) throw failed('format', noEnvelope());
  const plain = await cipher.decrypt(parts.iv, parts.data, parts.authtag, aadOf(context, sn));
  if (!plain) {
    throw failed('authtag', wrongAuthtag(sn));
  }
  const text = toText(plain);
  const { _appid, _timestamp } = fieldsOf(text) ?? {};
  if (_appid !== context.appid) throw failed('appid', encryptedForOther());
  if (Number(_timestamp) !== context.timestamp) throw failed('timestamp', otherTimestamp());
  return text;
}

/** Whether a body is encrypted. */
export function isEncrypted(body: string): boolean {
  const { iv, data, authtag } = fieldsOf(body) ?? {};
  return [iv, data, authtag].every((part) => typeof part === 'string');
}

interface Envelope {
  iv: Bytes;
  data: Bytes;
  authtag: Bytes;
}

function envelopeOf(body: string): Envelope | undefined {
  const fields = fieldsOf(body) ?? {};
  const [iv, data, authtag] = [fields.iv, fields.data, fields.authtag].map(fromBase64);
  // Shorter tags would be easier to guess.
  return iv?.length === 12 && authtag?.length === 16 && data ? { iv, data, authtag } : undefined;
}

function fieldsOf(json: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

const aadOf = ({ url, appid, timestamp }: MessageContext, sn: string) =>
  toBytes(`${url}|${appid}|${timestamp}|${sn}`);
