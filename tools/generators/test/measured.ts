import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { measure } from '../src/measure.ts';

// The compilers and esbuild are stand-ins here, which answer at once; the tool is a script.
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'weapp-generators-'));
  for (const compiler of ['typescript-5.9', 'typescript-7']) {
    await mkdir(join(folder, 'node_modules', compiler, 'bin'), { recursive: true });
  }
  await compilerThat('');
  await mkdir(join(folder, 'node_modules/.bin'), { recursive: true });
  await writeFile(join(folder, 'node_modules/.bin/esbuild'), `#!/bin/sh\ncp check.ts check.mjs\n`, {
    mode: 0o755,
  });
  await mkdir(join(folder, 'one'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Both compilers run this code. */
export async function compilerThat(does: string) {
  for (const compiler of ['typescript-5.9', 'typescript-7']) {
    await writeFile(join(folder, 'node_modules', compiler, 'bin/tsc'), does);
  }
}

/** Measures a tool that is this script, and this check of what it wrote. */
export async function project(generate: string, check: string) {
  await writeFile(join(folder, 'one/package.json'), JSON.stringify({ scripts: { generate } }));
  await writeFile(join(folder, 'one/check.ts'), check);
  return measure({ name: 'one', tool: 'one', version: '1.0.0' }, { folder, mockUrl: 'http://127.0.0.1:1' });
}

export const generateCode = `node -e "fs.writeFileSync('out/a.ts', '')"`;
export const checked = { steps: [], settings: [], notes: [] };
export const fine = `console.log('noise'); console.log(${JSON.stringify(JSON.stringify(checked))});`;
