import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Concurrent tests of a file share one run of Redocly CLI (test/lint.ts), all of them at once.
    maxConcurrency: 50,
    // No test leaves anything in a module, and a fresh worker for each file costs a tenth of the time.
    isolate: false,
    // The CLI is a process of its own and slow on a busy machine.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
