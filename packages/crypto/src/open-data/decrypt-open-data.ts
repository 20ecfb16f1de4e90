import { fromBase64 } from '../bytes/base64.ts';
import { type Bytes, toText } from '../bytes/bytes.ts';
import { refuse, WeappCryptoError } from '../errors.ts';
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
  if (typeof appid !== 'string' || appid === '')
    refuse('decryptOpenData needs `appid`, to check that the data is for this mini program.');
  const mark = kind === undefined ? undefined : Object.hasOwn(marks, kind) && marks[kind];
  if (mark === false) refuse(`decryptOpenData: \`kind\` must be one of ${Object.keys(marks).join(', ')}.`);
  const key = fromBase64(session_key);
  if (key?.length !== 16)
    refuse('decryptOpenData needs `session_key` as returned by code2Session: base64 of 16 bytes.');
  const vector = bytesOf(iv, 'iv');
  if (vector.length !== 16) throw broken('iv', 'is not 16 bytes long');
  const data = bytesOf(encryptedData, 'encryptedData');
  if (data.length === 0 || data.length % 16 > 0) throw broken('encryptedData', 'is incomplete');

  const opened = await open(key, vector, data);
  if (!opened) {
    throw new WeappCryptoError(
      'session_key',
      'decryptOpenData: this session_key does not decrypt the data. Most likely a later wx.login has replaced it: call wx.login before fetching the data, not after, send its code to the server at once, and use the session_key of the latest code2Session.',
    );
  }
  if (opened.watermark.appid !== appid)
    throw new WeappCryptoError(
      'appid',
      'decryptOpenData: the watermark has another appid; the data is not for this mini program.',
    );
  if (mark && typeof opened[mark[0]] !== mark[1])
    throw new WeappCryptoError(
      'kind',
      `decryptOpenData: the data is not of kind ${kind}: it has no ${mark[0]}.`,
    );
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
  if (typeof given !== 'string' || given === '')
    refuse(`decryptOpenData needs \`${name}\` as the front end received it.`);
  // Form decoding turns `+` into a space; base64 itself contains no spaces. Line breaks come from files and editors.
  const bytes = fromBase64(given.replaceAll(/[\r\n]/g, '').replaceAll(' ', '+'));
  if (bytes) return bytes;
  throw broken(
    name,
    given.includes('%')
      ? 'is still percent-encoded: apply decodeURIComponent'
      : 'is not valid base64: it was changed or truncated on the way from the front end. Send it in a JSON body, or apply encodeURIComponent',
  );
}

const broken = (name: string, what: string) =>
  new WeappCryptoError('base64', `decryptOpenData: ${name} ${what}.`);
