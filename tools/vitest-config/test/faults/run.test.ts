import { expect, test } from 'vitest';
import { run } from '../vitest.ts';

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
