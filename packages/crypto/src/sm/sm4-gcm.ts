import { sm4 } from 'sm-crypto-v2';
import type { CipherAlgorithm } from '../api/algorithm.ts';
import type { Bytes } from '../bytes/bytes.ts';

const TAG = 16;

/** SM4 in Galois/Counter Mode. */
export const SM4_GCM: CipherAlgorithm = {
  name: 'SM4_GCM',
  keyLength: 16,
  cipher(key) {
    return {
      async encrypt(iv, data, associatedData) {
        const options = {
          mode: 'gcm',
          iv,
          associatedData,
          outputTag: true,
          output: 'array',
          padding: 'none',
        } as const;
        const { output, tag } = sm4.encrypt(data, key, options);
        return { data: output as Bytes, authtag: tag as Bytes };
      },
      async decrypt(iv, data, tag, associatedData) {
        // Without a tag, the library skips authentication.
        if (tag.length !== TAG) return undefined;
        try {
          const options = { mode: 'gcm', iv, associatedData, tag, output: 'array', padding: 'none' } as const;
          const opened: unknown = sm4.decrypt(data, key, options);
          return (opened instanceof Uint8Array ? opened : Object(opened).output) as Bytes;
        } catch {
          return undefined;
        }
      },
    };
  },
};
