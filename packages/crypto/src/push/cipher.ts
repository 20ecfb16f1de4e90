import { fromBase64, toBase64 } from '../bytes/base64.ts';
import { type Bytes, toBytes, toText } from '../bytes/bytes.ts';
import { refuse, WeappCryptoError } from '../errors.ts';
import { encryptNotBase64, encryptNotBlocks, needsMessage, needsPushAppid } from '../messages/push.ts';
import { randomBytes } from '../web-crypto.ts';
import { frame, unframe } from './frame.ts';
import { importPushKey, PushKey } from './key.ts';

/** The keys of pushed messages. */
export interface PushKeys {
  /** From the message push settings, as text or imported by {@link importPushKey}. */
  encodingAESKey: string | PushKey;
  /** This mini program's appid, which is part of each message. */
  appid: string;
}

/** Input of {@link encryptPush}. */
export interface PlainPush extends PushKeys {
  /** JSON or XML. */
  message: string | Uint8Array;
}

/** Input of {@link decryptPush}. */
export interface EncryptedPush extends PushKeys {
  /** The body's `Encrypt` field, base64. */
  Encrypt: string;
}

/**
 * Encrypts a reply, or a message as WeChat does: AES-256-CBC, padded to a multiple of 32 bytes.
 *
 * @returns The value of `Encrypt`, base64.
 * @throws {WeappCryptoError} `usage` if a key is malformed.
 * @see {@link https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html 官方文档}
 */
export const encryptPush = (input: PlainPush): Promise<string> => encryptWith(randomBytes(16), input);

/** Like {@link encryptPush}, with fixed random bytes, for tests. */
export async function encryptWith(
  random: Uint8Array,
  { encodingAESKey, appid, message }: PlainPush,
): Promise<string> {
  if (typeof message !== 'string' && !(message instanceof Uint8Array)) refuse(needsMessage());
  const key = await keyOf(encodingAESKey, appid);
  return toBase64(await key.encrypt(frame(random, toBytes(message), appid)));
}

/**
 * Decrypts a pushed message and checks its padding, length and appid. This does not prove who sent it: verify
 * `msg_signature` first with {@link verifyPushSignature}, or use {@link openPush}, which does both.
 *
 * @returns JSON or XML.
 * @throws {WeappCryptoError} with a `reason`: `base64`, `length`, `padding`, `appid`, `usage`. Do not reveal the reason
 * in the HTTP response: that would help an attacker.
 * @see {@link https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html 官方文档}
 */
export const decryptPush = async (input: EncryptedPush): Promise<string> =>
  toText(await decryptPushBytes(input));

/** Like {@link decryptPush}, but returns the message as bytes. */
export async function decryptPushBytes({ encodingAESKey, appid, Encrypt }: EncryptedPush): Promise<Bytes> {
  const key = await keyOf(encodingAESKey, appid);
  const blocks = fromBase64(Encrypt);
  if (!blocks) throw new WeappCryptoError('base64', encryptNotBase64());
  if (blocks.length === 0 || blocks.length % 16 > 0) throw new WeappCryptoError('length', encryptNotBlocks());
  return unframe(await key.decrypt(blocks), appid);
}

async function keyOf(given: string | PushKey, appid: string): Promise<PushKey> {
  if (typeof appid !== 'string' || appid === '') refuse(needsPushAppid());
  return given instanceof PushKey ? given : importPushKey(given);
}
