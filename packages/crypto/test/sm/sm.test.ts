import { createPrivateKey, createPublicKey, X509Certificate } from 'node:crypto';
import fc from 'fast-check';
import { sm2 } from 'sm-crypto-v2';
import { describe, expect, test } from 'vitest';
import { decryptApi, encryptApi } from '../../src/api/encryption.ts';
import { signApi, signedBytes, verifyApi } from '../../src/api/signature.ts';
import { SM2withSM3, SM4_GCM } from '../../src/sm.ts';
import {
  appid,
  rsaCertificate,
  rsaKey,
  sm2Certificate,
  sm2Key,
  sm4Key,
  smAnswer,
  url,
} from '../api/vectors.ts';
import { flipped, flippedText } from '../flipped.ts';

const symmetric = { ...sm4Key, algorithm: SM4_GCM };
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

describe('SM4_GCM', () => {
  test("opens the guide's answer", async () => {
    const opened = JSON.parse(await decryptApi({ ...context, symmetric, body: smAnswer.body }));
    expect(opened).toMatchObject({ _appid: appid, _timestamp: smAnswer.timestamp });
    // It is a request's content that the guide has there.
    expect(opened).toHaveProperty('openid', 'oEWzBfmdLqhFS2mTXCo2E4Y9gJAM');
  });

  test('gives the bytes of RFC 8998', async () => {
    const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));
    const cipher = SM4_GCM.cipher(bytes('0123456789abcdeffedcba9876543210'));
    const iv = bytes('00001234567800000000abcd');
    const aad = bytes('feedfacedeadbeeffeedfacedeadbeefabaddad2');
    const plain = bytes(
      'aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccddddddddddddddddeeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa',
    );
    const sealed = await cipher.encrypt(iv, plain, aad);
    expect(Buffer.from(sealed.data).toString('hex')).toBe(
      '17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d',
    );
    expect(Buffer.from(sealed.authtag).toString('hex')).toBe('83de3541e4c2b58177e065a9bf7b62ec');
    expect(await cipher.decrypt(iv, sealed.data, sealed.authtag, aad)).toEqual(plain);
  });

  test('gives back any fields', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 200 }), async (text) => {
        const body = await encryptApi({ ...context, symmetric, data: { text } });
        const opened = JSON.parse(await decryptApi({ ...context, symmetric, body }));
        expect(opened.text).toBe(text);
      }),
    );
  });

  test('refuses one flipped bit anywhere, and a tag that is cut', async () => {
    const text = new TextEncoder();
    const cipher = SM4_GCM.cipher(text.encode('appidduseforttest'.slice(0, 16)));
    const iv = new Uint8Array(12);
    const aad = text.encode('bound to this');
    const { data, authtag } = await cipher.encrypt(iv, text.encode('{"errcode":0}'), aad);
    const parts = { iv, data, authtag, aad };
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('iv', 'data', 'authtag', 'aad'), fc.nat(), async (part, bit) => {
        const changed = { ...parts, [part]: flipped(parts[part], bit) };
        expect(await cipher.decrypt(changed.iv, changed.data, changed.authtag, changed.aad)).toBeUndefined();
      }),
    );
    for (const length of [0, 4, 15]) {
      expect(await cipher.decrypt(iv, data, authtag.slice(0, length), aad)).toBeUndefined();
    }
  });
});

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
    await expect(signApi({ ...context, body: '', privateKey: rsa })).rejects.toThrow('but one of RSA');
    const plain = { sn, key: sm2Key.privateKey };
    await expect(signApi({ ...context, body: '', privateKey: plain })).rejects.toThrow('SM2withSM3');
    const certificate = { ...rsaCertificate, algorithm: SM2withSM3 };
    await expect(verifyApi({ ...answered, certificate })).rejects.toThrow('is no SM2 key');
  });
});
