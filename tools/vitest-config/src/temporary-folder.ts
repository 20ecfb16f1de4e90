// Gives a run a temporary folder of its own, within the system's one, so that what tests leave behind is seen
// (results-file.ts) and goes away with it.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where `os.tmpdir()` looks, on Windows too. */
const VARIABLES = ['TMPDIR', 'TMP', 'TEMP'];

const COMPILE_CACHE = join(import.meta.dirname, '../../../node_modules/.cache/node-compile-cache');

export function setup(): () => void {
  // Short: the path of a Unix socket in it may have about 100 characters.
  const folder = mkdtempSync(join(tmpdir(), 'weapp-'));
  // Database servers run as users of their own where the tests run as root: they must get through.
  chmodSync(folder, 0o711);
  for (const name of VARIABLES) process.env[name] = folder;
  // Redocly CLI and others keep compiled code in the temporary folder unless told where.
  process.env.NODE_COMPILE_CACHE ??= COMPILE_CACHE;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
