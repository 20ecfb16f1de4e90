// main.mjs runs Stryker with this file in the folder of each package.
import { join } from 'node:path';

const RUNNER = join(import.meta.dirname, 'node_modules/@stryker-mutator/vitest-runner/dist/src/index.js');
/** Names of the test files to run, where not all of them should: `json,hosts`. */
const only = process.env.MUTANTS_TESTS?.split(',');

export default {
  plugins: [RUNNER],
  testRunner: 'vitest',
  // Runs only the tests that import a mutated file.
  vitest: { configFile: 'vitest.config.ts', related: true },
  coverageAnalysis: 'perTest',
  // A mutant in code that runs while a module loads belongs to no test, and would cost the whole suite.
  ignoreStatic: true,
  // Not copied to the sandbox: build output, benchmarks, reports, the fault tests, which take real time, and the
  // contract tests, which need builds.
  ignorePatterns: [
    ...['dist', 'bench', 'test/faults', 'test/contract.test.ts', 'mutants', '*-results.json'],
    ...(only ? ['test/**/*.test.ts', ...only.map((name) => `!test/${name}.test.ts`)] : []),
  ],
  mutate: ['src/**/*.ts', '!src/generated/**'],
  // One at a time, because some mutants allocate memory until they are stopped.
  concurrency: 1,
  maxTestRunnerReuse: 50,
  testRunnerNodeArgs: ['--max-old-space-size=1024'],
  // Long enough for a busy machine. Stryker detects endless loops earlier, by counting.
  timeoutMS: 15_000,
  timeoutFactor: 2,
  dryRunTimeoutMinutes: 10,
  // Nothing checks types here, and a test compares a file with its copy in the README.
  disableTypeChecks: false,
  // Otherwise Stryker rewrites tsconfig.json, which requires its own TypeScript. Nothing is compiled here.
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
