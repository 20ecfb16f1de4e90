import { randomUUID } from 'node:crypto';
import { constants, fchmodSync, fstatSync, type Stats } from 'node:fs';
import { type FileHandle, open, readdir, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { noPlainFile, othersWriteFile } from '../messages/file-store.ts';
import { foreign, isTrusted } from './private-folder.ts';
import { spoken } from './spoken.ts';

// Windows has neither links that anyone may create nor named pipes in folders.
const { O_CREAT, O_EXCL, O_RDONLY, O_RDWR, O_WRONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
/** Does not follow links, and does not wait for the other end of a pipe. */
const CAREFUL = O_NOFOLLOW | O_NONBLOCK;
const SUFFIX = '.new';

/** Which files are accepted: with `anyOwner`, also those that others may write. */
export interface FileRules {
  anyOwner: boolean;
}

/** The text of a file; undefined if there is none, or if it is longer than `limit` bytes. */
export async function readPrivate(
  path: string,
  limit: number,
  rules: FileRules,
): Promise<string | undefined> {
  const file = await opened(path, O_RDONLY, rules).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (!file) return undefined;
  try {
    // Synchronous, because the kernel has the answer at once, while a round trip through the thread pool takes many
    // milliseconds on a busy machine.
    const { size } = fstatSync(file.fd);
    if (size > limit) return undefined;
    // Files are replaced, never changed, so the size is final.
    const bytes = Buffer.alloc(size);
    let length = 0;
    while (length < size) {
      const { bytesRead } = await file.read(bytes, length, size - length, null);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return bytes.toString('utf8', 0, length);
  } finally {
    await file.close();
  }
}

/** Replaces a file with one of mode 0600, completely or not at all. */
export async function replacePrivate(path: string, text: string): Promise<void> {
  const fresh = `${path}.${randomUUID()}${SUFFIX}`;
  try {
    const file = await create(fresh, O_WRONLY);
    try {
      // Not flushed to disk: what a power cut may spoil is too old after the restart anyway, and a busy disk would delay
      // everyone.
      await file.writeFile(text);
    } finally {
      await file.close();
    }
    await rename(fresh, path);
  } catch (error) {
    await unlink(fresh).catch(() => {});
    throw error;
  }
}

/** Removes what a process left behind that was killed during {@link replacePrivate}. */
export async function sweep(path: string): Promise<void> {
  const dir = dirname(path);
  for (const name of await readdir(dir)) {
    if (name.startsWith(`${basename(path)}.`) && name.endsWith(SUFFIX)) {
      await unlink(join(dir, name)).catch(() => {});
    }
  }
}

/** Opens a file that is never replaced, for locks; creates it with mode 0600 if there is none. */
export async function openGuard(path: string, rules: FileRules): Promise<FileHandle> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await opened(path, O_RDWR, rules);
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
    }
    try {
      return await create(path, O_RDWR);
    } catch (error) {
      // Another process was faster.
      if (codeOf(error) !== 'EEXIST' || attempt === 5) throw error;
    }
  }
}

async function create(path: string, flags: number): Promise<FileHandle> {
  const file = await open(path, flags | O_CREAT | O_EXCL | CAREFUL, 0o600);
  try {
    // Regardless of the umask.
    fchmodSync(file.fd, 0o600);
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function opened(path: string, flags: number, rules: FileRules): Promise<FileHandle> {
  const file = await open(path, flags | CAREFUL).catch((error: unknown) => {
    const code = codeOf(error);
    // What O_NOFOLLOW returns for a link: ELOOP on Linux and macOS, EMLINK on FreeBSD. EISDIR is a folder opened for
    // writing, ENXIO a socket, or a device without its driver.
    if (code === 'ELOOP' || code === 'EMLINK' || code === 'EISDIR' || code === 'ENXIO') throw planted(path);
    throw error;
  });
  try {
    checkFile(path, fstatSync(file.fd), rules);
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}

function checkFile(path: string, stats: Stats, { anyOwner }: FileRules): void {
  if (!stats.isFile()) throw planted(path);
  if (anyOwner || process.platform === 'win32') return;
  if (!isTrusted(stats)) throw foreign(path, stats);
  if (stats.mode & 0o022) {
    throw spoken(othersWriteFile(path));
  }
}

const planted = (path: string): Error => spoken(noPlainFile(path));

const codeOf = (error: unknown): unknown => (error instanceof Error ? Reflect.get(error, 'code') : undefined);
