import { fromBase64 } from '../bytes/base64.ts';
import { type Bytes, concat } from '../bytes/bytes.ts';
import { refuse } from '../errors.ts';

/** An EncodingAESKey made ready: to import it anew for each message would take twice the time of the rest. */
export class PushKey {
  // Private, so that no log shows them: the iv is half of the key.
  readonly #key: CryptoKey;
  readonly #iv: Bytes;

  constructor(key: CryptoKey, iv: Bytes) {
    this.#key = key;
    this.#iv = iv;
  }

  /** Encrypts whole blocks by AES-256-CBC. */
  async encrypt(blocks: Bytes): Promise<Bytes> {
    const encrypted = await crypto.subtle.encrypt({ name: 'AES-CBC', iv: this.#iv }, this.#key, blocks);
    // WebCrypto pads always: with a block of its own, after blocks that are full.
    return new Uint8Array(encrypted, 0, blocks.length);
  }

  /** Decrypts whole blocks, at least one, by AES-256-CBC. */
  async decrypt(blocks: Bytes): Promise<Bytes> {
    // WebCrypto takes off a padding of 16 bytes at most, and WeChat's has up to 32: it gets a block more, of its
    // own padding, which is what nothing at all is encrypted to.
    const { subtle } = crypto;
    const last = { name: 'AES-CBC', iv: blocks.slice(-16) };
    const end = await subtle.encrypt(last, this.#key, new Uint8Array());
    const padded = concat(blocks, new Uint8Array(end));
    return new Uint8Array(await subtle.decrypt({ name: 'AES-CBC', iv: this.#iv }, this.#key, padded));
  }
}

/**
 * Makes an EncodingAESKey ready for many messages.
 *
 * @param encodingAESKey 43 letters and digits, of the message push settings (消息推送配置).
 * @throws {WeappCryptoError} `usage` where it is none.
 */
export async function importPushKey(encodingAESKey: string): Promise<PushKey> {
  // The last of 43 characters has two bits too many, which WeChat's own tools do not leave 0.
  const given = typeof encodingAESKey === 'string' && /^[A-Za-z0-9+/]{43}$/.test(encodingAESKey);
  const last = given && ALPHABET.indexOf(encodingAESKey.charAt(42));
  const bytes = given && fromBase64(`${encodingAESKey.slice(0, 42)}${ALPHABET[Number(last) & ~3]}=`);
  if (!bytes)
    refuse('The EncodingAESKey has 43 letters and digits: copy it from 消息推送配置 in the admin console.');
  const key = await crypto.subtle.importKey('raw', bytes, 'AES-CBC', false, ['encrypt', 'decrypt']);
  return new PushKey(key, bytes.slice(0, 16));
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
