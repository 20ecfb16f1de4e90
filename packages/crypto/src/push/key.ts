import { ALPHABET, fromBase64 } from '../bytes/base64.ts';
import { type Bytes, concat } from '../bytes/bytes.ts';
import { refuse } from '../errors.ts';
import { wrongEncodingAESKey } from '../messages/push.ts';
import { webCrypto } from '../web-crypto.ts';

// Not CryptoKey: without the DOM library, Node's types do not declare that global type.
type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

/** An imported EncodingAESKey. Importing it for every message would halve the throughput. */
export class PushKey {
  // Private, so that they never appear in a log: the IV is half of the key.
  readonly #key: Key;
  readonly #iv: Bytes;

  constructor(key: Key, iv: Bytes) {
    this.#key = key;
    this.#iv = iv;
  }

  /** Encrypts whole blocks by AES-256-CBC. */
  async encrypt(blocks: Bytes): Promise<Bytes> {
    const encrypted = await webCrypto().subtle.encrypt({ name: 'AES-CBC', iv: this.#iv }, this.#key, blocks);
    // WebCrypto always pads, here with one more block, which is cut off.
    return new Uint8Array(encrypted, 0, blocks.length);
  }

  /** Decrypts whole blocks, at least one, by AES-256-CBC. */
  async decrypt(blocks: Bytes): Promise<Bytes> {
    // WebCrypto rejects padding of more than 16 bytes, and WeChat pads up to 32. So append a block of valid padding,
    // which is what an empty text encrypts to, for WebCrypto to remove.
    const { subtle } = crypto;
    const last = { name: 'AES-CBC', iv: blocks.slice(-16) };
    const end = await subtle.encrypt(last, this.#key, new Uint8Array());
    const padded = concat(blocks, new Uint8Array(end));
    return new Uint8Array(await subtle.decrypt({ name: 'AES-CBC', iv: this.#iv }, this.#key, padded));
  }
}

/**
 * Imports an EncodingAESKey once, for many messages.
 *
 * @param encodingAESKey 43 letters and digits, from the message push settings (消息推送配置).
 * @throws {WeappCryptoError} `usage` if it is malformed.
 */
export async function importPushKey(encodingAESKey: string): Promise<PushKey> {
  // 43 characters have two bits more than 32 bytes, and WeChat's own generator does not set them to zero.
  const given = typeof encodingAESKey === 'string' && /^[A-Za-z0-9+/]{43}$/.test(encodingAESKey);
  const last = given && ALPHABET.indexOf(encodingAESKey.charAt(42));
  const bytes = given && fromBase64(`${encodingAESKey.slice(0, 42)}${ALPHABET[Number(last) & ~3]}=`);
  if (!bytes) refuse(wrongEncodingAESKey());
  const key = await webCrypto().subtle.importKey('raw', bytes, 'AES-CBC', false, ['encrypt', 'decrypt']);
  return new PushKey(key, bytes.slice(0, 16));
}
