import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { type MockServer, startMock } from '@weapp-openapi/mock';
import { onTestFinished, type TestContext } from 'vitest';

export type Fault = 'none' | 'slow' | '500' | '-1' | 'reset';

/** The hook of a test that runs beside others, which must be its own. */
export type Finished = TestContext['onTestFinished'];

export type FaultyWeChat = Awaited<ReturnType<typeof faultyWeChat>>;

const mocks = new Map<number, { mock: Promise<MockServer>; users: number }>();
const APPS = Array.from({ length: 32 }, (_, index) => ({
  appid: `wx${index.toString(16).padStart(16, '0')}`,
  secret: '0123456789abcdef0123456789abcdef',
}));
let nextApp = 0;

/** One mock for all tests that run at once: to start one takes a second of CPU time. */
async function sharedMock(tokenLifetime: number) {
  const shared = mocks.get(tokenLifetime) ?? { mock: warmMock(tokenLifetime), users: 0 };
  mocks.set(tokenLifetime, shared);
  shared.users++;
  const app = APPS[nextApp++ % APPS.length];
  if (!app) throw new Error('no app');
  return {
    mock: await shared.mock,
    app,
    async leave() {
      if (--shared.users > 0) return;
      mocks.delete(tokenLifetime);
      await (await shared.mock).close();
    },
  };
}

async function warmMock(tokenLifetime: number): Promise<MockServer> {
  const apps = Object.fromEntries(APPS.map(({ appid, secret }) => [appid, secret]));
  const mock = await startMock({ port: 0, apps, tokenLifetime });
  // The mock's first answer waits for Prism; it refuses this one.
  await fetch(`${mock.url}/cgi-bin/stable_token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ grant_type: 'client_credential', appid: APPS[0]?.appid, secret: 'wrong' }),
  });
  return mock;
}

/**
 * The mock's token endpoint behind a server that can be told to misbehave; counts what reaches it.
 *
 * @param tokenLifetime In seconds.
 */
export async function faultyWeChat(tokenLifetime = 7200, finished: Finished = onTestFinished) {
  const { mock, app, leave } = await sharedMock(tokenLifetime);
  const state = {
    fault: 'none' as Fault,
    requests: 0,
    /** Every token that was given, as often as it was. */
    given: [] as string[],
    /** Milliseconds before an answer. */
    delay: 0,
  };
  const misbehave: Record<Exclude<Fault, 'none'>, (response: ServerResponse) => void> = {
    slow: (response) => void setTimeout(() => response.destroy(), 5_000).unref(),
    500: (response) => void response.writeHead(500).end('<html>oops</html>'),
    '-1': (response) => void response.end('{"errcode":-1,"errmsg":"system error"}'),
    reset: (response) => void response.socket?.resetAndDestroy(),
  };
  const server = createServer(async (request, response) => {
    state.requests++;
    const { fault, delay } = state;
    if (fault !== 'none') return misbehave[fault](response);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    if (delay) await wait(delay, undefined, { ref: false });
    const body = request.method === 'POST' ? Buffer.concat(chunks) : undefined;
    const ask = fetch(`${mock.url}${request.url}`, {
      method: request.method ?? 'GET',
      ...(body && { body, headers: { 'content-type': 'application/json' } }),
    });
    // The mock may be about to close.
    const answer = await ask.then((it) => it.text()).catch(() => undefined);
    if (answer === undefined) return void response.destroy();
    const [, token] = /"access_token":"([^"]+)"/.exec(answer) ?? [];
    if (token !== undefined) state.given.push(token);
    response.end(answer);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  finished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await leave();
  }, 60_000);
  return {
    mock,
    /** The mini program of this test alone. */
    app,
    state,
    baseUrl: `http://127.0.0.1:${port}`,
    /** Waits until a request is on its way, and holds its answer back so long; milliseconds. */
    async midRequest(delay: number): Promise<void> {
      state.delay = delay;
      await once(server, 'request');
      state.delay = 0;
    },
  };
}
