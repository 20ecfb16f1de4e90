import { randomUUID } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { chmod, type FileHandle, lstat, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Failure } from '../output/failure.ts';
import { fileReason } from '../output/file-reason.ts';
import type { Say } from '../words/words.ts';

// Windows has neither owners and modes nor these flags.
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
const HAS_MODES = typeof process.geteuid === 'function';

/** A profile is shorter; anything longer is none. */
const LONGEST = 65_536;

/**
 * The text of a file that holds a secret; undefined if there is none.
 *
 * @throws {Failure} if it is no plain file, belongs to another user, or others may read or change it.
 */
export async function readPrivate(path: string, say: Say): Promise<string | undefined> {
  let file: FileHandle;
  try {
    await checkFolder(dirname(path), say);
    // Neither follows a link nor waits for the other end of a pipe.
    file = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  } catch (error) {
    if (error instanceof Failure) throw error;
    const { code } = Object(error);
    if (code === 'ENOENT') return undefined;
    // What O_NOFOLLOW says of a link: ELOOP on Linux and macOS, EMLINK on FreeBSD. ENXIO is a socket.
    if (code === 'ELOOP' || code === 'EMLINK' || code === 'ENXIO')
      throw new Failure(say('strangeFile', { file: path }));
    throw new Failure(say('cannotRead', { file: path, reason: fileReason(say, error) }));
  }
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw new Failure(say('strangeFile', { file: path }));
    checkOwner(path, stats, say);
    if (HAS_MODES && stats.mode & 0o077) throw new Failure(say('openFile', { file: path, mode: 600 }));
    if (stats.size > LONGEST) throw new Failure(say('badProfile', { file: path }));
    return await file.readFile('utf8');
  } finally {
    await file.close();
  }
}

/** Writes a file of mode 0600 in a folder of mode 0700, completely or not at all. */
export async function writePrivate(path: string, text: string, say: Say): Promise<void> {
  const folder = dirname(path);
  const fresh = `${path}.${randomUUID()}.new`;
  try {
    // The umask may have removed too much from the mode.
    if (await mkdir(folder, { recursive: true, mode: 0o700 })) await chmod(folder, 0o700);
    await checkFolder(folder, say);
    const file = await open(fresh, 'wx', 0o600);
    try {
      await file.chmod(0o600);
      await file.writeFile(text);
      // A profile that a power cut empties would have to be made again.
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true });
    if (error instanceof Failure) throw error;
    throw new Failure(say('cannotWrite', { file: path, reason: fileReason(say, error, 'noFolder') }));
  }
}

/** Removes a file or, if it is a link, the link; false if there is none. */
export async function removePrivate(path: string): Promise<boolean> {
  const stats = await lstat(path).catch(() => undefined);
  if (!stats) return false;
  await rm(path, { force: true });
  return true;
}

/** Whoever may change the folder could put a profile of their own there, with a server of their own. */
async function checkFolder(folder: string, say: Say): Promise<void> {
  const stats = await stat(folder);
  checkOwner(folder, stats, say);
  if (HAS_MODES && stats.mode & 0o022) throw new Failure(say('openFolder', { file: folder, mode: 700 }));
}

function checkOwner(file: string, { uid }: Stats, say: Say): void {
  if (!HAS_MODES || uid === process.geteuid?.() || uid === 0) return;
  throw new Failure(say('foreignFile', { file, uid }));
}
