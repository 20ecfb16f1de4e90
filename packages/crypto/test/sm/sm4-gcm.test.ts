import { createCipheriv } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decryptApi, encryptApi } from '../../src/api/encryption.ts';
import { SM4_GCM } from '../../src/sm.ts';
import { appid, sm4Key, smAnswer, url } from '../api/vectors.ts';
import { flipped } from '../flipped.ts';

const symmetric = { ...sm4Key, algorithm: SM4_GCM };
const context = { url, appid, timestamp: smAnswer.timestamp };

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

  test("encrypts as Node's SM4 in counter mode, which is the same without the tag", async () => {
    const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
    await fc.assert(
      fc.asyncProperty(bytes(16), bytes(12), fc.uint8Array({ maxLength: 100 }), async (key, iv, data) => {
        const node = createCipheriv('sm4-ctr', key, Buffer.concat([iv, Buffer.from([0, 0, 0, 2])]));
        const own = SM4_GCM.cipher(new Uint8Array(key));
        const sealed = await own.encrypt(new Uint8Array(iv), new Uint8Array(data), new Uint8Array());
        expect(Buffer.from(sealed.data)).toEqual(Buffer.concat([node.update(data), node.final()]));
      }),
    );
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
