import { defineConfig } from '@kubb/core';
import { pluginClient } from '@kubb/plugin-client';
import { pluginOas } from '@kubb/plugin-oas';
import { pluginTs } from '@kubb/plugin-ts';
import { pluginZod } from '@kubb/plugin-zod';

export default defineConfig({
  root: '.',
  input: { path: '../openapi.json' },
  output: {
    path: 'out',
    clean: true,
    format: false,
    lint: false,
    // Its imports end in .ts unless told otherwise, and tsc refuses those: TS5097.
    extension: { '.ts': '' },
  },
  plugins: [
    pluginOas({ generators: [] }),
    pluginTs({ output: { path: 'types' } }),
    pluginClient({ client: 'fetch' }),
    pluginZod({ version: '4' }),
  ],
});
