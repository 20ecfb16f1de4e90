import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { startMock } from '@weapp-openapi/mock';
import { onTestFinished, type TestContext } from 'vitest';
import { APP } from '../mock.ts';

export type Fault = 'none' | 'slow' | '500' | '-1' | 'reset';

/** The hook of a test that runs beside others, which must be its own. */
export type Finished = TestContext['onTestFinished'];

export type FaultyWeChat = Awaited<ReturnType<typeof faultyWeChat>>;

/**
 * The mock's token endpoint behind a server that can be told to misbehave; counts what reaches it.
 *
 * @param tokenLifetime In seconds.
 */
export async function faultyWeChat(tokenLifetime = 7200, finished: Finished = onTestFinished) {
  const mock = await startMock({ port: 0, apps: { [APP.appid]: APP.secret }, tokenLifetime });
  // The mock's first answer waits for Prism; it refuses this one.
  await fetch(`${mock.url}/cgi-bin/stable_token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ grant_type: 'client_credential', appid: APP.appid, secret: 'wrong' }),
  });
  const state = {
    fault: 'none' as Fault,
    requests: 0,
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
    if (delay) await wait(delay);
    const body = request.method === 'POST' ? Buffer.concat(chunks) : undefined;
    const answer = await fetch(`${mock.url}${request.url}`, {
      method: request.method ?? 'GET',
      ...(body && { body, headers: { 'content-type': 'application/json' } }),
    });
    response.end(await answer.text());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  finished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await mock.close();
  });
  return {
    mock,
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
