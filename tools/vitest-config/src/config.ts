// What the tests of every package share. A package's vitest.config.ts adds what is its own.
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { ResultsFile } from './results-file.ts';

// A terminal shows progress; elsewhere only failures are worth a line. Fault tests annotate what they measure.
const quiet = process.stdout.isTTY ? 'default' : 'minimal';
const reporter = process.env.npm_lifecycle_event === 'faults' ? 'verbose' : quiet;

export default defineConfig({
  test: {
    // Long enough for a machine that is busy with something else: only a test that hangs meets it.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    globalSetup: [join(import.meta.dirname, 'temporary-folder.ts')],
    reporters: [reporter, new ResultsFile()],
  },
});
