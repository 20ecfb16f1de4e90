import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, request as forward } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import { Transform } from 'node:stream';
import { brotliCompressSync, deflateRawSync, deflateSync, Gunzip, gzipSync } from 'node:zlib';
import { Agent, MockAgent, ProxyAgent } from 'undici';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createClient } from '../src/index.ts';
import { undiciTransport } from '../src/undici.ts';
import { DAY, RETENTION, serve } from './server.ts';
import { transports } from './transports.ts';

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

  test('a dispatcher that throws is a failed request, and nothing is left to reject later', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    onTestFinished(() => void process.off('unhandledRejection', unhandled));
    const controller = new AbortController();
    const dispatch = vi.fn(() => {
      if (dispatch.mock.calls.length === 1) throw Object.assign(new Error('no'), { code: 'ECONNREFUSED' });
      // The second request gets no answer, and the caller ends the call.
      setImmediate(() => controller.abort());
    });
    const transport = undiciTransport({ dispatcher: { dispatch } as never });
    const wx = createClient({ credential: 'T', transport, retries: 1, baseUrl: 'http://127.0.0.1:4' });
    const call = wx.getDailyRetain(DAY, { signal: controller.signal });
    await expect(call).rejects.toMatchObject({ code: 'WEAPP_ABORT' });
    expect(dispatch).toHaveBeenCalledTimes(2);
    await new Promise((resolve) => setImmediate(resolve));
    expect(unhandled).not.toHaveBeenCalled();
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
      'must be an undici dispatcher',
    );
  });
});

const OK = 'HTTP/1.1 200 OK\r\n';

describe.each(transports.slice(1))('odd bodies over %s', (_, transport) => {
  /** A server of plain TCP, for what Node's own would not send. */
  async function raw(answer: (socket: Socket) => void) {
    let isClosed = false;
    const server = createTcpServer((socket) => {
      socket
        .on('error', () => {})
        .on('close', () => {
          isClosed = true;
        });
      socket.once('data', () => answer(socket));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return {
      wx: createClient({ baseUrl, credential: 'T', transport }),
      closed: () => vi.waitFor(() => expect(isClosed).toBe(true), 20_000),
    };
  }

  test('compressed text that ends before the body does: the connection is closed', async () => {
    const { wx, closed } = await raw((socket) => {
      socket.write(`${OK}Content-Encoding: gzip\r\nContent-Length: 99999999\r\n\r\n`);
      socket.write(Buffer.concat([gzipSync(JSON.stringify(RETENTION)), Buffer.alloc(1000)]));
    });
    expect(await wx.getDailyRetain(DAY, { timeout: 0 })).toEqual(RETENTION);
    await closed();
  });

  test('compressed text that is endless and comes to nothing is limited, and taken no faster than it is read', async () => {
    // A gzip header, then stored blocks without content.
    const nothing = Buffer.from('0000 00ff ff'.replaceAll(' ', ''), 'hex');
    const block = Buffer.alloc(nothing.length * 20_000, nothing);
    const limit = 3e6;
    let written = 0;
    const { wx, closed } = await raw((socket) => {
      socket.write(`${OK}Content-Encoding: gzip\r\n\r\n`);
      socket.write(Buffer.from('1f8b0800000000000003', 'hex'));
      const more = () => {
        do written += block.length;
        while (!socket.destroyed && socket.write(block));
      };
      socket.on('drain', more);
      more();
    });
    const call = wx.getDailyRetain(DAY, { timeout: 0, maxAnswer: limit });
    await expect(call).rejects.toMatchObject({ code: 'WEAPP_HTTP', status: 200 });
    await closed();
    // What the sockets hold on both sides comes on top.
    expect(written).toBeLessThan(limit + 16e6);
  });

  test('no more is taken from the connection than the decoder has room for', async () => {
    const text = JSON.stringify({ text: randomBytes(2e6).toString('base64') });
    const { baseUrl } = await serve(
      (_, response) => void response.setHeader('content-encoding', 'gzip').end(gzipSync(text, { level: 1 })),
    );
    const wx = createClient({ baseUrl, credential: 'T', transport });
    const write = vi.spyOn(Gunzip.prototype, 'write');
    let most = 0;
    write.mockImplementation(function (this: typeof Gunzip.prototype, ...args: unknown[]) {
      const room = (Transform.prototype.write as (...given: unknown[]) => boolean).apply(this, args);
      most = Math.max(most, this.writableLength);
      return room;
    } as never);
    onTestFinished(() => write.mockRestore());
    expect(await wx.getDailyRetain(DAY)).toEqual(JSON.parse(text));
    expect(most).toBeLessThan(1e6);
  });

  test('chunks of one byte arrive whole', async () => {
    const text = JSON.stringify({ text: '字'.repeat(5000) });
    const { wx } = await raw((socket) => {
      socket.write(`${OK}Transfer-Encoding: chunked\r\n\r\n`);
      const chunks = [...Buffer.from(text)].flatMap((byte) => [...Buffer.from('1\r\n'), byte, 13, 10]);
      socket.write(Buffer.from([...chunks, ...Buffer.from('0\r\n\r\n')]));
    });
    expect(await wx.getDailyRetain(DAY)).toEqual(JSON.parse(text));
  });

  test.each([
    ['utf-8', (text: string) => text],
    ['none', (text: string) => text],
    ['aws-chunked', (text: string) => text],
    ['aws-chunked, gzip', gzipSync],
    ['deflate', deflateRawSync],
  ])('content encoding %s', async (encoding, compress) => {
    const { baseUrl } = await serve(
      (_, response) =>
        void response.setHeader('content-encoding', encoding).end(compress(JSON.stringify(RETENTION))),
    );
    const wx = createClient({ baseUrl, credential: 'T', transport });
    expect(await wx.getDailyRetain(DAY)).toEqual(RETENTION);
  });

  test('an empty body that is said to be compressed is an empty answer', async () => {
    const { baseUrl } = await serve(
      (_, response) => void response.setHeader('content-encoding', 'gzip').end(),
    );
    const wx = createClient({ baseUrl, credential: 'T', transport });
    await expect(wx.getDailyRetain(DAY)).rejects.toThrow('the answer is empty');
  });

  test('a header of raw UTF-8 can be read', async () => {
    const name = Buffer.from('中文.jpg').toString('latin1');
    const { wx } = await raw((socket) =>
      socket.end(
        Buffer.from(`${OK}Content-Disposition: filename="${name}"\r\nContent-Length: 2\r\n\r\n{}`, 'latin1'),
      ),
    );
    const { response } = await wx.raw.getDailyRetain(DAY);
    const header = response.headers.get('content-disposition') ?? '';
    expect(Buffer.from(header, 'latin1').toString()).toContain('中文.jpg');
  });
});
