import { type Bytes, concat } from '../bytes/bytes.ts';
import { webCrypto } from '../web-crypto.ts';
import type { CipherAlgorithm } from './algorithm.ts';

const TAG = 16;

/** AES-256 in Galois/Counter Mode, the default. */
export const AES256_GCM: CipherAlgorithm = {
  name: 'AES256_GCM',
  keyLength: 32,
  cipher(bytes) {
    let imported: Promise<CryptoKey> | undefined;
    const key = () =>
      (imported ??= webCrypto().subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']));
    const parameters = (iv: Bytes, additionalData: Bytes) => ({
      name: 'AES-GCM',
      iv,
      additionalData,
      tagLength: TAG * 8,
    });
    return {
      async encrypt(iv, data, aad) {
        const sealed = new Uint8Array(
          await webCrypto().subtle.encrypt(parameters(iv, aad), await key(), data),
        );
        return { data: sealed.slice(0, -TAG), authtag: sealed.slice(-TAG) };
      },
      async decrypt(iv, data, authtag, aad) {
        try {
          const sealed = concat(data, authtag);
          return new Uint8Array(await webCrypto().subtle.decrypt(parameters(iv, aad), await key(), sealed));
        } catch {
          return undefined;
        }
      },
    };
  },
};
