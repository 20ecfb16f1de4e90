import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createClient, type Fetch, type Transport } from '../../src/index.ts';
import { createCaller, getUnlimitedQRCode } from '../../src/operations.ts';
import { DAY, RETENTION, serve } from '../server.ts';
import { transports } from '../transports.ts';
import { refusesBombs } from './bombs.ts';

const MB = 2 ** 20;
const TOO_LARGE = {
  code: 'WEAPP_HTTP',
  status: 200,
  message: expect.stringContaining('larger than 1048576 bytes: increase `maxAnswer`'),
};

/** A raw server: what the handler writes is the answer; counts what the client took. */
async function serveRaw(handler: (socket: Socket) => void) {
  const sockets = new Set<Socket>();
  // undici opens another connection in place of a lost one, and keeps it for some seconds.
  const asked = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket
      .on('error', () => {})
      .once('data', () => {
        asked.add(socket);
        handler(socket);
      });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { baseUrl: `http://127.0.0.1:${port}`, asked };
}

/** Writes a chunk over and over, as fast as the client reads. */
function endless(socket: Socket, chunk: Buffer): void {
  const more = () => {
    while (!socket.destroyed && socket.write(chunk));
  };
  socket.on('drain', more);
  more();
}

describe.each(transports)('over %s', (_, transport) => {
  const client = (baseUrl: string) => createClient({ baseUrl, transport, credential: 'T', maxAnswer: MB });

  test('an answer of just that size is read, one more byte is not', async () => {
    const { baseUrl, seen } = await serve(() => {
      const text = `{"a":"${'x'.repeat(MB - 8)}"}`;
      return seen.length === 1 ? text : `${text} `;
    });
    const wx = client(baseUrl);
    expect(Object((await wx.getDailyRetain(DAY)) as unknown).a).toHaveLength(MB - 8);
    await expect(wx.getDailyRetain(DAY)).rejects.toMatchObject(TOO_LARGE);
    // It would be too large again.
    expect(seen).toHaveLength(2);
    // A call may allow more.
    expect(await wx.getDailyRetain(DAY, { maxAnswer: Number.POSITIVE_INFINITY })).toBeTypeOf('object');
  });

  test.each([
    ['with a Content-Length', 'Content-Length: 9000000000\r\n\r\n'],
    ['with none', '\r\n'],
  ])('an endless body %s: the connection is closed', async (_name, headers) => {
    const { baseUrl, asked } = await serveRaw((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\n${headers}`);
      endless(socket, Buffer.alloc(65_536, 'x'));
    });
    await expect(client(baseUrl).getDailyRetain(DAY)).rejects.toMatchObject(TOO_LARGE);
    await vi.waitFor(() => expect([...asked].map(({ destroyed }) => destroyed)).toEqual([true]), 50_000);
    // What buffers on the way hold comes on top.
    for (const { bytesWritten } of asked) expect(bytesWritten).toBeLessThan(30 * MB);
  });

  test('an endless compressed body ends as soon as it is too large', async () => {
    const zeros = gzipSync(Buffer.alloc(4 * MB));
    const { baseUrl, asked } = await serveRaw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n');
      endless(socket, zeros);
    });
    await expect(client(baseUrl).getDailyRetain(DAY)).rejects.toMatchObject(TOO_LARGE);
    await vi.waitFor(() => expect([...asked].map(({ destroyed }) => destroyed)).toEqual([true]), 50_000);
  });

  test('a large page with an HTTP status is told by that', async () => {
    const { baseUrl } = await serve(
      (_request, response) => void response.writeHead(404).end('x'.repeat(2 * MB)),
    );
    await expect(client(baseUrl).getDailyRetain(DAY)).rejects.toMatchObject({
      code: 'WEAPP_HTTP',
      status: 404,
    });
  });

  test('without an option: 64 MB, and more for a file', async () => {
    const limits: number[] = [];
    const spy: Transport = (request) => {
      limits.push(request.maxAnswer);
      return transport(request);
    };
    const { baseUrl } = await serve(() => RETENTION);
    const wx = createClient({ baseUrl, transport: spy, credential: 'T' });
    await wx.getDailyRetain(DAY);
    await wx.request('POST', '/new');
    await wx.getUnlimitedQRCode({ scene: 'a' });
    expect(limits).toEqual([64 * MB, 64 * MB, 512 * MB]);
    await createCaller({ baseUrl, transport: spy, credential: 'T', maxAnswer: 9_999 })(getUnlimitedQRCode, {
      scene: 'a',
    });
    expect(limits.at(-1)).toBe(9_999);
  });
});

// Of 256 MB in test/faults/call/bombs.test.ts.
refusesBombs(16);

// Transports of a user's own and a test's doubles: made up on purpose.
describe('a transport of one’s own', () => {
  const answers = (response: object) =>
    createClient({ credential: 'T', maxAnswer: MB, transport: async () => response as never }).getDailyRetain(
      DAY,
    );

  test('is held to the limit too', async () => {
    const headers = {};
    await expect(answers({ status: 200, headers, body: 'x'.repeat(MB + 1) })).rejects.toMatchObject(
      TOO_LARGE,
    );
    await expect(answers({ status: 200, headers, body: new Uint8Array(MB + 1) })).rejects.toMatchObject(
      TOO_LARGE,
    );
    await expect(answers({ status: 200, headers, body: '', tooLarge: true })).rejects.toMatchObject(
      TOO_LARGE,
    );
  });

  test('that gives no answer is told so', async () => {
    for (const response of [
      undefined,
      null,
      5,
      {},
      { status: 200, headers: {} },
      { status: 200, body: null },
      { status: 200, body: {} },
    ])
      await expect(answers(response as never)).rejects.toMatchObject({
        code: expect.stringMatching(/^WEAPP_(USAGE|HTTP)$/),
      });
  });
});

describe('a fetch of one’s own', () => {
  const text = JSON.stringify(RETENTION);
  const asks = (response: object) =>
    createClient({
      credential: 'T',
      maxAnswer: MB,
      fetch: (async () => response) as unknown as Fetch,
    }).getDailyRetain(DAY);
  async function* chunks(...all: (string | Uint8Array)[]) {
    yield* all;
  }

  test.each<[string, object]>([
    ['text()', { text: async () => text }],
    ['json()', { json: async () => RETENTION }],
    ['arrayBuffer()', { arrayBuffer: async () => new TextEncoder().encode(text).buffer }],
    ['an empty body and text()', { body: null, text: async () => text }],
    ['a Node stream', { body: chunks(text.slice(0, 9), Buffer.from(text.slice(9))) }],
  ])('may give %s only', async (_name, part) => {
    expect(await asks({ status: 200, headers: new Headers(), ...part })).toEqual(RETENTION);
    expect(
      await asks({ status: 200, ...part, body: 'body' in part ? null : undefined, text: async () => text }),
    ).toEqual(RETENTION);
  });

  test('is held to the limit in all of them', async () => {
    const large = 'x'.repeat(MB + 1);
    const status = 200;
    for (const part of [
      { text: async () => large },
      { body: chunks(large) },
      { body: chunks(...Array(20).fill(large.slice(0, 99_999))) },
    ])
      await expect(asks({ status, headers: new Headers(), ...part })).rejects.toMatchObject(TOO_LARGE);
    await expect(asks(new Response(large, { headers: { 'content-length': '1' } }))).rejects.toMatchObject(
      TOO_LARGE,
    );
  });
});
