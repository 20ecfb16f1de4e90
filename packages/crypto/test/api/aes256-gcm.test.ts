import { createCipheriv, createDecipheriv } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AES256_GCM } from '../../src/api/aes256-gcm.ts';
import { flipped } from '../flipped.ts';

const bytes = (length: number) =>
  fc.uint8Array({ minLength: length, maxLength: length }).map((b) => new Uint8Array(b));
const some = fc.uint8Array({ maxLength: 100 }).map((b) => new Uint8Array(b));

test("agrees with Node's, both ways", async () => {
  await fc.assert(
    fc.asyncProperty(bytes(32), bytes(12), some, some, async (key, iv, data, aad) => {
      const node = createCipheriv('aes-256-gcm', key, iv).setAAD(aad);
      const expected = Buffer.concat([node.update(data), node.final()]);
      const cipher = AES256_GCM.cipher(key);
      const sealed = await cipher.encrypt(iv, data, aad);
      expect(Buffer.from(sealed.data)).toEqual(expected);
      expect(Buffer.from(sealed.authtag)).toEqual(node.getAuthTag());
      expect(await cipher.decrypt(iv, sealed.data, sealed.authtag, aad)).toEqual(data);
      const back = createDecipheriv('aes-256-gcm', key, iv).setAAD(aad).setAuthTag(sealed.authtag);
      expect(Buffer.concat([back.update(sealed.data), back.final()])).toEqual(Buffer.from(data));
    }),
  );
});

test('refuses one flipped bit anywhere', async () => {
  const key = new Uint8Array(32);
  const iv = new Uint8Array(12);
  const cipher = AES256_GCM.cipher(key);
  const aad = new TextEncoder().encode('bound to this');
  const { data, authtag } = await cipher.encrypt(iv, new TextEncoder().encode('{"errcode":0}'), aad);
  const parts = { iv, data, authtag, aad };
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('iv', 'data', 'authtag', 'aad'), fc.nat(), async (part, bit) => {
      const changed = { ...parts, [part]: flipped(parts[part], bit) };
      expect(await cipher.decrypt(changed.iv, changed.data, changed.authtag, changed.aad)).toBeUndefined();
    }),
  );
});
