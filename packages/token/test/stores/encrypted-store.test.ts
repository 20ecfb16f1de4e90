import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { WeappUsageError } from '@weapp-openapi/core';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { TokenStore } from '../../src/renewal/token-store.ts';
import { encryptedStore } from '../../src/stores/encrypted-store.ts';
import { memoryStore } from '../../src/stores/memory-store.ts';
import { storeContract, taken } from './contract.ts';

const KEY = randomBytes(32);

storeContract('encryptedStore', async () => ({
  store: encryptedStore(memoryStore(), { key: KEY }),
  close() {},
}));

async function write(store: TokenStore, key: string, value: string) {
  const lock = await taken(store, key);
  await lock.write(value);
  await lock.release();
}

async function written(key: Uint8Array | string = KEY) {
  const inner = memoryStore();
  await write(encryptedStore(inner, { key }), 'wx1:stable', 'ACCESS-TOKEN');
  const stored = (await inner.read('wx1:stable'))?.value ?? '';
  /** Puts a text where the encrypted one was. */
  const put = (name: string, text: string) => write(inner, name, text);
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
      /^encryptedStore: no key decrypts what is stored for wx1:stable\..*formerKeys/,
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
    await write(rolling, 'wx1:other', 'NEXT');
    expect((await encryptedStore(inner, { key: next }).read('wx1:other'))?.value).toBe('NEXT');
  });

  test('a value that was altered, cut or moved to another key does not open', async () => {
    const { inner, stored, put } = await written();
    const store = encryptedStore(inner, { key: KEY });
    await put('wx2:stable', stored);
    await put('wx3:stable', stored.slice(0, -8));
    await put('wx4:stable', 'aes256gcm-2:');
    await put('wx5:stable', 'aes256gcm-2:%');
    for (const name of ['wx2:stable', 'wx3:stable', 'wx4:stable', 'wx5:stable']) {
      await expect(store.read(name)).rejects.toThrow('no key decrypts');
    }
  });

  test('a value from before encryption counts as absent', async () => {
    const { inner, put } = await written();
    await put('wx6:stable', '{"token":"plain"}');
    expect(await encryptedStore(inner, { key: KEY }).read('wx6:stable')).toBeUndefined();
  });

  test('an older value that is put back is as old as it is', async () => {
    const { inner, stored, put } = await written();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 7_200_000 });
    onTestFinished(() => void vi.useRealTimers());
    await write(encryptedStore(inner, { key: KEY }), 'wx1:stable', 'NEWER');
    await put('wx1:stable', stored);
    const replayed = await encryptedStore(inner, { key: KEY }).read('wx1:stable');
    expect(replayed?.value).toBe('ACCESS-TOKEN');
    expect(replayed?.age).toBeGreaterThanOrEqual(7_200_000);
  });

  test('a host whose clock is behind that of the writer believes the store', async () => {
    const { inner } = await written();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 3_600_000 });
    onTestFinished(() => void vi.useRealTimers());
    const age = (await encryptedStore(inner, { key: KEY }).read('wx1:stable'))?.age;
    expect(age).toBeGreaterThanOrEqual(0);
    expect(age).toBeLessThan(3_000_000);
  });

  test('an age that is no number makes the value too old', async () => {
    const { inner } = await written();
    const odd = (age: number) => ({
      lock: inner.lock,
      read: async (key: string) => ({ value: '', ...(await inner.read(key)), age }),
    });
    for (const age of [Number.NaN, -1e9]) {
      const store = encryptedStore(odd(age), { key: KEY });
      expect((await store.read('wx1:stable'))?.age).toBe(Infinity);
    }
  });

  test('wants a key, a list of former ones and a store', () => {
    expect(() => encryptedStore(memoryStore(), { key: new Uint8Array(32) })).toThrow(/`key` is not random/);
    expect(() => encryptedStore(memoryStore(), { key: KEY, formerKeys: ['short'] })).toThrow(
      /`formerKeys` must be 32 bytes/,
    );
    // @ts-expect-error: one key, not a list of keys
    const single = () => encryptedStore(memoryStore(), { key: KEY, formerKeys: KEY.toString('hex') });
    expect(single).toThrow(/`formerKeys` must be a list/);
    // @ts-expect-error: no options
    expect(() => encryptedStore(memoryStore())).toThrow(WeappUsageError);
    // @ts-expect-error: not a store
    expect(() => encryptedStore({}, { key: KEY })).toThrow(WeappUsageError);
  });
});
