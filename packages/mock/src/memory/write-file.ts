import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';

/**
 * Writes a file so that at each moment it is whole: the old one or the new one. Only its owner may read it.
 *
 * @throws Node's own error if that fails; then the file is as it was.
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  const next = `${file}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    const handle = await open(next, 'wx', 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(next, file);
  } catch (error) {
    await rm(next, { force: true });
    throw error;
  }
}
