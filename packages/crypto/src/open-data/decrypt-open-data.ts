import { fromBase64 } from '../bytes/base64.ts';
import { type Bytes, toText } from '../bytes/bytes.ts';
import { refuse, WeappCryptoError } from '../errors.ts';
import {
  incomplete,
  needsAppid,
  needsField,
  needsSessionKey,
  notBase64,
  otherAppid,
  otherKind,
  otherSessionKey,
  percentEncoded,
  unknownKind,
  wrongLength,
} from '../messages/open-data.ts';
import type { Texts } from '../messages/texts.ts';
import { webCrypto } from '../web-crypto.ts';
import { parseExactly } from './exact-json.ts';
import { marks, type OpenData, type OpenDataKinds } from './kinds.ts';

/** Input of {@link decryptOpenData}. */
export interface EncryptedOpenData<Kind extends keyof OpenDataKinds | undefined = undefined> {
  /** The user's, from code2Session. */
  session_key: string;
  /** As the front end received it. Spaces, into which some form decoders turn `+`, are repaired. */
  encryptedData: string;
  /** As the front end received it. */
  iv: string;
  /** This mini program's appid, which the watermark must contain. */
  appid: string;
  /** The expected kind: a front end could send data of another kind. Default: any. */
  kind?: Kind;
}

/**
 * Decrypts the open data that the front end receives as `encryptedData` and `iv`, and checks the appid in its
 * watermark. An integer past 2^53 is given as text, with all its digits.
 *
 * @example
 * const { phoneNumber } = await decryptOpenData({ kind: 'phoneNumber', session_key, encryptedData, iv, appid });
 * @throws {WeappCryptoError} with a `reason`: `session_key` if it does not decrypt the data, `base64`, `appid`, `kind`,
 * `usage`.
 * @see {@link https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/signature.html 官方文档}
 */
export async function decryptOpenData<Kind extends keyof OpenDataKinds | undefined = undefined>(
  input: EncryptedOpenData<Kind>,
): Promise<Kind extends keyof OpenDataKinds ? OpenDataKinds[Kind] : OpenData> {
  const { session_key, encryptedData, iv, appid, kind }: Partial<EncryptedOpenData<Kind>> = Object(input);
  if (typeof appid !== 'string' || appid === '') refuse(needsAppid());
  const mark = kind === undefined ? undefined : Object.hasOwn(marks, kind) && marks[kind];
  if (mark === false) refuse(unknownKind(Object.keys(marks).join(', ')));
  const key = fromBase64(session_key);
  if (key?.length !== 16) refuse(needsSessionKey());
  const vector = bytesOf(iv, 'iv');
  if (vector.length !== 16) throw broken(wrongLength('iv'));
  const data = bytesOf(encryptedData, 'encryptedData');
  if (data.length === 0 || data.length % 16 > 0) throw broken(incomplete());

  const opened = await open(key, vector, data);
  if (!opened) {
    throw new WeappCryptoError('session_key', otherSessionKey());
  }
  if (opened.watermark.appid !== appid) throw new WeappCryptoError('appid', otherAppid());
  if (mark && typeof opened[mark[0]] !== mark[1])
    throw new WeappCryptoError('kind', otherKind(String(kind), mark[0]));
  // The check above identifies the kind.
  return opened as never;
}

/** The decrypted object; undefined for a wrong key, which shows as bad padding or as invalid JSON. */
async function open(session_key: Bytes, iv: Bytes, data: Bytes): Promise<OpenData | undefined> {
  const key = await webCrypto().subtle.importKey('raw', session_key, 'AES-CBC', false, ['decrypt']);
  try {
    const plain = await webCrypto().subtle.decrypt({ name: 'AES-CBC', iv }, key, data);
    const value: unknown = parseExactly(toText(new Uint8Array(plain)));
    // A wrong key may produce valid JSON by chance, such as a single digit.
    return typeof Object(Object(value).watermark).appid === 'string' ? (value as OpenData) : undefined;
  } catch {
    return undefined;
  }
}

function bytesOf(given: unknown, name: string): Bytes {
  if (typeof given !== 'string' || given === '') refuse(needsField(name));
  // Form decoding turns `+` into a space; base64 itself contains no spaces. Line breaks come from files and editors.
  const bytes = fromBase64(given.replaceAll(/[\r\n]/g, '').replaceAll(' ', '+'));
  if (bytes) return bytes;
  throw broken(given.includes('%') ? percentEncoded(name) : notBase64(name));
}

const broken = (what: Texts) => new WeappCryptoError('base64', what);
