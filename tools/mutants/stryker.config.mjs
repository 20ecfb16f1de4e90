// Run in a package's folder by main.mjs, which says what is mutated.
import { join } from 'node:path';

const RUNNER = join(import.meta.dirname, 'node_modules/@stryker-mutator/vitest-runner/dist/src/index.js');

export default {
  plugins: [RUNNER],
  testRunner: 'vitest',
  // Only the tests that import a mutated file.
  vitest: { configFile: 'vitest.config.ts', related: true },
  coverageAnalysis: 'perTest',
  // Built, generated and measured things are no sources; fault tests take real seconds.
  ignorePatterns: ['dist', 'bench', 'test/faults', 'mutants', '*-results.json', 'README*'],
  mutate: ['src/**/*.ts', '!src/generated/**'],
  // One at a time: some mutants use memory without end until they are stopped.
  concurrency: 1,
  maxTestRunnerReuse: 50,
  testRunnerNodeArgs: ['--max-old-space-size=1024'],
  timeoutMS: 5_000,
  timeoutFactor: 2,
  dryRunTimeoutMinutes: 10,
  disableTypeChecks: true,
  // It would rewrite tsconfig.json, for which it wants a TypeScript of its own; nothing is compiled here.
  tsconfigFile: 'none.json',
  allowEmpty: true,
  tempDirName: '.stryker',
  // A copy that a failed run leaves would be taken for tests of the package.
  cleanTempDir: 'always',
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  clearTextReporter: { reportTests: false, logTests: false, allowColor: false },
  htmlReporter: { fileName: 'mutants/report.html' },
  jsonReporter: { fileName: 'mutants/report.json' },
};
