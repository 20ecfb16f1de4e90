// The vitest configuration shared by all packages. A package's vitest.config.ts may extend it.
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { ResultsFile } from './results-file.ts';

// Progress in a terminal, otherwise failures only. `verbose` shows the measurements of the fault tests.
const quiet = process.stdout.isTTY ? 'default' : 'minimal';
const reporter = process.env.npm_lifecycle_event === 'faults' ? 'verbose' : quiet;

export default defineConfig({
  test: {
    // Long enough for a busy machine: only a hanging test reaches it.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    globalSetup: [join(import.meta.dirname, 'temporary-folder.ts')],
    reporters: [reporter, new ResultsFile()],
  },
});
