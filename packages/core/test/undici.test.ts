import { once } from 'node:events';
import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { Agent, MockAgent, ProxyAgent } from 'undici';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createClient } from '../src/index.ts';
import { undiciTransport } from '../src/undici.ts';
import { DAY, RETENTION, serve } from './server.ts';

describe('undiciTransport', () => {
  test.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('reads an answer that a proxy compressed with %s', async (encoding, compress) => {
    const { baseUrl, seen } = await serve(
      (_, response) =>
        void response.setHeader('content-encoding', encoding).end(compress(JSON.stringify(RETENTION))),
    );
    const wx = createClient({ baseUrl, credential: 'T', transport: undiciTransport() });
    expect(await wx.getDailyRetain(DAY)).toEqual(RETENTION);
    // Small answers are not worth asking for compression.
    expect(seen[0]?.headers['accept-encoding']).toBeUndefined();
  });

  test('a dispatcher limits the connections', async () => {
    const { baseUrl, seen } = await serve(() => RETENTION);
    const dispatcher = new Agent({ connections: 1, pipelining: 1 });
    onTestFinished(() => dispatcher.close());
    const wx = createClient({ baseUrl, credential: 'T', transport: undiciTransport({ dispatcher }) });
    await Promise.all(Array.from({ length: 5 }, () => wx.getDailyRetain(DAY)));
    expect(new Set(seen.map(({ port }) => port)).size).toBe(1);
  });

  test('a ProxyAgent sends through a proxy', async () => {
    const { baseUrl } = await serve(() => RETENTION);
    const targets: string[] = [];
    // A plain HTTP proxy: it is asked for whole URLs.
    const proxy = createServer((incoming, outgoing) => {
      const url = new URL(incoming.url ?? '');
      targets.push(url.host);
      const { method, headers } = incoming;
      incoming.pipe(
        forward(url, { method, headers }, (answer) => {
          outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
          answer.pipe(outgoing);
        }),
      );
    }).listen(0, '127.0.0.1');
    await once(proxy, 'listening');
    const uri = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const dispatcher = new ProxyAgent({ uri, proxyTunnel: false });
    onTestFinished(async () => {
      await dispatcher.close();
      proxy.close();
    });
    const wx = createClient({ baseUrl, credential: 'T', transport: undiciTransport({ dispatcher }) });
    expect(await wx.getDailyRetain(DAY)).toEqual(RETENTION);
    expect(targets).toEqual([new URL(baseUrl).host]);
  });

  test('an abort while the request waits for a connection sends nothing', async () => {
    let release: () => void = () => {};
    const { baseUrl, seen } = await serve((_, response) => {
      release = () => response.end(JSON.stringify(RETENTION));
    });
    const dispatcher = new Agent({ connections: 1, pipelining: 1 });
    onTestFinished(() => dispatcher.close());
    const wx = createClient({ baseUrl, credential: 'T', transport: undiciTransport({ dispatcher }) });
    const first = wx.getDailyRetain(DAY);
    await vi.waitFor(() => expect(seen).toHaveLength(1), 50_000);
    const second = wx.getDailyRetain(DAY, { timeout: 50 });
    await expect(second).rejects.toMatchObject({ code: 'WEAPP_TIMEOUT' });
    release();
    expect(await first).toEqual(RETENTION);
    expect(seen).toHaveLength(1);
  });

  test('undici’s own MockAgent may stand in for the network', async () => {
    const dispatcher = new MockAgent();
    dispatcher.disableNetConnect();
    onTestFinished(() => dispatcher.close());
    dispatcher
      .get('https://api.weixin.qq.com')
      .intercept({ path: /getweanalysisappiddailyretaininfo/, method: 'POST' })
      .reply(200, RETENTION);
    const wx = createClient({ credential: 'T', transport: undiciTransport({ dispatcher }) });
    expect(await wx.getDailyRetain(DAY)).toEqual(RETENTION);
  });

  test('what is no dispatcher is refused', () => {
    // @ts-expect-error on purpose
    expect(() => undiciTransport({ dispatcher: 'http://127.0.0.1:3128' })).toThrow(
      'must be a dispatcher of undici',
    );
  });
});
