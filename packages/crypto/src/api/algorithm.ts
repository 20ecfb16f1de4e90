import type { Bytes } from '../bytes/bytes.ts';

/** An encryption algorithm of API security: AES256_GCM, or SM4_GCM from `@weapp-openapi/crypto/sm`. */
export interface CipherAlgorithm {
  readonly name: string;
  /** Length of a key in bytes. */
  readonly keyLength: number;
  /** Prepares a key. */
  cipher(key: Bytes): Cipher;
}

/** Authenticated encryption with one key and 16-byte tags. */
export interface Cipher {
  encrypt(iv: Bytes, data: Bytes, aad: Bytes): Promise<{ data: Bytes; authtag: Bytes }>;
  /** Resolves to undefined if the tag does not match. */
  decrypt(iv: Bytes, data: Bytes, authtag: Bytes, aad: Bytes): Promise<Bytes | undefined>;
}

/** A signature algorithm of API security: RSAwithSHA256, or SM2withSM3 from `@weapp-openapi/crypto/sm`. */
export interface SignatureAlgorithm {
  readonly name: string;
  /**
   * Prepares a private key.
   *
   * @param pem PKCS#8, or PKCS#1 for RSA.
   * @param sn The key's number, which SM2 uses as the signer's id.
   */
  signer(pem: string, sn: string): (data: Bytes) => Promise<Bytes>;
  /**
   * Prepares a public key.
   *
   * @param pem A certificate or public key.
   * @param sn The number of the certificate or key, which SM2 uses as the signer's id.
   */
  verifier(pem: string, sn: string): (data: Bytes, signature: Bytes) => Promise<boolean>;
}
