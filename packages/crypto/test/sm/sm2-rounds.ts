import { createPrivateKey } from 'node:crypto';
import fc from 'fast-check';
import { sm2 } from 'sm-crypto-v2';
import { expect, test } from 'vitest';
import { signApi, signedBytes, verifyApi } from '../../src/api/signature.ts';
import { SM2withSM3 } from '../../src/sm.ts';
import { appid, sm2Certificate, sm2Key, smAnswer, url } from '../api/vectors.ts';
import { flipped, flippedText } from '../flipped.ts';

const { sn } = sm2Key;
const privateKey = { sn, key: sm2Key.privateKey, algorithm: SM2withSM3 };
export const ownKey = { sn, certificate: sm2Key.publicKey, algorithm: SM2withSM3 };
export const context = { url, appid, timestamp: smAnswer.timestamp };
export const answered = {
  ...context,
  body: smAnswer.body,
  signature: smAnswer.signature,
  certificate: { ...sm2Certificate, algorithm: SM2withSM3 },
};

/** With 40 rounds, every bit of a signature is flipped. */
export function sm2WithSm3(rounds: number): void {
  test('verifies what it signs, with the id of the key', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (body) => {
        const signature = await signApi({ ...context, body, privateKey });
        expect(await verifyApi({ ...context, body, certificate: ownKey, signature })).toBe(true);
        expect(await verifyApi({ ...context, body, certificate: { ...ownKey, sn: '1' }, signature })).toBe(
          false,
        );
      }),
      { numRuns: rounds },
    );
  });

  test("agrees with the library's own encoding, both ways", async () => {
    const d = Buffer.from(
      createPrivateKey(sm2Key.privateKey).export({ format: 'der', type: 'pkcs8' }),
    ).subarray(-32);
    const key = d.toString('hex');
    const publicKey = sm2.getPublicKeyFromPrivateKey(key);
    for (let i = 0; i < rounds; i++) {
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

  test('refuses one flipped bit anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('appid', 'body', 'signature'), fc.nat(), async (field, bit) => {
        expect(await verifyApi({ ...answered, [field]: flippedText(answered[field], bit) })).toBe(false);
      }),
      { numRuns: rounds },
    );
    const bytes = Buffer.from(answered.signature, 'base64');
    const verify = SM2withSM3.verifier(sm2Certificate.certificate, sm2Certificate.sn);
    const data = signedBytes(context, answered.body);
    expect(await verify(data, new Uint8Array(bytes))).toBe(true);
    const bits = bytes.length * 8;
    for (let bit = 0; bit < bits; bit += Math.ceil(bits / (rounds * 15)))
      expect(await verify(data, flipped(bytes, bit))).toBe(false);
    expect(await verify(data, new Uint8Array(bytes))).toBe(true);
  });
}
