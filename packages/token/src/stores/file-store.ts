import { createHash, randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { WeappUsageError } from '@weapp-openapi/core';
import { tryLock } from 'fs-native-extensions';
import { checkSwitch } from '../checks/options.ts';
import { lockHeld, noDir } from '../messages/file-store.ts';
import type { TokenStore } from '../renewal/token-store.ts';
import { ageOf } from './age.ts';
import { type FileEntry, MAX_ENTRY, readEntry } from './file-entry.ts';
import { elapsedSince, hostTime } from './host-clock.ts';
import { checkValue, lockTime } from './limits.ts';
import { openGuard, readPrivate, replacePrivate, sweep } from './private-file.ts';
import { isThere, prepareFolder } from './private-folder.ts';
import { spoken } from './spoken.ts';
import { storeFailure } from './store-failure.ts';

/** Options of {@link fileStore}. */
export interface FileStoreOptions {
  /** Folder for the tokens, on a local disk; created with mode 0700 if it does not exist. */
  dir: string;
  /**
   * Accepts a folder and files that others may write: for volumes whose owner and mode this process cannot change and
   * to which nobody else has access. Links are still not followed. Default: false.
   */
  allowInsecure?: boolean | undefined;
}

// Each key is guarded only for the milliseconds of one change. Waiting longer than the manager does would take locks
// that nothing releases.
const PATIENCE = 1_000;

/**
 * A store in a folder, for several processes on one host: PM2, cluster, egg workers. Each key is one file of mode 0600,
 * replaced as a whole. Ages are by the host's uptime, so a wall clock that jumps does no harm; what was written before
 * the host last started counts as too old.
 *
 * Its methods reject if anyone but the process's user and root may write the folder or its files, or if everybody could
 * put another folder in its place; the error says what to do.
 *
 * @example
 * const token = createTokenManager({ appid, secret, store: fileStore({ dir: '/var/lib/shop/wechat' }) });
 * @throws {WeappUsageError} when `dir` is missing.
 */
export function fileStore(options: FileStoreOptions): TokenStore {
  const { dir: given, allowInsecure: anyOwner = false } = options ?? {};
  if (typeof given !== 'string' || given === '' || given.includes('\0')) {
    throw new WeappUsageError(noDir());
  }
  checkSwitch('fileStore', 'allowInsecure', anyOwner);
  // Relative to the current directory, even if the process changes it later.
  const dir = resolve(given);
  const pathOf = (key: string) => join(dir, createHash('sha256').update(key).digest('hex'));

  async function load(key: string): Promise<FileEntry | undefined> {
    const text = await readPrivate(pathOf(key), MAX_ENTRY, { anyOwner });
    return text === undefined ? undefined : readEntry(text, key);
  }

  /** Changes the entry while no other process does; `change` returns undefined to leave it unchanged. */
  async function update(
    key: string,
    change: (entry: FileEntry) => FileEntry | undefined,
  ): Promise<FileEntry | undefined> {
    const path = pathOf(key);
    await prepareFolder(dir, anyOwner);
    // The guard is a kernel lock on a file that is never replaced: it ends with the process, however that dies.
    const guard = await openGuard(`${path}.lock`, { anyOwner });
    try {
      // Counted in pauses: time during which this process was suspended does not count.
      for (let waited = 0; !tryLock(guard.fd); ) {
        if (waited > PATIENCE) throw spoken(lockHeld(path, PATIENCE));
        const pause = 2 + 8 * Math.random();
        await setTimeout(pause);
        waited += pause;
      }
      const before = (await load(key)) ?? { key, fence: 0 };
      const entry = change(before);
      if (!entry) return undefined;
      if (entry.fence !== before.fence) await sweep(path);
      await replacePrivate(path, JSON.stringify(entry));
      return entry;
    } finally {
      await guard.close();
    }
  }

  return {
    read: (key) =>
      named('read', async () => {
        if (!anyOwner && !isThere(dir)) return undefined;
        const written = (await load(key))?.written;
        return written && { value: written.value, age: ageOf(elapsedSince(written.at)) };
      }),

    async lock(key, ttl) {
      const owner = randomUUID();
      const time = lockTime('fileStore', ttl);
      const take = (entry: FileEntry) => {
        if (entry.owner && entry.locked && Math.abs(elapsedSince(entry.locked.at)) < entry.locked.ttl) return;
        // At least the time, so that it grows even if the folder is emptied.
        const fence = Math.max(entry.fence + 1, Date.now());
        return { ...entry, fence, owner, locked: { at: hostTime(), ttl: time } };
      };
      const taken = await named('lock', () => update(key, take));
      if (!taken) return undefined;

      const own = async (method: string, change: (entry: FileEntry) => FileEntry) => {
        const mine = (entry: FileEntry) => (entry.owner === owner ? change(entry) : undefined);
        return (await named(method, () => update(key, mine))) !== undefined;
      };
      return {
        fence: taken.fence,
        async write(value) {
          checkValue('fileStore', value);
          const written = { value, at: hostTime() };
          return own('write', (entry) => ({ ...entry, written }));
        },
        async extend(ttl) {
          const time = lockTime('fileStore', ttl);
          return own('extend', (entry) => ({ ...entry, locked: { at: hostTime(), ttl: time } }));
        },
        async release() {
          await own('release', (entry) => ({ ...entry, owner: undefined }));
        },
      };
    },
  };
}

/** Adds the name of the function to the system's errors. */
async function named<T>(method: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && /^fileStore[:：]/.test(error.message)) throw error;
    throw storeFailure(`fileStore: ${method}`, error);
  }
}
