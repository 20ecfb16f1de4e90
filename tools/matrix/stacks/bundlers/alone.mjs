// Bundles app.mjs with the bundler that the argument names, and runs the outcome in a folder without packages.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundlers } from './bundlers.mjs';

const [name] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'weapp-bundle-'));
try {
  const file = await bundlers[name](folder);
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, file)], { encoding: 'utf8' });
  if (status !== 0 || stderr !== '') throw new Error(`${status}\n${stdout}${stderr}`);
  process.stdout.write(stdout);
} finally {
  rmSync(folder, { recursive: true });
}
