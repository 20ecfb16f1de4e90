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
import { expect, onTestFinished, test } from 'vitest';

const PACKAGE = join(import.meta.dirname, '..');
const VITEST = join(PACKAGE, 'node_modules/vitest/vitest.mjs');

/** Runs a test file; returns its exit code, output, results and leftover temporary folders. */
async function run(code: string) {
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
  const env = { ...process.env, TMPDIR: temporary, TMP: temporary, TEMP: temporary };
  const { exitCode, output } = await new Promise<{ exitCode: number; output: string }>((resolve) => {
    execFile(process.execPath, args, { cwd: root, env }, (error, stdout, stderr) =>
      resolve({ exitCode: Number(error?.code ?? 0), output: stdout + stderr }),
    );
  });
  const file = join(root, 'test-results.json');
  const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  return { exitCode, output, results, left: readdirSync(temporary) };
}

test('a passing run prints little and leaves no files', async () => {
  const { exitCode, output, results, left } = await run(`
    test('passes', () => console.log('chatter'));
  `);
  expect({ exitCode, results, left }, output).toEqual({
    exitCode: 0,
    results: { files: { 'a.test.ts': { passed: 1, failed: 0, skipped: 0 } }, errors: 0, reasons: [] },
    left: [],
  });
  expect(output).not.toContain('chatter');
});

test('a failure shows the test, the error, its location and what the test printed', async () => {
  const { exitCode, output, results } = await run(`
    test('breaks', () => { console.log('a clue'); throw new Error('because of this'); });
  `);
  expect(exitCode).toBe(1);
  expect(results.files).toEqual({ 'a.test.ts': { passed: 0, failed: 1, skipped: 0 } });
  for (const text of ['a.test.ts', 'breaks', 'because of this', 'a clue']) expect(output).toContain(text);
});

test('files left in the temporary folder are a failure, and are removed', async () => {
  const { exitCode, output, results, left } = await run(`
    import { mkdtempSync } from 'node:fs';
    import { tmpdir } from 'node:os';
    test('forgets', () => void mkdtempSync(tmpdir() + '/forgotten-'));
  `);
  expect({ exitCode, errors: results.errors, left }, output).toEqual({ exitCode: 1, errors: 1, left: [] });
  expect(output).toMatch(/left files in the temporary folder: forgotten-\w+\./);
});

test('reasons for skipping tests come from the test context and from printed lines', async () => {
  const { exitCode, results } = await run(`
    console.warn('Skipped: redis-server is not installed.');
    test.skip('one', () => {});
    test('two', ({ skip }) => skip('No database here.'));
  `);
  expect(exitCode).toBe(0);
  expect(results).toEqual({
    files: { 'a.test.ts': { passed: 0, failed: 0, skipped: 2 } },
    errors: 0,
    reasons: ['No database here.', 'redis-server is not installed.'],
  });
});
