import { WeappUsageError } from '@weapp-openapi/core';
import { formerKeysWrong, innerStoreWrong, noKeyDecrypts } from '../messages/stores.ts';
import type { StoredValue, TokenStore } from '../renewal/token-store.ts';
import { ageOf } from './age.ts';
import { type EncryptionKey, fromBase64, keyBytes, toBase64 } from './encryption-key.ts';
import { spoken } from './spoken.ts';

export type { EncryptionKey } from './encryption-key.ts';

/** Options of {@link encryptedStore}. */
export interface EncryptedStoreOptions {
  /** Encrypts and decrypts. `openssl rand -base64 32` generates one. */
  key: EncryptionKey;
  /** Earlier keys that still decrypt, while a new one is being rolled out. */
  formerKeys?: EncryptionKey[] | undefined;
}

const MARK = 'aes256gcm-2:';
const NONCE = 12;
/** Bytes before the text: when it was written, in milliseconds since 1970, as a double. */
const TIME = 8;

/**
 * Encrypts what a store keeps, with AES-256-GCM and a fresh nonce each time. A value is bound to its store key, so that
 * one app's token cannot replace another's, and to the moment it was written, so that an old value that is put back
 * keeps its age. That moment is by the writer's wall clock; a value's age is what the store's clock or this host's wall
 * clock says, whichever is more.
 *
 * A value written before encryption was introduced counts as absent. If no key decrypts a value, `read` rejects, since
 * silently fetching again and again would hide a wrong key.
 *
 * To change the key, first add the new one to `formerKeys` everywhere, then swap the two.
 *
 * @example
 * const store = encryptedStore(redisStore({ client }), { key: process.env.TOKEN_KEY! });
 * @throws {WeappUsageError} when a key is not 32 bytes, or not random ones.
 */
export function encryptedStore(store: TokenStore, options: EncryptedStoreOptions): TokenStore {
  if (typeof store?.read !== 'function' || typeof store.lock !== 'function') {
    throw new WeappUsageError(innerStoreWrong());
  }
  const formerKeys = options?.formerKeys ?? [];
  if (!Array.isArray(formerKeys)) throw new WeappUsageError(formerKeysWrong());
  const keys = [
    importer(keyBytes('key', options?.key)),
    ...formerKeys.map((key) => importer(keyBytes('formerKeys', key))),
  ] as const;
  const algorithm = (key: string, iv: Uint8Array<ArrayBuffer>) =>
    ({ name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(key) }) as const;

  async function encrypt(key: string, value: string, writtenAt: number): Promise<string> {
    const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
    const text = new TextEncoder().encode(value);
    const plain = new Uint8Array(TIME + text.length);
    new DataView(plain.buffer).setFloat64(0, writtenAt);
    plain.set(text, TIME);
    const sealed = await crypto.subtle.encrypt(algorithm(key, nonce), await keys[0](), plain);
    return MARK + toBase64(new Uint8Array([...nonce, ...new Uint8Array(sealed)]));
  }

  async function decrypt(key: string, stored: StoredValue): Promise<StoredValue> {
    for (const load of keys) {
      try {
        const bytes = fromBase64(stored.value.slice(MARK.length));
        const nonce = algorithm(key, bytes.slice(0, NONCE));
        const plain = await crypto.subtle.decrypt(nonce, await load(), bytes.slice(NONCE));
        const sinceWritten = Date.now() - new DataView(plain).getFloat64(0);
        return {
          value: new TextDecoder().decode(new Uint8Array(plain, TIME)),
          // A host whose clock is behind the writer's knows no better than the store does.
          age: Math.max(ageOf(stored.age), sinceWritten),
        };
      } catch {
        // The next key may decrypt it.
      }
    }
    throw spoken(noKeyDecrypts(key));
  }

  return {
    async read(key) {
      const stored = await store.read(key);
      if (typeof stored?.value !== 'string' || !stored.value.startsWith(MARK)) return undefined;
      return decrypt(key, stored);
    },

    async lock(key, ttl) {
      const lock = await store.lock(key, ttl);
      return (
        lock && {
          fence: lock.fence,
          async write(value) {
            const writtenAt = Date.now();
            return lock.write(await encrypt(key, value, writtenAt));
          },
          extend: (ttl) => lock.extend(ttl),
          release: () => lock.release(),
        }
      );
    },
  };
}

function importer(bytes: Uint8Array<ArrayBuffer>): () => Promise<CryptoKey> {
  let imported: Promise<CryptoKey> | undefined;
  return () => {
    imported ??= crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
    return imported;
  };
}
