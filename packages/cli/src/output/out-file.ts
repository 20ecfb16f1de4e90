import { access, chmod, constants, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Failure } from './failure.ts';
import { fileReason } from './file-reason.ts';
import type { Io } from './io.ts';

/**
 * Whether a file can be written, before the requests that its content needs, which may not be free to repeat.
 *
 * @throws {Failure} if it cannot.
 */
export async function checkOut({ say }: Io, file: string): Promise<void> {
  try {
    const stats = await stat(file).catch((error) => {
      if (Object(error).code === 'ENOENT') return undefined;
      throw error;
    });
    if (stats?.isDirectory()) throw Object.assign(new Error('EISDIR'), { code: 'EISDIR' });
    if (stats) return await access(file, constants.W_OK);
    const folder = await stat(dirname(file));
    if (!folder.isDirectory()) throw Object.assign(new Error('ENOTDIR'), { code: 'ENOTDIR' });
    await access(dirname(file), constants.W_OK);
  } catch (error) {
    throw cannotWrite(say, file, error);
  }
}

/** Writes a file; one with secrets for this user only, also if it was there and open to others. */
export async function writeOut(
  { say }: Io,
  file: string,
  content: string | Uint8Array,
  hasSecrets = false,
): Promise<void> {
  try {
    if (hasSecrets) {
      const stats = await stat(file).catch(() => undefined);
      if (stats?.isFile() && stats.mode & 0o077) await chmod(file, 0o600);
    }
    await writeFile(file, content, hasSecrets ? { mode: 0o600 } : {});
  } catch (error) {
    throw cannotWrite(say, file, error);
  }
}

export const cannotWrite = (say: Io['say'], file: string, error: unknown): Failure =>
  new Failure(say('cannotWrite', { file, reason: fileReason(say, error, 'noFolder') }));
