import { expect, it } from 'vitest';
import { line, table } from '../src/report.ts';
import type { Result } from '../src/result.ts';

const result = (more: Partial<Result>): Result => ({
  platform: 'bun 1.4.5',
  task: 'ES module',
  outcome: 'ok',
  ms: 97,
  text: '',
  ...more,
});

it('prints a line per cell, with the steps that ran', () => {
  expect(line(result({ text: 'login, upload' }))).toMatch(
    /^ok +bun 1\.4\.5 +ES module +97 ms {2}login, upload$/,
  );
});

it('prints the whole output of a failure below its line', () => {
  const text = line(result({ outcome: 'failed', text: 'cd /x && bun\nError: Step login\n' }));
  expect(text).toMatch(/^failed .*97 ms\n {4}cd \/x && bun\n {4}Error: Step login$/);
});

it('closes with a row per platform and the sum', () => {
  const results = [
    result({}),
    result({ task: 'CommonJS', outcome: 'failed', ms: 3 }),
    result({ platform: 'deno 2.9.6', outcome: 'skipped', ms: 0 }),
  ];
  expect(table(results).replaceAll(/ +/g, ' ')).toBe(
    'platform ok failed skipped ms\nbun 1.4.5 1 1 0 100\ndeno 2.9.6 0 0 1 0\nall 1 1 1 100',
  );
});
