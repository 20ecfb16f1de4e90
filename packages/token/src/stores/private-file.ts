import { randomUUID } from 'node:crypto';
import { constants, fchmodSync, fstatSync, type Stats } from 'node:fs';
import { type FileHandle, open, readdir, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { foreign, isTrusted } from './private-folder.ts';

// Windows has neither links that anybody may make nor named pipes in folders.
const { O_CREAT, O_EXCL, O_RDONLY, O_RDWR, O_WRONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
/** Neither through a link nor waiting for the other end of a pipe. */
const CAREFUL = O_NOFOLLOW | O_NONBLOCK;
const SUFFIX = '.new';

/** Which files are taken: with `anyOwner`, also those that others may write. */
export interface FileRules {
  anyOwner: boolean;
}

/** The text of a file; undefined where there is none, or where it is longer than `limit` bytes. */
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
    // What is asked of an open file is synchronous: the kernel knows it, while a turn of the thread pool takes
    // many milliseconds where the machine is busy.
    const { size } = fstatSync(file.fd);
    if (size > limit) return undefined;
    // A file is replaced and never changed, so it has the size that it says.
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

/** Puts a file of mode 0600 in the place of another, as a whole or not at all. */
export async function replacePrivate(path: string, text: string): Promise<void> {
  const fresh = `${path}.${randomUUID()}${SUFFIX}`;
  try {
    const file = await create(fresh, O_WRONLY);
    try {
      // Not flushed to the disk: what a power cut may spoil is too old after the start anyway, and a busy disk
      // would hold up everybody.
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

/** Removes what a process that was killed in the middle of {@link replacePrivate} left. */
export async function sweep(path: string): Promise<void> {
  const dir = dirname(path);
  for (const name of await readdir(dir)) {
    if (name.startsWith(`${basename(path)}.`) && name.endsWith(SUFFIX)) {
      await unlink(join(dir, name)).catch(() => {});
    }
  }
}

/** Opens a file that is never replaced, for locks; makes it with mode 0600 where there is none. */
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
    // Whatever the umask took away.
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
    // What O_NOFOLLOW answers for a link: ELOOP on Linux and macOS, EMLINK on FreeBSD. EISDIR is a folder that
    // was to be written, ENXIO a socket or a device without its driver.
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
  if (!isTrusted(stats)) throw new Error(foreign(path, stats));
  if (stats.mode & 0o022) {
    throw new Error(
      `fileStore: others than its owner may write ${path}: remove it, and it is made anew with mode 0600.`,
    );
  }
}

const planted = (path: string): Error =>
  new Error(
    `fileStore: ${path} is no plain file but a link, a folder, a pipe or a device, which fileStore never makes. Find out who put it there, and remove it.`,
  );

const codeOf = (error: unknown): unknown => (error instanceof Error ? Reflect.get(error, 'code') : undefined);
