import shared from '@weapp-openapi/vitest-config';
import { defineConfig, mergeConfig } from 'vitest/config';

export default mergeConfig(
  shared,
  defineConfig({
    test: {
      // Concurrent tests of a file share one run of Redocly CLI (test/lint.ts), all of them at once.
      maxConcurrency: 50,
    },
  }),
);
