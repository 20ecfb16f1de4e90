import { createPrivateKey, createPublicKey, X509Certificate } from 'node:crypto';
import fc from 'fast-check';
import { sm2 } from 'sm-crypto-v2';
import { describe, expect, test } from 'vitest';
import { signApi, signedBytes, verifyApi } from '../../src/api/signature.ts';
import { SM2withSM3 } from '../../src/sm.ts';
import { appid, rsaCertificate, rsaKey, sm2Certificate, sm2Key, smAnswer, url } from '../api/vectors.ts';
import { flipped, flippedText } from '../flipped.ts';

const { sn } = sm2Key;
const privateKey = { sn, key: sm2Key.privateKey, algorithm: SM2withSM3 };
const ownKey = { sn, certificate: sm2Key.publicKey, algorithm: SM2withSM3 };
const context = { url, appid, timestamp: smAnswer.timestamp };
const answered = {
  ...context,
  body: smAnswer.body,
  signature: smAnswer.signature,
  certificate: { ...sm2Certificate, algorithm: SM2withSM3 },
};

describe('SM2withSM3', () => {
  test("verifies the guide's answer, with the certificate's number as id", async () => {
    expect(await verifyApi(answered)).toBe(true);
    const certificate = { ...answered.certificate, sn: smAnswer.deprecatedSerial };
    expect(await verifyApi({ ...answered, certificate })).toBe(false);
  });

  test('verifies what it signs, with the id of the key', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (body) => {
        const signature = await signApi({ ...context, body, privateKey });
        expect(await verifyApi({ ...context, body, certificate: ownKey, signature })).toBe(true);
        expect(await verifyApi({ ...context, body, certificate: { ...ownKey, sn: '1' }, signature })).toBe(
          false,
        );
      }),
      { numRuns: 20 },
    );
  });

  test("agrees with the library's own encoding, both ways", async () => {
    const d = Buffer.from(
      createPrivateKey(sm2Key.privateKey).export({ format: 'der', type: 'pkcs8' }),
    ).subarray(-32);
    const key = d.toString('hex');
    const publicKey = sm2.getPublicKeyFromPrivateKey(key);
    for (let i = 0; i < 40; i++) {
      const payload = new TextEncoder().encode(`${url}\n${appid}\n${context.timestamp}\n${i}`);
      const theirs = sm2.doSignature(payload, key, { hash: true, der: true, userId: sn, publicKey });
      const signature = Buffer.from(theirs, 'hex').toString('base64');
      expect(await verifyApi({ ...context, body: String(i), certificate: ownKey, signature })).toBe(true);
      const ours = Buffer.from(await signApi({ ...context, body: String(i), privateKey }), 'base64').toString(
        'hex',
      );
      expect(sm2.doVerifySignature(payload, ours, publicKey, { hash: true, der: true, userId: sn })).toBe(
        true,
      );
    }
  });

  test('reads keys as Node does', async () => {
    const spki = createPublicKey(sm2Key.privateKey).export({ type: 'spki', format: 'pem' });
    expect(String(spki).trim()).toBe(sm2Key.publicKey.trim());
    const { publicKey } = new X509Certificate(sm2Certificate.certificate);
    const certificate = { ...ownKey, certificate: String(publicKey.export({ type: 'spki', format: 'pem' })) };
    expect(await verifyApi({ ...answered, certificate })).toBe(true);
  });

  test('refuses one flipped bit anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('appid', 'body', 'signature'), fc.nat(), async (field, bit) => {
        expect(await verifyApi({ ...answered, [field]: flippedText(answered[field], bit) })).toBe(false);
      }),
      { numRuns: 30 },
    );
    const bytes = Buffer.from(answered.signature, 'base64');
    const verify = SM2withSM3.verifier(sm2Certificate.certificate, sm2Certificate.sn);
    const data = signedBytes(context, answered.body);
    expect(await verify(data, new Uint8Array(bytes))).toBe(true);
    for (let bit = 0; bit < bytes.length * 8; bit++)
      expect(await verify(data, flipped(bytes, bit))).toBe(false);
    expect(await verify(data, new Uint8Array(bytes))).toBe(true);
  });

  test('refuses other encodings of a signature, and what is none', async () => {
    const good = Buffer.from(answered.signature, 'base64');
    const longer = Buffer.concat([Buffer.from([0x30, 0x81]), good.subarray(1)]);
    const trailing = Buffer.concat([good, Buffer.from([0])]);
    const zeros = Buffer.from('3006020100020100', 'hex');
    const order = 'fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123';
    const beyond = Buffer.from(`3046022100${order}022100${order}`, 'hex');
    for (const odd of [longer, trailing, zeros, beyond, Buffer.alloc(0), Buffer.from('30', 'hex')]) {
      expect(await verifyApi({ ...answered, signature: odd.toString('base64') })).toBe(false);
    }
  });

  test('says that a key is of the other kind', async () => {
    const rsa = { sn, key: rsaKey.pkcs8, algorithm: SM2withSM3 };
    await expect(signApi({ ...context, body: '', privateKey: rsa })).rejects.toThrow('but an RSA key');
    const plain = { sn, key: sm2Key.privateKey };
    await expect(signApi({ ...context, body: '', privateKey: plain })).rejects.toThrow('SM2withSM3');
    const certificate = { ...rsaCertificate, algorithm: SM2withSM3 };
    await expect(verifyApi({ ...answered, certificate })).rejects.toThrow('is not an SM2 key');
  });
});
