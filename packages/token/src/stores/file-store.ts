import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { WeappUsageError } from '@weapp-openapi/core';
import { tryLock } from 'fs-native-extensions';
import type { TokenStore } from '../store.ts';
import { ageOf } from './age.ts';
import { elapsedSince, type HostTime, hostTime } from './host-clock.ts';

/** Options of {@link fileStore}. */
export interface FileStoreOptions {
  /** Folder for the tokens, on a local disk; created with mode 0700 where it does not exist. */
  dir: string;
}

interface Entry {
  /** For whoever looks into the folder: the file's name is a digest. */
  key: string;
  fence: number;
  owner?: string | undefined;
  locked?: { at: HostTime; ttl: number };
  written?: { value: string; at: HostTime };
}

// Each key is guarded for the milliseconds of one change only. Waiting longer than the manager does would take
// locks that nobody is left to release.
const PATIENCE = 1_000;

/**
 * A store in a folder, for several processes on one host: PM2, cluster, egg workers. Each key is one file of
 * mode 0600, replaced as a whole. The host's uptime tells the age, so a wall clock that jumps does no harm;
 * what was written before the last start of the host counts as too old.
 *
 * @example
 * const token = createTokenManager({ appid, secret, store: fileStore({ dir: '/var/lib/shop/wechat' }) });
 * @throws {WeappUsageError} when `dir` is missing.
 */
export function fileStore(options: FileStoreOptions): TokenStore {
  const { dir } = options;
  if (typeof dir !== 'string' || dir === '') {
    throw new WeappUsageError('fileStore: `dir` is missing: the path of a folder on a local disk.');
  }
  const pathOf = (key: string) => join(dir, createHash('sha256').update(key).digest('hex'));

  /** Changes the entry while no other process does; `change` answers undefined to leave it alone. */
  async function update(key: string, change: (entry: Entry) => Entry | undefined): Promise<boolean> {
    const path = pathOf(key);
    await mkdir(dir, { recursive: true, mode: 0o700 });
    // The guard is the kernel's, on a file that is never replaced: it ends with the process, however that dies.
    const guard = await open(`${path}.lock`, 'a', 0o600);
    try {
      // Counted in pauses: time in which this process stood still is nobody's fault.
      for (let waited = 0; !tryLock(guard.fd); ) {
        if (waited > PATIENCE) throw new Error(`fileStore: ${path}.lock is held for over ${PATIENCE} ms.`);
        const pause = 2 + 8 * Math.random();
        await setTimeout(pause);
        waited += pause;
      }
      const entry = change((await load(path)) ?? { key, fence: 0 });
      if (!entry) return false;
      // Not flushed to the disk: what a power cut may spoil is too old after the start anyway, and a busy disk
      // would hold up everybody.
      await writeFile(`${path}.new`, JSON.stringify(entry), { mode: 0o600 });
      await rename(`${path}.new`, path);
      return true;
    } finally {
      await guard.close();
    }
  }

  return {
    async read(key) {
      const written = (await load(pathOf(key)))?.written;
      return written && { value: written.value, age: ageOf(elapsedSince(written.at)) };
    },

    async lock(key, ttl) {
      const owner = randomUUID();
      let fence = 0;
      const taken = await update(key, (entry) => {
        if (entry.owner && entry.locked && Math.abs(elapsedSince(entry.locked.at)) < entry.locked.ttl) return;
        // At least the time, so that it grows even when somebody empties the folder.
        fence = Math.max(entry.fence + 1, Date.now());
        return { ...entry, fence, owner, locked: { at: hostTime(), ttl } };
      });
      if (!taken) return undefined;

      const own = (change: (entry: Entry) => Entry) =>
        update(key, (entry) => (entry.owner === owner ? change(entry) : undefined));
      return {
        fence,
        write(value) {
          const written = { value, at: hostTime() };
          return own((entry) => ({ ...entry, written }));
        },
        extend: (ttl) => own((entry) => ({ ...entry, locked: { at: hostTime(), ttl } })),
        async release() {
          await own((entry) => ({ ...entry, owner: undefined }));
        },
      };
    },
  };
}

/** The entry in a file; undefined where there is none, or where a power cut left half of one. */
async function load(path: string): Promise<Entry | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
