import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { WeappUsageError } from '@weapp-openapi/core';
import { describe, expect, test } from 'vitest';
import { encryptedStore } from '../../src/stores/encrypted-store.ts';
import { memoryStore } from '../../src/stores/memory-store.ts';
import { storeContract, taken } from './contract.ts';

const KEY = randomBytes(32);

storeContract(
  'encryptedStore',
  async () => ({ store: encryptedStore(memoryStore(), { key: KEY }), close() {} }),
  { place: 'none' },
);

async function written(key: Uint8Array | string = KEY) {
  const inner = memoryStore();
  await (await taken(encryptedStore(inner, { key }), 'wx1:stable', 1)).write('ACCESS-TOKEN');
  const stored = (await inner.read('wx1:stable'))?.value ?? '';
  /** Puts a text where the encrypted one was. */
  const put = async (name: string, text: string) => {
    const lock = await taken(inner, name, 1);
    await lock.write(text);
    await lock.release();
  };
  return { inner, stored, put };
}

describe('encryptedStore', () => {
  test('keeps no readable token, and never the same text twice', async () => {
    const { stored } = await written();
    expect(stored).not.toContain('ACCESS-TOKEN');
    expect(Buffer.from(stored, 'base64').toString('latin1')).not.toContain('ACCESS-TOKEN');
    expect((await written()).stored).not.toBe(stored);
  });

  test.each(['hex', 'base64', 'base64url'] as const)('takes the key as %s', async (encoding) => {
    const { inner } = await written(KEY.toString(encoding));
    expect((await encryptedStore(inner, { key: KEY }).read('wx1:stable'))?.value).toBe('ACCESS-TOKEN');
  });

  test('a wrong key is an error that says what to do, and shows neither token nor key', async () => {
    const { inner, stored } = await written();
    const wrong = randomBytes(32);
    const read = encryptedStore(inner, { key: wrong }).read('wx1:stable');
    await expect(read).rejects.toThrow(
      /^encryptedStore: no key opens what is stored for wx1:stable\..*formerKeys/,
    );
    const text = inspect(await read.catch((error: unknown) => error), { depth: 20, showHidden: true });
    for (const secret of ['ACCESS-TOKEN', stored, wrong.toString('hex'), wrong.toString('base64')]) {
      expect(text).not.toContain(secret);
    }
  });

  test('a former key still opens; what is written next takes the new one', async () => {
    const { inner } = await written();
    const next = randomBytes(32);
    const rolling = encryptedStore(inner, { key: next, formerKeys: [KEY] });
    expect((await rolling.read('wx1:stable'))?.value).toBe('ACCESS-TOKEN');
    await (await taken(rolling, 'wx1:other')).write('NEXT');
    expect((await encryptedStore(inner, { key: next }).read('wx1:other'))?.value).toBe('NEXT');
  });

  test('a value that was altered, cut or moved to another key does not open', async () => {
    const { inner, stored, put } = await written();
    const store = encryptedStore(inner, { key: KEY });
    await put('wx2:stable', stored);
    await put('wx3:stable', stored.slice(0, -8));
    await put('wx4:stable', 'aes256gcm:');
    await put('wx5:stable', 'aes256gcm:%');
    for (const name of ['wx2:stable', 'wx3:stable', 'wx4:stable', 'wx5:stable']) {
      await expect(store.read(name)).rejects.toThrow('no key opens');
    }
  });

  test('a value from before encryption counts as absent', async () => {
    const { inner, put } = await written();
    await put('wx6:stable', '{"token":"plain"}');
    expect(await encryptedStore(inner, { key: KEY }).read('wx6:stable')).toBeUndefined();
  });

  test.each([['short'], [randomBytes(31)], [''], [randomBytes(24).toString('base64')]])(
    'wants 32 bytes: not %s',
    (key) => {
      expect(() => encryptedStore(memoryStore(), { key })).toThrow(WeappUsageError);
      expect(() => encryptedStore(memoryStore(), { key: KEY, formerKeys: [key] })).toThrow(
        /`formerKeys` must be 32 bytes/,
      );
    },
  );
});
