import { type ServerOptions, startMock } from '@weapp-openapi/mock';
import { createContractFetch } from '@weapp-openapi/mock/contract';
import { onTestFinished } from 'vitest';

export const APP = { appid: 'wx448f04719cd48f69', secret: '0123456789abcdef0123456789abcdef' };

/** Milliseconds for what has no reason to fail: only where nothing comes of it are they waited out. */
export const PATIENCE = 50_000;

let warm: Promise<unknown> | undefined;

/** Prism takes a second of CPU time to load, on both sides: not within the time that the first request has. */
async function warmUp(): Promise<void> {
  const mock = await startMock({ port: 0, apps: { [APP.appid]: APP.secret } });
  const query = `grant_type=client_credential&appid=${APP.appid}&secret=wrong`;
  const answer = await createContractFetch({ upstream: fetch })(`${mock.url}/cgi-bin/token?${query}`, {
    method: 'GET',
  });
  await answer.text();
  await mock.close();
}

/**
 * The mock server for one test, and a fetch that holds every request and answer against the strict spec
 * and counts the token requests.
 */
export async function mockWeChat(options: ServerOptions = {}) {
  warm ??= warmUp();
  await warm;
  const mock = await startMock({ port: 0, apps: { [APP.appid]: APP.secret }, ...options });
  onTestFinished(() => mock.close());
  const contract = createContractFetch({ upstream: fetch });
  const requests: string[] = [];
  return {
    requests,
    timeout: PATIENCE,
    baseUrl: mock.url,
    async fetch(url: string, init: RequestInit) {
      const forced = typeof init.body === 'string' && init.body.includes('"force_refresh":true');
      requests.push(`${init.method} ${new URL(url).pathname}${forced ? ' forced' : ''}`);
      return contract(url, init);
    },
  };
}
