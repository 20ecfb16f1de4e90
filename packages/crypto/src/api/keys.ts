import { fromBase64 } from '../bytes/base64.ts';
import { refuse } from '../errors.ts';
import {
  algorithmNotImported,
  certificateNumbered,
  privateKeyNumbered,
  snOf,
  symmetricKey,
  symmetricKeyLength,
} from '../messages/api.ts';
import type { Texts } from '../messages/texts.ts';
import { AES256_GCM } from './aes256-gcm.ts';
import type { Cipher, CipherAlgorithm, SignatureAlgorithm } from './algorithm.ts';
import { RSAwithSHA256 } from './rsa-with-sha256.ts';
import { checkSerial, named } from './serial.ts';

/** The symmetric key (API对称密钥) of API security. */
export interface SymmetricKey {
  /** The key's number. */
  sn: string;
  /** Base64 of 32 bytes for AES256_GCM, of 16 for SM4_GCM. */
  key: string;
  /** Default: {@link AES256_GCM}. SM4_GCM is in `@weapp-openapi/crypto/sm`. */
  algorithm?: CipherAlgorithm | undefined;
}

/** The private half of the asymmetric key (API非对称密钥) of API security. */
export interface PrivateKey {
  /** The key's number. */
  sn: string;
  /** PEM: PKCS#8, or PKCS#1 for RSA. */
  key: string;
  /** Default: {@link RSAwithSHA256}. SM2withSM3 is in `@weapp-openapi/crypto/sm`. */
  algorithm?: SignatureAlgorithm | undefined;
}

/** A platform certificate (平台证书) of API security, or the public half of an asymmetric key. */
export interface Certificate {
  /** The number shown in the admin console, not the certificate's own serial number. */
  sn: string;
  /** PEM: a certificate or a public key. */
  certificate: string;
  /** Default: {@link RSAwithSHA256}; in secureApi, that of the private key. */
  algorithm?: SignatureAlgorithm | undefined;
}

/** Prepares the cipher of a symmetric key. */
export function cipherOf({ sn, key, algorithm = AES256_GCM }: SymmetricKey): Cipher {
  checkSerial(sn, snOf(symmetricKey()));
  // Without the number: a key without its padding looks like one.
  checkAlgorithm(algorithm, 'cipher', symmetricKey());
  const bytes = fromBase64(key);
  if (bytes?.length !== algorithm.keyLength) refuse(symmetricKeyLength(algorithm.keyLength, algorithm.name));
  return algorithm.cipher(bytes);
}

/** Prepares the signing function of a private key. */
export function signerOf({
  sn,
  key,
  algorithm = RSAwithSHA256,
}: PrivateKey): ReturnType<SignatureAlgorithm['signer']> {
  checkAlgorithm(algorithm, 'signer', named(privateKeyNumbered, sn));
  return algorithm.signer(key, sn);
}

/** Prepares the verifying function of a certificate. */
export function verifierOf(
  { sn, certificate, algorithm }: Certificate,
  usual: SignatureAlgorithm = RSAwithSHA256,
): ReturnType<SignatureAlgorithm['verifier']> {
  const chosen = algorithm ?? usual;
  checkAlgorithm(chosen, 'verifier', named(certificateNumbered, sn));
  return chosen.verifier(certificate, sn);
}

function checkAlgorithm(algorithm: object, method: string, whose: Texts): void {
  if (typeof Object(algorithm)[method] === 'function') return;
  refuse(algorithmNotImported(whose));
}
