import { expect, test } from 'vitest';
import type { TestModule } from 'vitest/node';
import { summarize } from '../src/summarize.ts';

type State = 'passed' | 'failed' | 'skipped' | 'pending';

/** A test file as vitest reports it, with only the methods that summarize calls. */
const module = (name: string, state: State, ...tests: { state: State; note?: string }[]) =>
  ({
    relativeModuleId: name,
    state: () => state,
    children: { allTests: () => tests.map((result) => ({ result: () => result })) },
  }) as unknown as TestModule;

test('counts the tests of each file, and lists each reason once', () => {
  const results = summarize(
    [
      module('test/a.test.ts', 'passed', { state: 'passed' }, { state: 'passed' }),
      module('test/b.test.ts', 'failed', { state: 'failed' }, { state: 'skipped', note: 'No Redis.' }),
      module('test/c.test.ts', 'skipped', { state: 'skipped', note: 'No Redis.' }, { state: 'skipped' }),
    ],
    0,
    ['initdb is not installed.', 'No Redis.'],
  );
  expect(results).toEqual({
    files: {
      'test/a.test.ts': { passed: 2, failed: 0, skipped: 0 },
      'test/b.test.ts': { passed: 0, failed: 1, skipped: 1 },
      'test/c.test.ts': { passed: 0, failed: 0, skipped: 2 },
    },
    errors: 0,
    reasons: ['No Redis.', 'initdb is not installed.'],
  });
});

test('a file that fails to load is a failure, and so is an error outside of tests', () => {
  const results = summarize([module('test/a.test.ts', 'failed')], 2, []);
  expect(results.files).toEqual({ 'test/a.test.ts': { passed: 0, failed: 1, skipped: 0 } });
  expect(results.errors).toBe(2);
});
