// The vitest configuration shared by all packages. A package's vitest.config.ts may extend it.
import { join } from 'node:path';
import type { Plugin } from 'vitest/config';
import { defineConfig } from 'vitest/config';
import { ResultsFile } from './results-file.ts';

// Progress in a terminal, otherwise failures only. `verbose` shows the measurements of the fault tests.
const quiet = process.stdout.isTTY ? 'default' : 'minimal';
const reporter = process.env.npm_lifecycle_event === 'faults' ? 'verbose' : quiet;

/**
 * Vitest starts its workers with the condition `development`, for which remark's parser has a build with assertions
 * and debug output that nobody uses in production.
 */
const withoutDevelopmentBuilds: Plugin = {
  name: 'without-development-builds',
  configResolved({ ssr: { resolve } }) {
    // Merged configurations cannot take a condition away.
    if (resolve?.conditions)
      resolve.conditions = resolve.conditions.filter((name) => !name.startsWith('development'));
  },
};

// Messages are in English, whatever the language of the machine; tests of other languages set their own.
const { LC_ALL } = process.env;
const english = { LC_MESSAGES: 'C', ...(LC_ALL && { LC_ALL: '', LANG: LC_ALL }) };

export default defineConfig({
  plugins: [withoutDevelopmentBuilds],
  test: {
    env: english,
    // Node loads the files itself, as it does when the tools run from src/. Vite's runner would transform each
    // file in each run, the built packages too, and turn each use of an import into a property access: about a
    // tenth of the CPU time, a fifth in token's simulation. A package whose tests call `vi.doMock` needs Vite's
    // runner, and so does Stryker (tools/mutants).
    experimental: { viteModuleRunner: process.env.MUTANTS !== undefined, nodeLoader: false },
    // Long enough for a busy machine: only a hanging test reaches it. A minute was not, for tests that compute for
    // two seconds, next to ten busy processes of a higher priority.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 50_000 } },
    // No test leaves state in a module, and a new worker for each file costs a third of the time.
    isolate: false,
    globalSetup: [join(import.meta.dirname, 'temporary-folder.ts')],
    reporters: [reporter, new ResultsFile()],
  },
});
