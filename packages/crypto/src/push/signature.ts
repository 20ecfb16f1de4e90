import { toBytes, toHex } from '../bytes/bytes.ts';
import { isSameText } from '../bytes/same-text.ts';
import { refuse } from '../errors.ts';
import { needsTexts, needsToken } from '../messages/push.ts';
import { webCrypto } from '../web-crypto.ts';

/** What the signature of a pushed message covers. */
export interface PushSignatureInput {
  /** Token of the message push settings (消息推送配置). */
  token: string;
  /** From the URL; for a reply, its own `TimeStamp`. */
  timestamp: string | number;
  /** From the URL. */
  nonce: string;
  /**
   * With it, the signature is the `msg_signature`, which covers the encrypted message. Without it, it is the
   * `signature`, which does not cover the message at all.
   */
  Encrypt?: string | undefined;
}

/**
 * Computes the signature of a pushed message or of a reply to one.
 *
 * @returns 40 lower-case hexadecimal digits.
 * @throws {WeappCryptoError} `usage` if an argument is missing.
 * @see {@link https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html 官方文档}
 */
export async function pushSignature({
  token,
  timestamp,
  nonce,
  Encrypt,
}: PushSignatureInput): Promise<string> {
  if (typeof token !== 'string' || token === '') refuse(needsToken());
  const given = [token, String(timestamp), nonce, ...(Encrypt === undefined ? [] : [Encrypt])];
  if (given.some((part) => typeof part !== 'string')) refuse(needsTexts());
  return toHex(await webCrypto().subtle.digest('SHA-1', toBytes(given.sort().join(''))));
}

/** Input of {@link verifyPushSignature}. */
export interface SignedPush extends PushSignatureInput {
  /** From the URL: `msg_signature` if `Encrypt` is given, otherwise `signature`. */
  signature: string | null | undefined;
}

/**
 * Whether a request comes from WeChat. In secure and compatible mode, pass `Encrypt` and the URL's `msg_signature`; the
 * URL's `signature` does not cover the message.
 *
 * Values that are not strings, such as a parameter that occurs twice in the URL, do not verify.
 *
 * @throws {WeappCryptoError} `usage` if the token is missing.
 * @see {@link https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html 官方文档}
 */
export async function verifyPushSignature({ signature, ...signed }: SignedPush): Promise<boolean> {
  const { timestamp, nonce, Encrypt = '' } = signed;
  const isText = (part: unknown) => typeof part === 'string';
  if (!(isText(nonce) && isText(Encrypt) && (isText(timestamp) || typeof timestamp === 'number')))
    return false;
  return isSameText(signature, await pushSignature(signed));
}
