import { fromBase64 } from '../bytes/base64.ts';
import type { Bytes } from '../bytes/bytes.ts';
import { refuse } from '../errors.ts';
import { readDer, TAG, writeDer } from './der.ts';

const BEGIN_END = /-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----/g;
const RSA_ENCRYPTION = Uint8Array.of(0x30, 13, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1, 5, 0);
const SM2_CURVE = '301306072a8648ce3d020106082a811ccf5501822d';

/** What a key is for; nothing else is asked of the algorithm that stands in it. */
export type KeyKind = 'RSA' | 'SM2';

/**
 * A private key as PKCS#8. Takes PEM of PKCS#8, and of PKCS#1 for RSA, which is what the admin console downloads.
 *
 * @param whose What to call the key in an error.
 */
export function privateKeyOf(pem: string, kind: KeyKind, whose: string): Bytes {
  const blocks = blocksOf(pem, whose);
  const found = blocks.find(({ label }) => label.endsWith('PRIVATE KEY'));
  if (!found) refuse(`${whose} is no private key: a PEM text with BEGIN PRIVATE KEY is wanted.`);
  if (found.label === 'ENCRYPTED PRIVATE KEY')
    refuse(`${whose} is encrypted: decrypt it with \`openssl pkcs8 -in key.pem -out plain.pem\`.`);
  if (found.label === 'EC PRIVATE KEY')
    refuse(
      `${whose} is SEC 1: convert it with \`openssl pkcs8 -topk8 -nocrypt -in key.pem -out pkcs8.pem\`.`,
    );
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

/** A public key as SubjectPublicKeyInfo, out of a PEM certificate or public key. */
export function publicKeyOf(pem: string, kind: KeyKind, whose: string): Bytes {
  const found = blocksOf(pem, whose).find(({ label }) => label === 'CERTIFICATE' || label === 'PUBLIC KEY');
  if (!found)
    refuse(`${whose} is no certificate: a PEM text with BEGIN CERTIFICATE or BEGIN PUBLIC KEY is wanted.`);
  const info = found.label === 'CERTIFICATE' ? subjectPublicKeyInfo(found.bytes) : found.bytes;
  const [sequence] = (info && readDer(info)) ?? [];
  const [algorithm] = (sequence && readDer(sequence.content)) ?? [];
  if (!info) refuse(`${whose} is no X.509 certificate.`);
  checkKind(algorithm?.whole, kind, whose);
  return info;
}

function blocksOf(pem: unknown, whose: string): { label: string; bytes: Bytes }[] {
  // Of a variable of the environment a PEM often comes with `\n` in place of its line ends.
  const text = typeof pem === 'string' ? pem.replaceAll('\\n', '\n') : '';
  const blocks = [...text.matchAll(BEGIN_END)].map(([, label = '', base64 = '']) => ({
    label,
    bytes: fromBase64(base64.replaceAll(/\s+/g, '')),
  }));
  for (const { bytes } of blocks)
    if (!bytes) refuse(`${whose} is a PEM text that is cut or changed: it is no base64.`);
  if (blocks.length === 0) refuse(`${whose} is no PEM text, -----BEGIN ... to -----END ...-----.`);
  return blocks as { label: string; bytes: Bytes }[];
}

/** Certificate → TBSCertificate → [version] serial, signature, issuer, validity, subject, subjectPublicKeyInfo. */
function subjectPublicKeyInfo(certificate: Bytes): Bytes | undefined {
  const [outer] = readDer(certificate) ?? [];
  const [signed] = (outer && readDer(outer.content)) ?? [];
  const fields = (signed && readDer(signed.content)) ?? [];
  return fields[fields[0]?.tag === TAG.version ? 6 : 5]?.whole;
}

function checkKind(algorithm: Uint8Array | undefined, kind: KeyKind, whose: string): void {
  const hex = Array.from(algorithm ?? [], (byte) => byte.toString(16).padStart(2, '0')).join('');
  const rsa = Array.from(RSA_ENCRYPTION, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const found = hex === rsa ? 'RSA' : hex === SM2_CURVE ? 'SM2' : undefined;
  if (found === kind) return;
  refuse(
    `${whose} is no ${kind} key${found ? `, but one of ${found}: its \`algorithm\` is ${found === 'RSA' ? 'RSAwithSHA256' : 'SM2withSM3 of @weapp-openapi/crypto/sm'}` : ''}.`,
  );
}
