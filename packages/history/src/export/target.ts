import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { access, link, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { WeappUsageError } from '@weapp-openapi/core';
import { existsAlready, isFolder, noFolder } from '../messages/export.ts';

type Chunks = AsyncIterable<string | Uint8Array>;

/** Writes into a stream of the caller's, no faster than it takes, and ends it (not the process's own output). */
export async function intoStream(
  chunks: Chunks,
  stream: Writable,
  signal: AbortSignal | undefined,
): Promise<void> {
  const end = stream !== process.stdout && stream !== process.stderr;
  await pipeline(Readable.from(chunks), stream, { end, ...(signal && { signal }) });
}

/**
 * Writes into what a path leads to. A device or pipe, such as /dev/stdout, takes the bytes as they come; of a
 * symbolic link, the file that it points to is written.
 *
 * @throws WeappUsageError if it is a folder, or a file that exists, unless `overwrite`.
 */
export async function intoPath(chunks: Chunks, path: string, options: FileOptions): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) throw new WeappUsageError(isFolder(path));
  if (found && !found.isFile()) {
    const { signal } = options;
    return await pipeline(
      Readable.from(chunks),
      createWriteStream(path, { flags: 'w' }),
      signal ? { signal } : {},
    );
  }
  if (found && !options.overwrite) throw inTheWay(path);
  await intoFile(chunks, found ? await realpath(path) : path, {
    ...options,
    mode: found && found.mode & 0o777,
  });
}

interface FileOptions {
  readonly overwrite: boolean;
  readonly signal: AbortSignal | undefined;
}

/**
 * Writes a file under a temporary name beside it, and gives it its name when it is complete: nobody ever reads
 * half a file, and a failure leaves nothing behind.
 */
async function intoFile(
  chunks: Chunks,
  path: string,
  { overwrite, signal, mode }: FileOptions & { readonly mode: number | undefined },
): Promise<void> {
  const partial = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.partial`);
  try {
    const file = createWriteStream(partial, {
      flags: 'wx',
      flush: true,
      ...(mode !== undefined && { mode }),
    });
    await pipeline(Readable.from(chunks), file, signal ? { signal } : {});
    if (overwrite) await rename(partial, path);
    else await claim(partial, path);
  } catch (error) {
    if (isCode(error, 'ENOENT') && !(await exists(dirname(path)))) {
      throw new WeappUsageError(noFolder(dirname(path)));
    }
    throw error;
  } finally {
    await rm(partial, { force: true });
  }
}

/** Names the file unless somebody has made one of that name meanwhile. */
async function claim(partial: string, path: string): Promise<void> {
  try {
    await link(partial, path);
  } catch (error) {
    if (isCode(error, 'EEXIST')) throw inTheWay(path);
    // A file system without hard links, such as FAT.
    if (await exists(path)) throw inTheWay(path);
    await rename(partial, path);
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

const inTheWay = (path: string): WeappUsageError => new WeappUsageError(existsAlready(path));
