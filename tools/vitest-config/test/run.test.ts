import { expect, test } from 'vitest';
import { run } from './vitest.ts';

// One run of vitest: each takes a second. The others are in test/faults.
test('files left in the temporary folder are a failure, and are removed', async () => {
  const { exitCode, output, results, left } = await run(`
    import { mkdtempSync } from 'node:fs';
    import { tmpdir } from 'node:os';
    test('forgets', () => void mkdtempSync(tmpdir() + '/forgotten-'));
  `);
  expect({ exitCode, errors: results.errors, left }, output).toEqual({ exitCode: 1, errors: 1, left: [] });
  expect(output).toMatch(/left files in the temporary folder: forgotten-\w+\./);
});
