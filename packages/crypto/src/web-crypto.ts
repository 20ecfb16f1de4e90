import { WeappCryptoError } from './errors.ts';
import { needsNode } from './messages/general.ts';

/** WebCrypto, which is a global from Node 20 on, in browsers only on https pages. */
export function webCrypto(): NonNullable<typeof globalThis.crypto> {
  const { crypto, process } = globalThis as {
    crypto?: typeof globalThis.crypto;
    process?: { versions?: { node?: string } };
  };
  if (crypto?.subtle) return crypto;
  const node = process?.versions?.node;
  throw new WeappCryptoError('usage', needsNode(node));
}

export const randomBytes = (length: number): Uint8Array<ArrayBuffer> =>
  webCrypto().getRandomValues(new Uint8Array(length));
