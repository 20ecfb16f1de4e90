import { randomBytes, toHex } from '../bytes/bytes.ts';
import { WeappCryptoError } from '../errors.ts';
import { decryptPush, type EncryptedPush, encryptPush, type PlainPush } from './cipher.ts';
import { pushSignature, verifyPushSignature } from './signature.ts';

/** What {@link sealPush} takes. */
export interface SealInput extends PlainPush {
  token: string;
  /** Unix seconds. Default: now. */
  timestamp?: string | number | undefined;
  /** In an answer that of the URL. Default: a random one. */
  nonce?: string | undefined;
}

/** An encrypted answer, with the names that WeChat reads. */
export interface SealedPush {
  Encrypt: string;
  MsgSignature: string;
  TimeStamp: number;
  Nonce: string;
}

/**
 * Encrypts and signs an answer to a pushed message. As JSON it is the body; in XML the same four are elements.
 *
 * @throws {WeappCryptoError} `usage` where a key is none.
 * @see {@link https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html 官方文档}
 */
export async function sealPush({ token, timestamp, nonce, ...plain }: SealInput): Promise<SealedPush> {
  const Encrypt = await encryptPush(plain);
  const TimeStamp = Number(timestamp ?? Math.floor(Date.now() / 1000));
  const Nonce = nonce ?? toHex(randomBytes(8));
  const MsgSignature = await pushSignature({ token, timestamp: TimeStamp, nonce: Nonce, Encrypt });
  return { Encrypt, MsgSignature, TimeStamp, Nonce };
}

/** What {@link openPush} takes. */
export interface OpenInput extends EncryptedPush {
  token: string;
  /** Of the URL. */
  timestamp: string | number;
  /** Of the URL. */
  nonce: string;
  /** Of the URL: not `signature`. */
  msg_signature: string | null | undefined;
}

/**
 * Verifies and decrypts a pushed message. How old it is and whether it came before is not looked at.
 *
 * @returns JSON or XML.
 * @throws {WeappCryptoError} with a `reason`: `signature` before all others, then as {@link decryptPush}.
 * @see {@link https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html 官方文档}
 */
export async function openPush(input: OpenInput): Promise<string> {
  const { token, timestamp, nonce, msg_signature, Encrypt } = input;
  const isFromWeChat =
    typeof Encrypt === 'string' &&
    (await verifyPushSignature({ token, timestamp, nonce, Encrypt, signature: msg_signature }));
  if (!isFromWeChat) {
    throw new WeappCryptoError(
      'signature',
      'openPush: msg_signature does not fit: it is not from WeChat, or the token is another than that of the settings.',
    );
  }
  return decryptPush(input);
}
