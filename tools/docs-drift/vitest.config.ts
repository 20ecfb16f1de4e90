import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // No test leaves anything in a module, and a fresh worker for each file loads the parsers again.
    isolate: false,
    // Some tests fetch at a polite rate, one runs Redocly CLI.
    testTimeout: 30_000,
  },
});
