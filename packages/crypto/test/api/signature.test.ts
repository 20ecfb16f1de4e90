import { constants, createPublicKey, sign, verify, X509Certificate } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { signApi, verifyApi } from '../../src/api/signature.ts';
import { flippedText } from '../flipped.ts';
import { reasonOf } from '../reason.ts';
import { answer, appid, request, rsaCertificate, rsaKey, symmetric, url } from './vectors.ts';

const { sn } = rsaKey;
const publicKey = createPublicKey(rsaKey.pkcs8).export({ type: 'spki', format: 'pem' }).toString();
const requestContext = { url, appid, timestamp: request.timestamp, body: request.body };
const answered = {
  url,
  appid,
  timestamp: answer.timestamp,
  body: answer.body,
  signature: answer.signature,
  certificate: rsaCertificate,
};
const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };

describe('signApi and verifyApi', () => {
  test("take the guide's request and answer", async () => {
    const certificate = { sn, certificate: publicKey };
    expect(await verifyApi({ ...requestContext, certificate, signature: request.signature })).toBe(true);
    expect(await verifyApi(answered)).toBe(true);
  });

  test("agree with Node's, with the key in both of its forms", async () => {
    for (const key of [rsaKey.pkcs1, rsaKey.pkcs8, rsaKey.pkcs1.replaceAll('\n', '\\n')]) {
      await fc.assert(
        fc.asyncProperty(fc.string(), async (body) => {
          const signature = await signApi({ ...requestContext, body, privateKey: { sn, key } });
          const payload = Buffer.from(`${url}\n${appid}\n${request.timestamp}\n${body}`);
          const signed = Buffer.from(signature, 'base64');
          expect(verify('RSA-SHA256', payload, { key: publicKey, ...pss }, signed)).toBe(true);
          const other = sign('RSA-SHA256', payload, { key: rsaKey.pkcs1, ...pss }).toString('base64');
          const certificate = { sn, certificate: publicKey };
          expect(await verifyApi({ ...requestContext, body, certificate, signature: other })).toBe(true);
        }),
        { numRuns: 10 },
      );
    }
  });

  test('read a certificate as Node does', async () => {
    const spki = new X509Certificate(rsaCertificate.certificate).publicKey.export({
      type: 'spki',
      format: 'pem',
    });
    expect(
      await verifyApi({ ...answered, certificate: { sn: rsaCertificate.sn, certificate: String(spki) } }),
    ).toBe(true);
  });

  test('sign bytes too, and another each time', async () => {
    const body = Uint8Array.of(0xff, 0xd8, 0, 1);
    const privateKey = { sn, key: rsaKey.pkcs8 };
    const certificate = { sn, certificate: publicKey };
    const [one, two] = await Promise.all([1, 2].map(() => signApi({ ...requestContext, body, privateKey })));
    expect(one).not.toBe(two);
    for (const signature of [one, two] as string[]) {
      expect(await verifyApi({ ...requestContext, body, certificate, signature })).toBe(true);
    }
  });

  test('refuse one flipped bit anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('url', 'appid', 'body', 'signature'), fc.nat(), async (field, bit) => {
        const changed = { ...answered, [field]: flippedText(answered[field], bit) };
        // A URL of other characters is refused before.
        expect(await verifyApi(changed).catch(() => false)).toBe(false);
      }),
    );
    for (let bit = 0; bit < 31; bit++) {
      expect(await verifyApi({ ...answered, timestamp: answered.timestamp ^ (1 << bit) })).toBe(false);
    }
  });

  test('refuse the PKCS#1 v1.5 padding that the name suggests', async () => {
    const payload = Buffer.from(`${url}\n${appid}\n${request.timestamp}\n${request.body}`);
    const signature = sign('RSA-SHA256', payload, rsaKey.pkcs1).toString('base64');
    expect(
      await verifyApi({ ...requestContext, certificate: { sn, certificate: publicKey }, signature }),
    ).toBe(false);
  });

  test.each([
    [
      'a name in place of the algorithm',
      { key: rsaKey.pkcs8, algorithm: 'RSAwithSHA256' as never },
      'must be imported',
    ],
    ['no PEM', { key: symmetric.key }, 'is not PEM'],
    ['a certificate', { key: rsaCertificate.certificate }, 'is not a private key'],
    ['a cut PEM', { key: rsaKey.pkcs8.replace('MIIE', 'MII') }, 'is not base64'],
    [
      'half a key',
      { key: '-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----' },
      'not a readable',
    ],
    [
      'an encrypted key',
      { key: '-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIE\n-----END ENCRYPTED PRIVATE KEY-----' },
      'openssl pkcs8',
    ],
    ['nothing', { key: undefined as never }, 'is not PEM'],
  ])('say of %s what it is', async (_what, privateKey, message) => {
    const error: unknown = await signApi({ ...requestContext, privateKey: { sn, ...privateKey } }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ reason: 'usage' });
    expect(String(error)).toContain(message);
    expect(String(error)).not.toContain('MII');
  });

  test('say of a certificate what is wrong', async () => {
    const certificate = { sn, certificate: rsaKey.pkcs8 };
    await expect(verifyApi({ ...answered, certificate })).rejects.toThrow('is not a certificate');
    const empty = { sn, certificate: '-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----' };
    expect(await reasonOf(() => verifyApi({ ...answered, certificate: empty }))).toBe('usage');
    expect(await verifyApi({ ...answered, signature: undefined as never })).toBe(false);
  });
});
