import { join } from 'node:path';
import shared from '@weapp-openapi/vitest-config';
import { defineConfig, mergeConfig } from 'vitest/config';

export default mergeConfig(
  shared,
  defineConfig({
    test: {
      // While one file waits for its server, another computes.
      maxWorkers: 2,
      execArgv: ['--import', join(import.meta.dirname, 'test/published-engine.mjs')],
    },
  }),
);
