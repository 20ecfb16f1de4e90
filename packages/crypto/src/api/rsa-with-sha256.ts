import { refuse } from '../errors.ts';
import {
  certificateNumbered,
  containsNoKey,
  followed,
  privateKeyNumbered,
  unreadableKey,
} from '../messages/api.ts';
import { webCrypto } from '../web-crypto.ts';
import type { SignatureAlgorithm } from './algorithm.ts';
import { privateKeyOf, publicKeyOf } from './pem.ts';
import { named } from './serial.ts';

// PSS, although the name suggests PKCS#1 v1.5.
const PSS = { name: 'RSA-PSS', saltLength: 32 };
const KEY = { name: 'RSA-PSS', hash: 'SHA-256' };

/** RSA-PSS with SHA-256 and a salt of 32 bytes, the default. */
export const RSAwithSHA256: SignatureAlgorithm = {
  name: 'RSAwithSHA256',
  signer(pem, sn) {
    const whose = named(privateKeyNumbered, sn);
    const pkcs8 = privateKeyOf(pem, 'RSA', whose);
    let imported: Promise<CryptoKey> | undefined;
    return async (data) => {
      imported ??= webCrypto().subtle.importKey('pkcs8', pkcs8, KEY, false, ['sign']);
      const key = await imported.catch(() => refuse(followed(whose, unreadableKey('RSA'))));
      return new Uint8Array(await webCrypto().subtle.sign(PSS, key, data));
    };
  },
  verifier(pem, sn) {
    const whose = named(certificateNumbered, sn);
    const spki = publicKeyOf(pem, 'RSA', whose);
    let imported: Promise<CryptoKey> | undefined;
    return async (data, signature) => {
      imported ??= webCrypto().subtle.importKey('spki', spki, KEY, false, ['verify']);
      const key = await imported.catch(() => refuse(followed(whose, containsNoKey('RSA'))));
      return webCrypto().subtle.verify(PSS, key, signature, data);
    };
  },
};
