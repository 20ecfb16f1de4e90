import { WeappUsageError } from '@weapp-openapi/core';
import type { TokenStore } from '../store.ts';

/** A key of 32 bytes: the bytes, or their text in base64, base64url or hex. */
export type EncryptionKey = Uint8Array | string;

/** Options of {@link encryptedStore}. */
export interface EncryptedStoreOptions {
  /** Encrypts, and decrypts. `openssl rand -base64 32` makes one. */
  key: EncryptionKey;
  /** Keys of the past that still decrypt, while a new one is being rolled out. */
  formerKeys?: EncryptionKey[] | undefined;
}

const MARK = 'aes256gcm:';
const NONCE = 12;

/**
 * Encrypts what a store keeps, with AES-256-GCM and a fresh nonce each time. A value is bound to its store
 * key, so one app's token cannot be put in another's place.
 *
 * A value that was written before encryption was switched on counts as absent. One that no key opens makes
 * `read` reject, since silently fetching again and again would hide a wrong key.
 *
 * To change the key, first add the new one to `formerKeys` everywhere, then swap the two.
 *
 * @example
 * const store = encryptedStore(redisStore({ client }), { key: process.env.TOKEN_KEY! });
 * @throws {WeappUsageError} when a key is not 32 bytes.
 */
export function encryptedStore(store: TokenStore, options: EncryptedStoreOptions): TokenStore {
  const keys = [
    importer('key', options.key),
    ...(options.formerKeys ?? []).map((key) => importer('formerKeys', key)),
  ] as const;
  const algorithm = (key: string, iv: Uint8Array<ArrayBuffer>) =>
    ({ name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(key) }) as const;

  async function encrypt(key: string, value: string): Promise<string> {
    const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
    const text = new TextEncoder().encode(value);
    const sealed = await crypto.subtle.encrypt(algorithm(key, nonce), await keys[0](), text);
    return MARK + toBase64(new Uint8Array([...nonce, ...new Uint8Array(sealed)]));
  }

  async function decrypt(key: string, stored: string): Promise<string> {
    for (const load of keys) {
      try {
        const bytes = fromBase64(stored.slice(MARK.length));
        const nonce = algorithm(key, bytes.slice(0, NONCE));
        return new TextDecoder().decode(await crypto.subtle.decrypt(nonce, await load(), bytes.slice(NONCE)));
      } catch {
        // The next key may open it.
      }
    }
    throw new Error(
      `encryptedStore: no key opens what is stored for ${key}. Another process encrypts with another key: give all the same \`key\`, or the old one in \`formerKeys\`; if it is lost, remove the entry from the store.`,
    );
  }

  return {
    async read(key) {
      const stored = await store.read(key);
      if (!stored?.value.startsWith(MARK)) return undefined;
      return { value: await decrypt(key, stored.value), age: stored.age };
    },

    async lock(key, ttl) {
      const lock = await store.lock(key, ttl);
      return (
        lock && {
          fence: lock.fence,
          write: async (value) => lock.write(await encrypt(key, value)),
          extend: (ttl) => lock.extend(ttl),
          release: () => lock.release(),
        }
      );
    },
  };
}

function importer(name: 'key' | 'formerKeys', key: EncryptionKey): () => Promise<CryptoKey> {
  const bytes = bytesOf(key);
  if (bytes?.length !== 32) {
    throw new WeappUsageError(
      `encryptedStore: \`${name}\` must be 32 bytes, as Uint8Array, base64 or hex. \`openssl rand -base64 32\` makes one.`,
    );
  }
  let imported: Promise<CryptoKey> | undefined;
  return () => {
    imported ??= crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
    return imported;
  };
}

function bytesOf(key: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (key instanceof Uint8Array) return new Uint8Array(key);
  if (typeof key !== 'string') return undefined;
  if (/^[0-9a-f]{64}$/i.test(key)) {
    return Uint8Array.from(key.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  }
  if (!/^[\w+/-]{43}=?$/.test(key)) return undefined;
  return fromBase64(key.replaceAll('-', '+').replaceAll('_', '/'));
}

const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
