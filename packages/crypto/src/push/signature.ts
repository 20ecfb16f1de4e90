import { toBytes, toHex } from '../bytes/bytes.ts';
import { isSameText } from '../bytes/same-text.ts';
import { refuse } from '../errors.ts';

/** What the signature of a pushed message covers. */
export interface PushSignatureInput {
  /** Token of the message push settings (消息推送配置). */
  token: string;
  /** Of the URL; in an answer, its own `TimeStamp`. */
  timestamp: string | number;
  /** Of the URL. */
  nonce: string;
  /**
   * With it, the signature is `msg_signature`, which covers the encrypted message; without it, it is `signature`,
   * which covers no message at all.
   */
  Encrypt?: string | undefined;
}

/**
 * The signature of a pushed message, or of an answer to one.
 *
 * @returns 40 lower-case hexadecimal digits.
 * @throws {WeappCryptoError} `usage` where one of them is missing.
 * @see {@link https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html 官方文档}
 */
export async function pushSignature({
  token,
  timestamp,
  nonce,
  Encrypt,
}: PushSignatureInput): Promise<string> {
  if (typeof token !== 'string' || token === '')
    refuse('pushSignature needs the `token` of the message push settings.');
  const given = [token, String(timestamp), nonce, ...(Encrypt === undefined ? [] : [Encrypt])];
  if (given.some((part) => typeof part !== 'string'))
    refuse('pushSignature needs timestamp, nonce and Encrypt as text.');
  return toHex(await crypto.subtle.digest('SHA-1', toBytes(given.sort().join(''))));
}

/** What {@link verifyPushSignature} takes. */
export interface SignedPush extends PushSignatureInput {
  /** Of the URL: `msg_signature` where `Encrypt` is given, `signature` where it is not. */
  signature: string | null | undefined;
}

/**
 * Whether the request comes from WeChat: the only one beside it that knows the token. In secure and compatible mode
 * give `Encrypt` and the URL's `msg_signature`; the URL's `signature` says nothing about the message.
 *
 * What is not text, as a parameter that stands twice in a URL, does not verify.
 *
 * @throws {WeappCryptoError} `usage` where there is no token.
 * @see {@link https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html 官方文档}
 */
export async function verifyPushSignature({ signature, ...signed }: SignedPush): Promise<boolean> {
  const { timestamp, nonce, Encrypt = '' } = signed;
  const isText = (part: unknown) => typeof part === 'string';
  if (!(isText(nonce) && isText(Encrypt) && (isText(timestamp) || typeof timestamp === 'number')))
    return false;
  return isSameText(signature, await pushSignature(signed));
}
