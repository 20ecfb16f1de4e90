import { createPublicKey, X509Certificate } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { signApi, verifyApi } from '../../src/api/signature.ts';
import { SM2withSM3 } from '../../src/sm.ts';
import { rsaCertificate, rsaKey, sm2Certificate, sm2Key, smAnswer } from '../api/vectors.ts';
import { answered, context, ownKey, sm2WithSm3 } from './sm2-rounds.ts';

const { sn } = sm2Key;

describe('SM2withSM3', () => {
  // More rounds in test/faults/sm/sm2-with-sm3.test.ts.
  sm2WithSm3(5);

  test("verifies the guide's answer, with the certificate's number as id", async () => {
    expect(await verifyApi(answered)).toBe(true);
    const certificate = { ...answered.certificate, sn: smAnswer.deprecatedSerial };
    expect(await verifyApi({ ...answered, certificate })).toBe(false);
  });

  test('reads keys as Node does', async () => {
    const spki = createPublicKey(sm2Key.privateKey).export({ type: 'spki', format: 'pem' });
    expect(String(spki).trim()).toBe(sm2Key.publicKey.trim());
    const { publicKey } = new X509Certificate(sm2Certificate.certificate);
    const certificate = { ...ownKey, certificate: String(publicKey.export({ type: 'spki', format: 'pem' })) };
    expect(await verifyApi({ ...answered, certificate })).toBe(true);
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
