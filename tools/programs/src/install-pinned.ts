import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mustRun } from './run.ts';

/**
 * Copies the folder `pins` to `cache` and runs `npm ci` there, unless the same package-lock.json has already
 * been installed. `flags` are passed to npm.
 */
export async function installPinned(pins: string, cache: string, ...flags: string[]): Promise<void> {
  const lock = await readFile(join(pins, 'package-lock.json'), 'utf8');
  await mkdir(cache, { recursive: true });
  await cp(pins, cache, { recursive: true });
  // A copy of the lock file, written after npm has finished, marks a complete installation.
  const installed = join(cache, 'installed.json');
  if (existsSync(installed) && (await readFile(installed, 'utf8')) === lock) return;
  await mustRun(['npm', 'ci', '--no-audit', '--no-fund', ...flags], { cwd: cache, timeout: 900_000 });
  await copyFile(join(pins, 'package-lock.json'), installed);
}
