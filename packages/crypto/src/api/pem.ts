import { fromBase64 } from '../bytes/base64.ts';
import { type Bytes, toHex } from '../bytes/bytes.ts';
import { refuse } from '../errors.ts';
import {
  damagedPem,
  encryptedKey,
  followed,
  noCertificate,
  noPem,
  noPrivateKey,
  noX509,
  otherKey,
  otherKeyFound,
  sec1Key,
} from '../messages/api.ts';
import type { Texts } from '../messages/texts.ts';
import { readDer, TAG, writeDer } from './der.ts';

const BEGIN_END = /-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----/g;
const RSA_ENCRYPTION = Uint8Array.of(0x30, 13, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1, 5, 0);
const SM2_CURVE = '301306072a8648ce3d020106082a811ccf5501822d';

/** The key types of API security. */
export type KeyKind = 'RSA' | 'SM2';

/**
 * Reads a PEM private key: PKCS#8, or for RSA also PKCS#1, which the admin console downloads. Returns PKCS#8.
 *
 * @param whose The key's name in errors.
 */
export function privateKeyOf(pem: string, kind: KeyKind, whose: Texts): Bytes {
  const blocks = blocksOf(pem, whose);
  const found = blocks.find(({ label }) => label.endsWith('PRIVATE KEY'));
  if (!found) refuse(followed(whose, noPrivateKey()));
  if (found.label === 'ENCRYPTED PRIVATE KEY') refuse(followed(whose, encryptedKey()));
  if (found.label === 'EC PRIVATE KEY') refuse(followed(whose, sec1Key()));
  const { bytes } = found;
  const pkcs8 =
    found.label === 'RSA PRIVATE KEY'
      ? writeDer(TAG.sequence, Uint8Array.of(2, 1, 0), RSA_ENCRYPTION, writeDer(TAG.octetString, bytes))
      : bytes;
  const [sequence] = readDer(pkcs8) ?? [];
  const [, algorithm] = (sequence && readDer(sequence.content)) ?? [];
  checkKind(algorithm?.whole, kind, whose);
  return pkcs8;
}

/** Reads the public key of a PEM certificate or public key. Returns SubjectPublicKeyInfo. */
export function publicKeyOf(pem: string, kind: KeyKind, whose: Texts): Bytes {
  const found = blocksOf(pem, whose).find(({ label }) => label === 'CERTIFICATE' || label === 'PUBLIC KEY');
  if (!found) refuse(followed(whose, noCertificate()));
  const info = found.label === 'CERTIFICATE' ? subjectPublicKeyInfo(found.bytes) : found.bytes;
  const [sequence] = (info && readDer(info)) ?? [];
  const [algorithm] = (sequence && readDer(sequence.content)) ?? [];
  if (!info) refuse(followed(whose, noX509()));
  checkKind(algorithm?.whole, kind, whose);
  return info;
}

function blocksOf(pem: unknown, whose: Texts): { label: string; bytes: Bytes }[] {
  // In environment variables, PEM often has `\n` instead of line breaks.
  const text = typeof pem === 'string' ? pem.replaceAll('\\n', '\n') : '';
  const blocks = [...text.matchAll(BEGIN_END)].map(([, label = '', base64 = '']) => ({
    label,
    bytes: fromBase64(base64.replaceAll(/\s+/g, '')),
  }));
  for (const { bytes } of blocks) if (!bytes) refuse(followed(whose, damagedPem()));
  if (blocks.length === 0) refuse(followed(whose, noPem()));
  return blocks as { label: string; bytes: Bytes }[];
}

/** Certificate → TBSCertificate → [version] serial, signature, issuer, validity, subject, subjectPublicKeyInfo. */
function subjectPublicKeyInfo(certificate: Bytes): Bytes | undefined {
  const [outer] = readDer(certificate) ?? [];
  const [signed] = (outer && readDer(outer.content)) ?? [];
  const fields = (signed && readDer(signed.content)) ?? [];
  return fields[fields[0]?.tag === TAG.version ? 6 : 5]?.whole;
}

function checkKind(algorithm: Uint8Array | undefined, kind: KeyKind, whose: Texts): void {
  const hex = toHex(algorithm ?? new Uint8Array());
  const found = hex === toHex(RSA_ENCRYPTION) ? 'RSA' : hex === SM2_CURVE ? 'SM2' : undefined;
  if (found === kind) return;
  const needed = found === 'RSA' ? 'RSAwithSHA256' : 'SM2withSM3 of @weapp-openapi/crypto/sm';
  refuse(followed(whose, found ? otherKeyFound(kind, found, needed) : otherKey(kind)));
}
