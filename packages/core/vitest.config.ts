import shared from '@weapp-openapi/vitest-config';
import { defineConfig, mergeConfig } from 'vitest/config';

export default mergeConfig(
  shared,
  defineConfig({
    test: {
      // Tests replace files of the client with `vi.doMock`, which Node's own loader does not do.
      experimental: { viteModuleRunner: true, nodeLoader: true },
    },
  }),
);
