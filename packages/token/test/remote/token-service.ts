import { type CredentialSource, createClient } from '@weapp-openapi/core';
import { startMock } from '@weapp-openapi/mock';
import { serve } from 'srvx';
import { onTestFinished } from 'vitest';
import { type ServedToken, type TokenServerOptions, tokenServer } from '../../src/remote.ts';

export const SHARED = 'shared-secret-0123456789abcdef0123456789';

/** A fake manager that counts its calls; its tokens are t1, t2, ... with an hour to live. */
export function fakeManager(remaining: number | undefined = 3_600_000) {
  const manager = {
    token: 't1-0123456789abcdef',
    gets: 0,
    invalidated: [] as string[],
    async get() {
      manager.gets++;
      return manager.token;
    },
    async invalidate(token: string) {
      manager.invalidated.push(token);
      if (token === manager.token) manager.token = `t${manager.invalidated.length + 1}-0123456789abcdef`;
    },
    remaining: () => remaining,
  };
  return manager satisfies ServedToken;
}

/** The token service on a real HTTP server, in Node by srvx. */
export async function startService(options: Partial<TokenServerOptions> = {}, port = 0) {
  const handler = tokenServer({ tokens: { wx1: fakeManager() }, secret: SHARED, ...options });
  const requests: string[] = [];
  const server = serve({
    port,
    hostname: '127.0.0.1',
    silent: true,
    gracefulShutdown: false,
    fetch(request) {
      requests.push(`${request.method} ${new URL(request.url).pathname}`);
      return handler(request);
    },
  });
  await server.ready();
  const stop = () => server.close(true);
  onTestFinished(() => stop());
  const url = new URL(server.url ?? '');
  return { url: url.origin, port: Number(url.port), requests, stop };
}

/** A source that asks WeChat, played by the mock server, with a secret that may be wrong. */
export async function wechatSource(secret: string): Promise<CredentialSource> {
  const appid = 'wx448f04719cd48f69';
  const mock = await startMock({ port: 0, apps: { [appid]: '0123456789abcdef0123456789abcdef' } });
  onTestFinished(() => mock.close());
  const wx = createClient({ baseUrl: mock.url });
  return {
    async get() {
      const grant_type = 'client_credential';
      return (await wx.getStableAccessToken({ grant_type, appid, secret })).access_token;
    },
    invalidate() {},
  };
}

const authorized = { authorization: `Bearer ${SHARED}` };

/** A request with the secret, and all of its answer. */
export async function call(url: string, init: RequestInit = {}) {
  const response = await fetch(url, { headers: authorized, ...init });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: text && JSON.parse(text),
  };
}

export const post = (body: BodyInit) => ({ method: 'POST', body });
