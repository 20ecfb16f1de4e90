// Runs vitest itself with the shared configuration.
import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const PACKAGE = join(import.meta.dirname, '..');
const VITEST = join(PACKAGE, 'node_modules/vitest/vitest.mjs');

/** Runs a test file; returns its exit code, output, results and leftover temporary folders. */
export async function run(code: string) {
  const root = mkdtempSync(join(tmpdir(), 'root-'));
  const temporary = mkdtempSync(join(tmpdir(), 'run-'));
  onTestFinished(() => {
    for (const folder of [root, temporary]) rmSync(folder, { recursive: true });
  });
  symlinkSync(join(PACKAGE, 'node_modules'), join(root, 'node_modules'), 'junction');
  writeFileSync(join(root, 'a.test.ts'), `import { test } from 'vitest';\n${code}`);
  const config = join(root, 'vitest.config.ts');
  writeFileSync(config, `export { default } from ${JSON.stringify(join(PACKAGE, 'src/config.ts'))};`);
  const args = [VITEST, 'run', '--root', root, '--config', config];
  // The reporter of the script `test`, whichever script this is.
  const script = { npm_lifecycle_event: 'test' };
  const env = { ...process.env, ...script, TMPDIR: temporary, TMP: temporary, TEMP: temporary };
  const { exitCode, output } = await new Promise<{ exitCode: number; output: string }>((resolve) => {
    execFile(process.execPath, args, { cwd: root, env }, (error, stdout, stderr) =>
      resolve({ exitCode: Number(error?.code ?? 0), output: stdout + stderr }),
    );
  });
  const file = join(root, 'test-results.json');
  const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  return { exitCode, output, results, left: readdirSync(temporary) };
}
