import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { WeappUsageError } from '@weapp-openapi/core';
import { tryLock } from 'fs-native-extensions';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { fileStore } from '../../src/stores/file-store.ts';
import { storeContract, taken, wait } from './contract.ts';
import { freshFolder, replacesPlanted } from './fresh-folder.ts';
import { scratchFolder } from './scratch.ts';

// Among processes in test/faults/processes.test.ts, on a full disk in test/faults/file-store.test.ts.
storeContract('fileStore', async () => ({
  store: fileStore({ dir: scratchFolder('contract') }),
  close() {},
}));

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
    await wait(300);
    await guard.close();
    expect(await write).toBe(true);
    expect((await store.read('wx1:stable'))?.age).toBeGreaterThan(250);
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
    await expect(below.lock('wx1:stable', 1_000)).rejects.toThrow(/^fileStore: lock: (ENOTDIR|EEXIST)/);
  });

  test('wants a folder', () => {
    expect(() => fileStore({ dir: '' })).toThrow(WeappUsageError);
    expect(() => fileStore({ dir: '' })).toThrow(/^fileStore: `dir` is missing/);
  });

  test('goes on in its folder when the process goes to another one', async () => {
    const { dir, store } = freshFolder();
    const before = process.cwd();
    onTestFinished(() => process.chdir(before));
    mkdirSync(dir, { recursive: true });
    process.chdir(dir);
    const here = fileStore({ dir: '.' });
    process.chdir('/');
    await (await taken(here, 'wx1:stable')).write('token');
    expect((await store.read('wx1:stable'))?.value).toBe('token');
  });

  test('neither writes nor reads through a link in the place of one of its files', async () => {
    const { files, record, store } = freshFolder();
    const victim = join(scratchFolder('files'), 'victim');
    writeFileSync(victim, 'of the victim', { mode: 0o600 });
    const lock = await taken(store, 'wx1:stable');
    await lock.write('token');
    const guard = files().find((file) => file.endsWith('.lock')) ?? '';
    const path = record();

    // Where earlier versions wrote before they renamed.
    symlinkSync(victim, `${path}.new`);
    expect(await lock.write('again')).toBe(true);

    for (const file of [guard, path]) {
      rmSync(file);
      symlinkSync(victim, file);
      await expect(lock.write('again')).rejects.toThrow(`fileStore: ${file} is not a plain file`);
      await expect(store.lock('wx1:stable', 1_000)).rejects.toThrow('is not a plain file');
      rmSync(file);
    }
    expect(readFileSync(victim, 'utf8')).toBe('of the victim');
  });

  test.skipIf(process.platform === 'win32')('a folder that others may write: says what to do', async () => {
    const { dir, store } = freshFolder();
    const lock = await taken(store, 'wx1:stable');
    chmodSync(dir, 0o777);
    const calls = [
      () => store.read('wx1:stable'),
      () => store.lock('wx1:other', 1_000),
      () => lock.write('token'),
      () => lock.extend(1_000),
      () => lock.release(),
    ];
    for (const call of calls) {
      await expect(call()).rejects.toThrow(/^fileStore: others may write to the folder .*`chmod 700` it/);
    }
    const trusting = fileStore({ dir, allowInsecure: true });
    await lock.release().catch(() => {});
    chmodSync(dir, 0o700);
    await lock.release();
    chmodSync(dir, 0o777);
    await (await taken(trusting, 'wx1:stable')).write('token');
    expect((await trusting.read('wx1:stable'))?.value).toBe('token');
  });

  // Deeper in test/faults/file-store.test.ts.
  test("another key's record, a huge one, one that is no record: absent, and written anew", () =>
    replacesPlanted((text) => [
      text.replace('"wx1:stable"', '"wx2:stable"'),
      ' '.repeat(5_000_000) + text,
      '['.repeat(30_000),
      '{"key":"wx1:stable","fence":1e400}',
      'null',
    ]));

  test('removes what a process that was killed in the middle of a write left', async () => {
    const { files, record, store } = freshFolder();
    const lock = await taken(store, 'wx1:stable');
    writeFileSync(`${record()}.0b9a.new`, '{"key":');
    await lock.release();
    await taken(store, 'wx1:stable');
    expect(files()).toHaveLength(2);
  });

  test.skipIf(process.geteuid === undefined)('a folder that is read-only is still read', async () => {
    const { dir, store } = freshFolder();
    await (await taken(store, 'wx1:stable')).write('token');
    chmodSync(dir, 0o500);
    onTestFinished(() => chmodSync(dir, 0o700));
    expect((await store.read('wx1:stable'))?.value).toBe('token');
    // Root may write all the same.
    if (process.geteuid?.() !== 0) {
      await expect(store.lock('wx1:other', 1_000)).rejects.toThrow(/^fileStore: lock: EACCES/);
    }
  });
});
