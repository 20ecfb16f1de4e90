import { fromBase64 } from '../bytes/base64.ts';
import { type Bytes, toText } from '../bytes/bytes.ts';
import { refuse, WeappCryptoError } from '../errors.ts';
import { marks, type OpenData, type OpenDataKinds } from './kinds.ts';

/** What {@link decryptOpenData} takes. */
export interface EncryptedOpenData<Kind extends keyof OpenDataKinds | undefined = undefined> {
  /** From code2Session, of the user whose data it is. */
  session_key: string;
  /** As the front end got it. A `+` that became a space on the way is put back. */
  encryptedData: string;
  /** As the front end got it. */
  iv: string;
  /** This mini program's appid; the watermark must have the same. */
  appid: string;
  /** What it should be: the front end could send data of another kind. Default: any. */
  kind?: Kind;
}

/**
 * Decrypts the open data that the front end gets as `encryptedData` and `iv`, and checks for whom it is.
 *
 * @example
 * const { phoneNumber } = await decryptOpenData({ kind: 'phoneNumber', session_key, encryptedData, iv, appid });
 * @throws {WeappCryptoError} with a `reason`: `session_key` where the key does not fit, `base64`, `appid`, `kind`,
 * `usage`.
 * @see {@link https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/signature.html 官方文档}
 */
export async function decryptOpenData<Kind extends keyof OpenDataKinds | undefined = undefined>(
  input: EncryptedOpenData<Kind>,
): Promise<Kind extends keyof OpenDataKinds ? OpenDataKinds[Kind] : OpenData> {
  const { session_key, encryptedData, iv, appid, kind } = input;
  if (typeof appid !== 'string' || appid === '')
    refuse('decryptOpenData needs `appid`, to check for whom the data is.');
  const mark = kind === undefined ? undefined : Object.hasOwn(marks, kind) && marks[kind];
  if (mark === false) refuse(`decryptOpenData: \`kind\` is one of ${Object.keys(marks).join(', ')}.`);
  const key = fromBase64(session_key);
  if (key?.length !== 16)
    refuse('decryptOpenData needs `session_key` as code2Session gave it, base64 of 16 bytes.');
  const vector = bytesOf(iv, 'iv');
  if (vector.length !== 16) throw broken('iv', 'has not 16 bytes');
  const data = bytesOf(encryptedData, 'encryptedData');
  if (data.length === 0 || data.length % 16 > 0) throw broken('encryptedData', 'has not its full length');

  const opened = await open(key, vector, data);
  if (!opened) {
    throw new WeappCryptoError(
      'session_key',
      'decryptOpenData: this session_key does not open the data. Most often a later wx.login has replaced it: call wx.login before the data is fetched, not after, send the code at once, and keep the session_key of the last code2Session.',
    );
  }
  if (opened.watermark.appid !== appid)
    throw new WeappCryptoError(
      'appid',
      'decryptOpenData: the watermark has another appid, the data is not for this mini program.',
    );
  if (mark && typeof opened[mark[0]] !== mark[1])
    throw new WeappCryptoError(
      'kind',
      `decryptOpenData: this is no data of the kind ${kind}: it has no ${mark[0]}.`,
    );
  // A kind is known by its mark.
  return opened as never;
}

/** The decrypted object; undefined where the key does not fit, which shows in the padding or in what is no JSON. */
async function open(session_key: Bytes, iv: Bytes, data: Bytes): Promise<OpenData | undefined> {
  const key = await crypto.subtle.importKey('raw', session_key, 'AES-CBC', false, ['decrypt']);
  try {
    const plain = await crypto.subtle.decrypt({ name: 'AES-CBC', iv }, key, data);
    const value: unknown = JSON.parse(toText(new Uint8Array(plain)));
    // What the key does not fit may still be JSON, a digit for example.
    return typeof Object(Object(value).watermark).appid === 'string' ? (value as OpenData) : undefined;
  } catch {
    return undefined;
  }
}

function bytesOf(given: unknown, name: string): Bytes {
  if (typeof given !== 'string' || given === '')
    refuse(`decryptOpenData needs \`${name}\` as the front end got it.`);
  // A form that is decoded once too often has spaces for `+`. No base64 has a space of its own.
  const bytes = fromBase64(given.replaceAll(' ', '+'));
  if (bytes) return bytes;
  throw broken(
    name,
    given.includes('%')
      ? 'is still percent-encoded: decodeURIComponent it'
      : 'is no base64: something on the way from the front end has changed or cut it. Send it in a JSON body, or through encodeURIComponent',
  );
}

const broken = (name: string, what: string) =>
  new WeappCryptoError('base64', `decryptOpenData: ${name} ${what}.`);
