import { sm2 } from 'sm-crypto-v2';
import type { SignatureAlgorithm } from '../api/algorithm.ts';
import { readDer, TAG, writeDer } from '../api/der.ts';
import { privateKeyOf, publicKeyOf } from '../api/pem.ts';
import { named } from '../api/serial.ts';
import { type Bytes, toHex } from '../bytes/bytes.ts';
import { refuse } from '../errors.ts';
import {
  certificateNumbered,
  containsNoKey,
  followed,
  privateKeyNumbered,
  unreadableKey,
} from '../messages/api.ts';
import type { Texts } from '../messages/texts.ts';

const SIZE = 32;
/** Window size in bits; with the library's default of 8, building the table of a key takes 0.2 s. */
const WINDOW = 6;

/** SM2 with SM3. The signer's id is the number of the asymmetric key in a request, of the certificate in an answer. */
export const SM2withSM3: SignatureAlgorithm = {
  name: 'SM2withSM3',
  signer(pem, sn) {
    const whose = named(privateKeyNumbered, sn);
    const privateKey = toHex(scalarOf(privateKeyOf(pem, 'SM2', whose), whose));
    const publicKey = sm2.getPublicKeyFromPrivateKey(privateKey);
    return async (data) => {
      const signature = sm2.doSignature(data, privateKey, { hash: true, publicKey, userId: sn });
      const integer = (hex: string) => writeDer(TAG.integer, integerBytes(hex));
      return writeDer(TAG.sequence, integer(signature.slice(0, 64)), integer(signature.slice(64)));
    };
  },
  verifier(pem, sn) {
    const whose = named(certificateNumbered, sn);
    const publicKey = toHex(pointOf(publicKeyOf(pem, 'SM2', whose), whose));
    let point: string | ReturnType<typeof sm2.precomputePublicKey> = publicKey;
    let verified = 0;
    return async (data, signature) => {
      const both = numbersOf(signature);
      if (!both) return false;
      try {
        // Verification is then seven times as fast, but building the table takes as long as four without it.
        if (++verified === 2) point = sm2.precomputePublicKey(publicKey, WINDOW);
        return sm2.doVerifySignature(data, both, point, { hash: true, userId: sn });
      } catch {
        // For example a number past the order of the curve.
        return false;
      }
    };
  },
};

/** PKCS#8 → privateKey → ECPrivateKey → privateKey. */
function scalarOf(pkcs8: Bytes, whose: Texts): Bytes {
  const [outer] = readDer(pkcs8) ?? [];
  const [, , wrapped] = (outer && readDer(outer.content)) ?? [];
  const [inner] = (wrapped && readDer(wrapped.content)) ?? [];
  const [, scalar] = (inner && readDer(inner.content)) ?? [];
  if (scalar?.tag !== TAG.octetString || scalar.content.length !== SIZE)
    refuse(followed(whose, unreadableKey('SM2')));
  return scalar.content;
}

/** SubjectPublicKeyInfo → subjectPublicKey: a byte with the number of unused bits, then an uncompressed point. */
function pointOf(spki: Bytes, whose: Texts): Bytes {
  const [outer] = readDer(spki) ?? [];
  const [, bits] = (outer && readDer(outer.content)) ?? [];
  const point = bits?.content.subarray(1) as Bytes | undefined;
  if (bits?.tag !== TAG.bitString || point?.length !== 2 * SIZE + 1 || !sm2.verifyPublicKey(toHex(point)))
    refuse(followed(whose, containsNoKey('SM2')));
  return point;
}

/** The content of a DER integer, from 64 hexadecimal digits: no leading zeros, except to keep it positive. */
function integerBytes(hex: string): Bytes {
  const digits = hex.replace(/^(00)+(?=..)/, '');
  const bytes = Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  return (bytes[0] ?? 0) > 127 ? Uint8Array.of(0, ...bytes) : bytes;
}

/** The two numbers of a signature, 64 hexadecimal digits each; undefined if it is not valid DER. */
function numbersOf(signature: Bytes): string | undefined {
  const outer = readDer(signature);
  const [sequence] = outer?.length === 1 ? outer : [];
  const numbers = sequence?.tag === TAG.sequence ? readDer(sequence.content) : undefined;
  if (numbers?.length !== 2) return undefined;
  const hex = numbers.map(({ tag, whole, content }) => {
    const digits = toHex(content[0] === 0 ? content.subarray(1) : content).padStart(2 * SIZE, '0');
    const again = toHex(writeDer(TAG.integer, integerBytes(digits)));
    return tag === TAG.integer && digits.length === 2 * SIZE && again === toHex(whole) ? digits : '';
  });
  return hex.includes('') ? undefined : hex.join('');
}
