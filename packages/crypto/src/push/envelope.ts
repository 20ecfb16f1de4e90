import { toHex } from '../bytes/bytes.ts';
import { WeappCryptoError } from '../errors.ts';
import { wrongMsgSignature } from '../messages/push.ts';
import { randomBytes } from '../web-crypto.ts';
import { decryptPush, type EncryptedPush, encryptPush, type PlainPush } from './cipher.ts';
import { pushSignature, verifyPushSignature } from './signature.ts';

/** Input of {@link sealPush}. */
export interface SealInput extends PlainPush {
  token: string;
  /** Unix seconds. Default: now. */
  timestamp?: string | number | undefined;
  /** For a reply, the one from the URL. Default: random. */
  nonce?: string | undefined;
}

/** An encrypted reply, with WeChat's field names. */
export interface SealedPush {
  Encrypt: string;
  MsgSignature: string;
  TimeStamp: number;
  Nonce: string;
}

/**
 * Encrypts and signs a reply to a pushed message. As JSON, the result is the body; in XML, the four fields are elements.
 *
 * @throws {WeappCryptoError} `usage` if a key is malformed.
 * @see {@link https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html 官方文档}
 */
export async function sealPush({ token, timestamp, nonce, ...plain }: SealInput): Promise<SealedPush> {
  const Encrypt = await encryptPush(plain);
  const TimeStamp = Number(timestamp ?? Math.floor(Date.now() / 1000));
  const Nonce = nonce ?? toHex(randomBytes(8));
  const MsgSignature = await pushSignature({ token, timestamp: TimeStamp, nonce: Nonce, Encrypt });
  return { Encrypt, MsgSignature, TimeStamp, Nonce };
}

/** Input of {@link openPush}. */
export interface OpenInput extends EncryptedPush {
  token: string;
  /** From the URL. */
  timestamp: string | number;
  /** From the URL. */
  nonce: string;
  /** From the URL; not to be confused with `signature`. */
  msg_signature: string | null | undefined;
}

/**
 * Verifies and decrypts a pushed message. Does not check its age, or whether it was received before.
 *
 * @returns JSON or XML.
 * @throws {WeappCryptoError} with a `reason`: `signature`, which is checked first, or those of {@link decryptPush}.
 * @see {@link https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html 官方文档}
 */
export async function openPush(input: OpenInput): Promise<string> {
  const { token, timestamp, nonce, msg_signature, Encrypt } = input;
  const isFromWeChat =
    typeof Encrypt === 'string' &&
    (await verifyPushSignature({ token, timestamp, nonce, Encrypt, signature: msg_signature }));
  if (!isFromWeChat) {
    throw new WeappCryptoError('signature', wrongMsgSignature());
  }
  return decryptPush(input);
}
