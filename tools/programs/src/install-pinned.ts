import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mustRun } from './run.ts';

/**
 * Copies the folder `pins` to `cache` and installs what its package-lock.json pins there with `npm ci`,
 * unless that was done for the same lock file before. `flags` are for npm.
 */
export async function installPinned(pins: string, cache: string, ...flags: string[]): Promise<void> {
  const lock = await readFile(join(pins, 'package-lock.json'), 'utf8');
  await mkdir(cache, { recursive: true });
  await cp(pins, cache, { recursive: true });
  // npm's own record of what it installed is written last, and our copy after it.
  const installed = join(cache, 'installed.json');
  if (existsSync(installed) && (await readFile(installed, 'utf8')) === lock) return;
  await mustRun(['npm', 'ci', '--no-audit', '--no-fund', ...flags], { cwd: cache, timeout: 900_000 });
  await copyFile(join(pins, 'package-lock.json'), installed);
}
