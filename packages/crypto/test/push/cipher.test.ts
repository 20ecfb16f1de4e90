import { createCipheriv } from 'node:crypto';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decryptPush, decryptPushBytes, encryptPush, encryptWith } from '../../src/push/cipher.ts';
import { importPushKey } from '../../src/push/key.ts';
import { flipped } from '../flipped.ts';
import { reasonOf } from '../reason.ts';
import { answer, appid, encodingAESKey, secure } from './vectors.ts';

const keys = { encodingAESKey, appid };
const ascii = (text: string) => new TextEncoder().encode(text);

/** Encrypts as another implementation would: any bytes, without padding of Node's. */
function encryptedByNode(plain: Uint8Array, key = Buffer.alloc(32)): string {
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  return Buffer.concat([cipher.update(plain), cipher.final()]).toString('base64');
}

/** A frame as it should be, and as it should not. */
function framed({
  message = 'hello',
  length = Buffer.byteLength(message),
  to = appid,
  pad = undefined as number[] | undefined,
}) {
  const head = Buffer.alloc(20, 7);
  head.writeUInt32BE(length, 16);
  const plain = Buffer.concat([head, Buffer.from(message + to)]);
  const rest = 32 - (plain.length % 32);
  return Buffer.concat([plain, Buffer.from(pad ?? Array.from({ length: rest }, () => rest))]);
}

describe('encryptPush and decryptPush', () => {
  test("give the bytes of the guide's examples, both ways", async () => {
    for (const { random, message, Encrypt } of [secure, answer]) {
      expect(await encryptWith(ascii(random), { ...keys, message })).toBe(Encrypt);
      expect(await decryptPush({ ...keys, Encrypt })).toBe(message);
    }
  });

  test('give back any message, as text and as bytes', async () => {
    const key = fc.uint8Array({ minLength: 32, maxLength: 32 });
    await fc.assert(
      fc.asyncProperty(key, fc.string({ unit: 'grapheme', maxLength: 300 }), async (bytes, message) => {
        const own = { appid, encodingAESKey: Buffer.from(bytes).toString('base64').slice(0, 43) };
        expect(await decryptPush({ ...own, Encrypt: await encryptPush({ ...own, message }) })).toBe(message);
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (message) => {
        const Encrypt = await encryptPush({ ...keys, message });
        expect(Buffer.from(Encrypt, 'base64').length % 32).toBe(0);
        expect(await decryptPushBytes({ ...keys, Encrypt })).toEqual(new Uint8Array(message));
      }),
    );
  });

  test('read what Node encrypts, with every length of the padding', async () => {
    for (let length = 0; length < 70; length++) {
      const message = 'x'.repeat(length);
      expect(await decryptPush({ ...keys, Encrypt: encryptedByNode(framed({ message })) })).toBe(message);
    }
  });

  test('take a key that was made ready, which shows nothing of itself', async () => {
    const ready = await importPushKey(encodingAESKey);
    expect(await decryptPush({ appid, encodingAESKey: ready, Encrypt: secure.Encrypt })).toBe(secure.message);
    expect(inspect(ready, { depth: 9, showHidden: true })).not.toMatch(/Uint8Array|CryptoKey/);
    expect(JSON.stringify(ready)).toBe('{}');
  });

  test('take a key whose last character has bits too many', async () => {
    // 43 characters are 258 bits: WeChat's own generator takes any letter or digit for the last.
    const loose = `${encodingAESKey.slice(0, 42)}D`;
    expect(await decryptPush({ appid, encodingAESKey: loose, Encrypt: secure.Encrypt })).toBe(secure.message);
    for (const last of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789') {
      const own = { appid, encodingAESKey: `abcdefghijklmnopqrstuvwxyz0123456789ABCDEF${last}` };
      const bytes = Buffer.from(`${own.encodingAESKey}=`, 'base64');
      expect(await decryptPush({ ...own, Encrypt: encryptedByNode(framed({}), bytes) })).toBe('hello');
    }
  });

  test('never give the message back after one flipped bit of what is not signed', async () => {
    const bytes = Buffer.from(secure.Encrypt, 'base64');
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (bit) => {
        const Encrypt = Buffer.from(flipped(bytes, bit)).toString('base64');
        const opened = await decryptPush({ ...keys, Encrypt }).catch(() => undefined);
        // The first block is 16 random bytes, which are nobody's.
        if (bit % (bytes.length * 8) >= 128) expect(opened).not.toBe(secure.message);
      }),
    );
  });

  test.each([
    ['padding', encryptedByNode(framed({ pad: Array(21).fill(0) }))],
    ['padding', encryptedByNode(framed({ pad: [...Array(20).fill(1), 33] }))],
    ['padding', encryptedByNode(framed({ pad: [...Array(20).fill(1), 4] }))],
    ['padding', encryptedByNode(Buffer.alloc(32, 32))],
    ['padding', encryptedByNode(Buffer.alloc(16, 1))],
    ['length', encryptedByNode(framed({ length: 2 ** 32 - 1 }))],
    ['length', encryptedByNode(framed({ length: 24 }))],
    ['appid', encryptedByNode(framed({ length: 4 }))],
    ['appid', encryptedByNode(framed({ length: 6 }))],
    ['appid', encryptedByNode(framed({ to: '' }))],
    ['appid', encryptedByNode(framed({ to: 'wxba6223c06417af7b' }))],
    ['length', ''],
    ['length', 'AAAA'],
    ['base64', `${secure.Encrypt.slice(0, -1)} `],
    ['base64', secure.Encrypt.slice(1)],
  ])('refuse by %s', async (reason, Encrypt) => {
    expect(await reasonOf(() => decryptPush({ ...keys, Encrypt }))).toBe(reason);
  });

  test('refuse what is encrypted with another key', async () => {
    const own = { appid, encodingAESKey: 'B'.repeat(43) };
    expect(await reasonOf(() => decryptPush({ ...own, Encrypt: secure.Encrypt }))).toMatch(
      /padding|length|appid/,
    );
  });

  test('say which key is none, and not what it is', async () => {
    for (const wrong of ['short', `${'A'.repeat(43)}=`, `${'A'.repeat(42)}!`, undefined, 43] as string[]) {
      const error: unknown = await encryptPush({ appid, encodingAESKey: wrong, message: '' }).catch(
        (e: unknown) => e,
      );
      expect(error).toMatchObject({ reason: 'usage' });
      expect(String(error)).not.toMatch(/short|AAA/);
    }
    expect(await reasonOf(() => encryptPush({ appid: '', encodingAESKey, message: '' }))).toBe('usage');
  });
});
