import shared from '@weapp-openapi/vitest-config';
import { defineConfig, mergeConfig } from 'vitest/config';

export default mergeConfig(
  shared,
  defineConfig({
    test: {
      // No test leaves state in a module, and a new worker for each file costs a third of the time.
      isolate: false,
    },
  }),
);
