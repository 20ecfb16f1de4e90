// main.mjs runs Stryker with this file in the folder of each package.
import { join } from 'node:path';

const RUNNER = join(import.meta.dirname, 'node_modules/@stryker-mutator/vitest-runner/dist/src/index.js');

export default {
  plugins: [RUNNER],
  testRunner: 'vitest',
  // Runs only the tests that import a mutated file.
  vitest: { configFile: 'vitest.config.ts', related: true },
  coverageAnalysis: 'perTest',
  // Not copied to the sandbox: build output, benchmarks, reports, and the fault tests, which take real time.
  ignorePatterns: ['dist', 'bench', 'test/faults', 'mutants', '*-results.json', 'README*'],
  mutate: ['src/**/*.ts', '!src/generated/**'],
  // One at a time, because some mutants allocate memory until they are stopped.
  concurrency: 1,
  maxTestRunnerReuse: 50,
  testRunnerNodeArgs: ['--max-old-space-size=1024'],
  timeoutMS: 5_000,
  timeoutFactor: 2,
  dryRunTimeoutMinutes: 10,
  disableTypeChecks: true,
  // Otherwise Stryker rewrites tsconfig.json, which requires its own TypeScript. Nothing is compiled here.
  tsconfigFile: 'none.json',
  allowEmpty: true,
  tempDirName: '.stryker',
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  clearTextReporter: { reportTests: false, logTests: false, allowColor: false },
  htmlReporter: { fileName: 'mutants/report.html' },
  jsonReporter: { fileName: 'mutants/report.json' },
};
