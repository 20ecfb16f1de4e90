import { fromBase64, toBase64 } from '../bytes/base64.ts';
import { type Bytes, randomBytes, toBytes, toText } from '../bytes/bytes.ts';
import { refuse, WeappCryptoError } from '../errors.ts';
import { frame, unframe } from './frame.ts';
import { importPushKey, PushKey } from './key.ts';

/** With what pushed messages are encrypted. */
export interface PushKeys {
  /** Of the message push settings; or what {@link importPushKey} made of it, for many messages. */
  encodingAESKey: string | PushKey;
  /** This mini program's appid, which stands in each message. */
  appid: string;
}

/** What {@link encryptPush} takes. */
export interface PlainPush extends PushKeys {
  /** JSON or XML. */
  message: string | Uint8Array;
}

/** What {@link decryptPush} takes. */
export interface EncryptedPush extends PushKeys {
  /** The field of the body, base64. */
  Encrypt: string;
}

/**
 * Encrypts a message as WeChat does, or an answer to one: AES-256-CBC, padded to a multiple of 32 bytes.
 *
 * @returns The `Encrypt` of the body, base64.
 * @throws {WeappCryptoError} `usage` where a key is none.
 * @see {@link https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html 官方文档}
 */
export const encryptPush = (input: PlainPush): Promise<string> => encryptWith(randomBytes(16), input);

/** With the 16 random bytes that a test wants. */
export async function encryptWith(
  random: Uint8Array,
  { encodingAESKey, appid, message }: PlainPush,
): Promise<string> {
  const key = await keyOf(encodingAESKey, appid);
  return toBase64(await key.encrypt(frame(random, toBytes(message), appid)));
}

/**
 * Decrypts a pushed message, and checks padding, length and appid. It does not say who sent it: verify
 * `msg_signature` first, by {@link verifyPushSignature}, or use {@link openPush}, which does both.
 *
 * @returns JSON or XML.
 * @throws {WeappCryptoError} with a `reason`: `base64`, `length`, `padding`, `appid`, `usage`. To answer them
 * differently would tell an attacker something.
 * @see {@link https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html 官方文档}
 */
export const decryptPush = async (input: EncryptedPush): Promise<string> =>
  toText(await decryptPushBytes(input));

/** As {@link decryptPush}, the message as bytes. */
export async function decryptPushBytes({ encodingAESKey, appid, Encrypt }: EncryptedPush): Promise<Bytes> {
  const key = await keyOf(encodingAESKey, appid);
  const blocks = fromBase64(Encrypt);
  if (!blocks) throw new WeappCryptoError('base64', 'decryptPush: `Encrypt` is no base64.');
  if (blocks.length === 0 || blocks.length % 16 > 0)
    throw new WeappCryptoError('length', 'decryptPush: `Encrypt` is not of whole blocks.');
  return unframe(await key.decrypt(blocks), appid);
}

async function keyOf(given: string | PushKey, appid: string): Promise<PushKey> {
  if (typeof appid !== 'string' || appid === '') refuse('A pushed message is encrypted for an `appid`.');
  return given instanceof PushKey ? given : importPushKey(given);
}
