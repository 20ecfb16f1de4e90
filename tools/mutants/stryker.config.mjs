// Run in a package's folder by main.mjs, which says what is mutated.
import { join } from 'node:path';

const RUNNER = join(import.meta.dirname, 'node_modules/@stryker-mutator/vitest-runner/dist/src/index.js');
/** Names of the only test files to run: `json,hosts`. */
const only = process.env.MUTANTS_TESTS?.split(',');

export default {
  plugins: [RUNNER],
  testRunner: 'vitest',
  // Only the tests that import a mutated file.
  vitest: { configFile: 'vitest.config.ts', related: true },
  coverageAnalysis: 'perTest',
  // What runs once, when a module is loaded, belongs to no test: each such mutant would cost the whole suite.
  ignoreStatic: true,
  // Built, generated and measured things are no sources; fault tests take real seconds, contract tests want builds.
  ignorePatterns: [
    ...['dist', 'bench', 'test/faults', 'test/contract.test.ts', 'mutants', '*-results.json'],
    ...(only ? ['test/**/*.test.ts', ...only.map((name) => `!test/${name}.test.ts`)] : []),
  ],
  mutate: ['src/**/*.ts', '!src/generated/**'],
  // One at a time: some mutants use memory without end until they are stopped.
  concurrency: 1,
  maxTestRunnerReuse: 50,
  testRunnerNodeArgs: ['--max-old-space-size=1024'],
  // Long, for a busy machine; endless loops are found earlier, by counting.
  timeoutMS: 15_000,
  timeoutFactor: 2,
  dryRunTimeoutMinutes: 10,
  // Types are not looked at, and tests compare files with their copies in a README.
  disableTypeChecks: false,
  // It would rewrite tsconfig.json, for which it wants a TypeScript of its own; nothing is compiled here.
  tsconfigFile: 'none.json',
  allowEmpty: true,
  tempDirName: '.stryker',
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  clearTextReporter: { reportTests: false, logTests: false, allowColor: false },
  htmlReporter: { fileName: 'mutants/report.html' },
  jsonReporter: { fileName: 'mutants/report.json' },
};
