import shared from '@weapp-openapi/vitest-config';
import { defineConfig, mergeConfig } from 'vitest/config';

export default mergeConfig(
  shared,
  defineConfig({
    test: {
      setupFiles: ['test/stores/remove-scratch.ts'],
      // The tests wait more than they compute.
      maxConcurrency: 16,
      maxWorkers: 2,
    },
  }),
);
