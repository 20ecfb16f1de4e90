import shared from '@weapp-openapi/vitest-config';
import { defineConfig, mergeConfig } from 'vitest/config';

export default mergeConfig(
  shared,
  defineConfig({
    test: {
      // No test leaves state in a module, and a new worker for each file would load Prism again.
      isolate: false,
      // As with the other limits: only a hanging test reaches it.
      expect: { poll: { timeout: 50_000 } },
    },
  }),
);
