import type { Bytes } from '../bytes/bytes.ts';

/** An encryption that API security offers: {@link AES256_GCM}, or SM4_GCM of `@weapp-openapi/crypto/sm`. */
export interface CipherAlgorithm {
  readonly name: string;
  /** Bytes of a key. */
  readonly keyLength: number;
  /** Makes a key ready. */
  cipher(key: Bytes): Cipher;
}

/** Authenticated encryption with one key; the tag has 16 bytes. */
export interface Cipher {
  encrypt(iv: Bytes, data: Bytes, aad: Bytes): Promise<{ data: Bytes; authtag: Bytes }>;
  /** undefined where the tag does not fit. */
  decrypt(iv: Bytes, data: Bytes, authtag: Bytes, aad: Bytes): Promise<Bytes | undefined>;
}

/** A signature that API security offers: {@link RSAwithSHA256}, or SM2withSM3 of `@weapp-openapi/crypto/sm`. */
export interface SignatureAlgorithm {
  readonly name: string;
  /**
   * Makes a private key ready.
   *
   * @param pem PKCS#8, or PKCS#1 for RSA.
   * @param sn The key's number, which SM2 signs as its id.
   */
  signer(pem: string, sn: string): (data: Bytes) => Promise<Bytes>;
  /**
   * Makes a public key ready.
   *
   * @param pem A certificate or public key.
   * @param sn The certificate's or key's number, which SM2 signed as its id.
   */
  verifier(pem: string, sn: string): (data: Bytes, signature: Bytes) => Promise<boolean>;
}
