import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mustRun } from './run.ts';

/** The copy of the lock file in a cache folder: what is installed there. */
export const INSTALLED = 'installed.json';

/** Installs what the lock file in `pins` says into `cache`, unless that was done for the same lock file before. */
export async function installPinned(pins: string, cache: string, ...flags: string[]): Promise<void> {
  const lock = await readFile(join(pins, 'package-lock.json'), 'utf8');
  // npm's own record of what it installed is written last, and our copy after it.
  const installed = join(cache, INSTALLED);
  if (existsSync(installed) && (await readFile(installed, 'utf8')) === lock) return;
  await mkdir(cache, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) {
    await copyFile(join(pins, file), join(cache, file));
  }
  await mustRun(['npm', 'ci', '--no-audit', '--no-fund', ...flags], { cwd: cache, timeout: 900_000 });
  await copyFile(join(pins, 'package-lock.json'), installed);
}
