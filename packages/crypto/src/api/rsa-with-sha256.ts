import { refuse } from '../errors.ts';
import type { SignatureAlgorithm } from './algorithm.ts';
import { privateKeyOf, publicKeyOf } from './pem.ts';

// Not the PKCS#1 v1.5 that the name makes one think of.
const PSS = { name: 'RSA-PSS', saltLength: 32 };
const KEY = { name: 'RSA-PSS', hash: 'SHA-256' };

/** RSA with SHA-256, padded by PSS with a salt of 32 bytes: the default. */
export const RSAwithSHA256: SignatureAlgorithm = {
  name: 'RSAwithSHA256',
  signer(pem, sn) {
    const whose = `The private key ${sn}`;
    const pkcs8 = privateKeyOf(pem, 'RSA', whose);
    let imported: Promise<CryptoKey> | undefined;
    return async (data) => {
      imported ??= crypto.subtle.importKey('pkcs8', pkcs8, KEY, false, ['sign']);
      const key = await imported.catch(() => refuse(`${whose} is no RSA key that can be read.`));
      return new Uint8Array(await crypto.subtle.sign(PSS, key, data));
    };
  },
  verifier(pem, sn) {
    const whose = `The certificate ${sn}`;
    const spki = publicKeyOf(pem, 'RSA', whose);
    let imported: Promise<CryptoKey> | undefined;
    return async (data, signature) => {
      imported ??= crypto.subtle.importKey('spki', spki, KEY, false, ['verify']);
      const key = await imported.catch(() => refuse(`${whose} has no RSA key that can be read.`));
      return crypto.subtle.verify(PSS, key, signature, data);
    };
  },
};
