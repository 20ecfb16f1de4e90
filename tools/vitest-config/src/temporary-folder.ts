// Gives each run its own folder inside the system's temporary folder, so that files left behind are noticed
// (results-file.ts) and removed.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The variables that `os.tmpdir()` reads, including those on Windows. */
const VARIABLES = ['TMPDIR', 'TMP', 'TEMP'];

const COMPILE_CACHE = join(import.meta.dirname, '../../../node_modules/.cache/node-compile-cache');

export function setup(): () => void {
  // A short name, because the path of a Unix socket in it is limited to about 100 characters.
  const folder = mkdtempSync(join(tmpdir(), 'weapp-'));
  // If the tests run as root, database servers run as other users and must be able to enter the folder.
  chmodSync(folder, 0o711);
  for (const name of VARIABLES) process.env[name] = folder;
  // Redocly CLI and others would otherwise cache compiled code in the temporary folder.
  process.env.NODE_COMPILE_CACHE ??= COMPILE_CACHE;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
