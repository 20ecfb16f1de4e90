import { type MockOptions, startMock } from '@weapp-openapi/mock';
import { createContractFetch } from '@weapp-openapi/mock/contract';
import { onTestFinished } from 'vitest';

export const APP = { appid: 'wx448f04719cd48f69', secret: '0123456789abcdef0123456789abcdef' };

/**
 * The mock server for one test, and a fetch that holds every request and answer against the strict spec
 * and counts the token requests.
 */
export async function mockWeChat(options: MockOptions = {}) {
  const mock = await startMock({ port: 0, apps: { [APP.appid]: APP.secret }, ...options });
  onTestFinished(() => mock.close());
  const contract = createContractFetch({ upstream: fetch });
  const requests: string[] = [];
  return {
    requests,
    baseUrl: mock.url,
    async fetch(url: string, init: RequestInit) {
      const forced = typeof init.body === 'string' && init.body.includes('"force_refresh":true');
      requests.push(`${init.method} ${new URL(url).pathname}${forced ? ' forced' : ''}`);
      return contract(url, init);
    },
  };
}
