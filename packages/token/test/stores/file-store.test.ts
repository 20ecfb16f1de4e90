import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WeappUsageError } from '@weapp-openapi/core';
import { tryLock } from 'fs-native-extensions';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { fileStore } from '../../src/stores/file-store.ts';
import { storeContract, taken, wait } from './contract.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'weapp-token-file-'));

storeContract('fileStore', async () => {
  const dir = folder();
  return {
    store: fileStore({ dir }),
    close: () => rmSync(dir, { recursive: true }),
    place: { kind: 'file', dir },
  };
});

function freshFolder() {
  const parent = folder();
  onTestFinished(() => rmSync(parent, { recursive: true }));
  const dir = join(parent, 'tokens', 'of the shop');
  const files = () => readdirSync(dir).map((name) => join(dir, name));
  return { dir, files, store: fileStore({ dir }) };
}

describe('fileStore', () => {
  test('makes the folder for its user only, the files too, and leaves nothing else behind', async () => {
    const { dir, files, store } = freshFolder();
    await (await taken(store, 'wx1:stable')).write('token');

    expect(statSync(dir).mode & 0o777).toBe(0o700);
    expect(files()).toHaveLength(2);
    for (const file of files()) expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('a wall clock that jumps an hour changes neither age nor lock', async () => {
    const { store } = freshFolder();
    await (await taken(store, 'wx1:stable')).write('token');
    for (const hour of [3_600_000, -3_600_000]) {
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hour });
      onTestFinished(() => void vi.useRealTimers());
      expect((await store.read('wx1:stable'))?.age).toBeLessThan(10_000);
      expect(await store.lock('wx1:stable', 1_000)).toBeUndefined();
      vi.useRealTimers();
    }
  });

  test('a write that waits for its turn: the age counts from the call', async () => {
    const { files, store } = freshFolder();
    const lock = await taken(store, 'wx1:stable');
    const guard = await open(files().find((file) => file.endsWith('.lock')) ?? '', 'a');
    expect(tryLock(guard.fd)).toBe(true);
    const write = lock.write('late');
    await wait(400);
    await guard.close();
    expect(await write).toBe(true);
    expect((await store.read('wx1:stable'))?.age).toBeGreaterThan(350);
  });

  test('after a restart of the host the value is too old and the lock is over', async () => {
    const { files, store } = freshFolder();
    const before = await taken(store, 'wx1:stable');
    await before.write('token');
    for (const file of files().filter((name) => !name.endsWith('.lock'))) {
      writeFileSync(file, readFileSync(file, 'utf8').replace(/"boot":"[^"]*"/g, '"boot":"another"'));
    }

    expect(await store.read('wx1:stable')).toEqual({ value: 'token', age: Infinity });
    expect((await taken(store, 'wx1:stable')).fence).toBeGreaterThan(before.fence);
    expect(await before.write('stale')).toBe(false);
  });

  test('a file cut off by a power failure counts as absent and is written anew', async () => {
    const { files, store } = freshFolder();
    await (await taken(store, 'wx1:stable')).write('token');
    for (const file of files().filter((name) => !name.endsWith('.lock'))) writeFileSync(file, '{"key":"wx1');

    expect(await store.read('wx1:stable')).toBeUndefined();
    await (await taken(store, 'wx1:stable')).write('again');
    expect((await store.read('wx1:stable'))?.value).toBe('again');
  });

  test('a folder that is removed comes back; whoever held a lock writes no more', async () => {
    const { dir, store } = freshFolder();
    const before = await taken(store, 'wx1:stable');
    rmSync(dir, { recursive: true });
    await wait(5);

    expect(await before.write('stale')).toBe(false);
    expect((await taken(store, 'wx1:stable')).fence).toBeGreaterThan(before.fence);
  });

  test('rejects where the folder cannot be made', async () => {
    const { dir, files, store } = freshFolder();
    await taken(store, 'wx1:stable');
    const below = fileStore({ dir: join(files()[0] ?? dir, 'below') });
    await expect(below.lock('wx1:stable', 1_000)).rejects.toThrow(/ENOTDIR|EEXIST/);
  });

  test('wants a folder', () => {
    expect(() => fileStore({ dir: '' })).toThrow(WeappUsageError);
    expect(() => fileStore({ dir: '' })).toThrow(/^fileStore: `dir` is missing/);
  });
});
