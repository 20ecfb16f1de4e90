import { defineConfig } from '@hey-api/openapi-ts';

const input = '../openapi.json';

export default defineConfig([
  {
    input,
    output: 'out',
    plugins: [
      '@hey-api/client-fetch',
      '@hey-api/typescript',
      'zod',
      { name: '@hey-api/sdk', validator: { response: 'zod' } },
    ],
  },
  // What goes wrong when requests are validated too.
  {
    input,
    output: 'out/validated',
    plugins: [
      '@hey-api/client-fetch',
      '@hey-api/typescript',
      'zod',
      { name: '@hey-api/sdk', validator: true },
    ],
  },
]);
