import shared from '@weapp-openapi/vitest-config';
import { defineConfig, mergeConfig } from 'vitest/config';

export default mergeConfig(
  shared,
  defineConfig({
    test: {
      // No test leaves anything in a module, and a fresh worker for each file costs a third of the time.
      isolate: false,
      // Tests replace files of the client with `vi.doMock`, which Node's own loader does not do.
      experimental: { viteModuleRunner: true, nodeLoader: true },
    },
  }),
);
