import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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

async function compilerThat(does: string) {
  for (const compiler of ['typescript-5.9', 'typescript-7']) {
    await writeFile(join(folder, 'node_modules', compiler, 'bin/tsc'), does);
  }
}

async function project(generate: string, check: string) {
  await writeFile(join(folder, 'one/package.json'), JSON.stringify({ scripts: { generate } }));
  await writeFile(join(folder, 'one/check.ts'), check);
  return measure({ name: 'one', tool: 'one', version: '1.0.0' }, { folder, mockUrl: 'http://127.0.0.1:1' });
}

const generateCode = `node -e "fs.writeFileSync('out/a.ts', '')"`;
const checked = { steps: [], settings: [], notes: [] };
const fine = `console.log('noise'); console.log(${JSON.stringify(JSON.stringify(checked))});`;

describe.skipIf(process.platform === 'win32')('measure', () => {
  test('answers what the check printed last', async () => {
    expect(await project(generateCode, fine)).toMatchObject({ refused: undefined, errors: [], checked });
  });

  test('a tool that fails did not take the document, with its last words', async () => {
    const measured = await project(
      `node -e "console.error('first'); console.error('no enum'); process.exit(1)"`,
      fine,
    );
    expect(measured.refused).toBe('no enum');
  });

  test('collects the errors of both compilers', async () => {
    await compilerThat(`console.log("out/a.ts(1,1): error TS1117: twice"); process.exitCode = 2;`);
    expect((await project(generateCode, fine)).errors).toHaveLength(2);
  });

  test('a compiler that fails without an error of TypeScript has failed', async () => {
    await compilerThat(`console.error('out of memory'); process.exitCode = 134;`);
    expect((await project(generateCode, fine)).errors).toContain('typescript-7: out of memory');
  });

  test('a tool that writes no TypeScript has nothing to compile', async () => {
    expect((await project(`node -e ""`, fine)).errors).toBeUndefined();
  });

  test('what an earlier run generated is gone', async () => {
    await project(generateCode, fine);
    expect((await project(`node -e ""`, fine)).errors).toBeUndefined();
  });

  test('a check that ends with an error is a failed step', async () => {
    const measured = await project(generateCode, `throw new Error('no such export');`);
    expect(measured.checked.steps).toEqual([['check.ts', expect.any(String)]]);
  });
});
