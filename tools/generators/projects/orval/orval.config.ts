import { defineConfig } from 'orval';

const input = { target: '../openapi.json' };

export default defineConfig({
  fetch: {
    input,
    output: {
      client: 'fetch',
      mode: 'tags-split',
      target: 'out/fetch/wechat.ts',
      schemas: 'out/fetch/schemas',
      override: {
        // It makes one object of an enum of numbers and one of the same digits as text, with each key twice: TS1117.
        enumGenerationType: 'union',
        // The one place where the base address and the credentials can be added to every call.
        mutator: { path: './wechat.ts', name: 'wechat' },
      },
    },
  },
  zod: { input, output: { client: 'zod', mode: 'tags-split', target: 'out/zod/wechat.ts' } },
});
