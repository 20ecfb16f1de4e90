import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Makes a folder `spec` of YAML files; gives its path. */
export async function specFolder(files: Record<string, string>): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), 'docs-drift-'));
  onTestFinished(() => rm(parent, { recursive: true }));
  const folder = join(parent, 'spec');
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}
