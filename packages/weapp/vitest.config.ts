import shared from '@weapp-openapi/vitest-config';
import { defineConfig, mergeConfig } from 'vitest/config';

export default mergeConfig(
  shared,
  defineConfig({
    test: {
      // A test replaces undici with `vi.doMock`, which Node's own loader does not do.
      experimental: { viteModuleRunner: true, nodeLoader: true },
    },
  }),
);
