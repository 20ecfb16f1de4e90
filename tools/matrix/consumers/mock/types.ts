// What a test in TypeScript writes. Compiled as an ES module and as CommonJS, never run.
import { createClient } from '@weapp-openapi/core';
import { type MockServer, startMock } from '@weapp-openapi/mock';
import { createContractFetch } from '@weapp-openapi/mock/contract';

export async function work(): Promise<void> {
  const mock: MockServer = await startMock({ port: 0, apps: { wxmatrix: 'any' } });
  createClient({ baseUrl: mock.url, fetch: createContractFetch({ upstream: fetch }) });
  await mock.close();
  // @ts-expect-error A misspelt option.
  await startMock({ prot: 0 });
  // @ts-expect-error Text is no number.
  const wrong: number = mock.url;
  console.log(wrong);
}
