import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createHttpServer, PATIENCE, type Patience } from '../src/http-server.ts';

// The mock's own times are minutes in sum: here they are tenths of a second.
const SHORT: Patience = { headers: 200, request: 400, answer: 200, idle: 200, check: 50, connections: 100 };

const cleanUps: (() => void)[] = [];
afterEach(() => {
  for (const cleanUp of cleanUps.splice(0)) cleanUp();
});

type Handle = Parameters<typeof createHttpServer>[0];

/** A server whose answer has so many bytes, and a connection to it. */
async function open(handle: Handle | number, patience: Partial<Patience> = {}) {
  const answer: Handle =
    typeof handle === 'number'
      ? async (request, response) => {
          for await (const _ of request);
          response.end(Buffer.alloc(handle, 'x'));
        }
      : handle;
  const server = createHttpServer(answer, { ...SHORT, ...patience }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  cleanUps.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const accepted: Socket[] = [];
  server.on('connection', (socket) => accepted.push(socket));
  const join = async () => {
    const socket = connect(port, '127.0.0.1').on('error', () => {});
    cleanUps.push(() => socket.destroy());
    await once(socket, 'connect');
    return socket;
  };
  return { server, join, accepted };
}

/** Resolves once the server has let go of all its connections, however long that takes. */
async function allGone(accepted: readonly Socket[]): Promise<void> {
  for (const socket of accepted) if (!socket.destroyed) await once(socket, 'close');
}

const REQUEST = 'GET / HTTP/1.1\r\nHost: x\r\n\r\n';

test('a peer that does not read its answer is cut off', async () => {
  const { join, accepted } = await open(50_000_000);
  const socket = await join();
  socket.pause();
  socket.write(REQUEST);
  await once(accepted[0] ?? socket, 'close');
  expect(socket.bytesRead).toBeLessThan(50_000_000);
  expect(accepted[0]?.destroyed).toBe(true);
});

test('nor does one stay that asks again and again without reading', async () => {
  const { join, accepted } = await open(1_000_000);
  const socket = await join();
  socket.pause();
  socket.write(REQUEST.repeat(200));
  await once(accepted[0] ?? socket, 'close');
  expect(accepted[0]?.destroyed).toBe(true);
});

test.each([
  ['says nothing', []],
  ['never ends its headers', ['GET / HTTP/1.1\r\nHost: x\r\n']],
  [
    'sends its headers a byte at a time',
    [...'GET / HTTP/1.1\r\nX-Long: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
  ],
  ['never ends its body', ['POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc']],
  [
    'sends its body a byte at a time',
    ['POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 999\r\n\r\n', ...'abcdefghijklmnopqrstuvwxyz'.repeat(3)],
  ],
  ['keeps its connection open after an answer', [REQUEST]],
  ['sends junk and stays', ['junk\r\n\r\n']],
])('a peer that %s is cut off', async (_, chunks: string[]) => {
  const { join, accepted } = await open(10);
  const socket = await join();
  // It would go on for ever, and does not close its own side when the server has closed.
  let next = 0;
  const sending = setInterval(() => {
    if (socket.writable) socket.write(chunks[next++ % Math.max(1, chunks.length)] ?? '');
  }, 20);
  if (chunks.length < 2) clearInterval(sending);
  if (chunks[0]) socket.write(chunks[0]);
  await allGone(accepted);
  clearInterval(sending);
  expect(accepted).toHaveLength(1);
});

test('a peer that is quick enough is left in peace', async () => {
  const { join } = await open(10, { headers: 60_000, request: 60_000, answer: 60_000, idle: 60_000 });
  const socket = await join();
  for (let call = 0; call < 3; call++) {
    socket.write(REQUEST);
    expect(String((await once(socket, 'data'))[0])).toContain('200 OK');
  }
  expect(socket.destroyed).toBe(false);
});

test.each([
  ['400', 40097, 'junk\r\n\r\n'],
  ['408', -1, 'GET / HTTP/1.1\r\nHost: x\r\n'],
  ['431', 40097, `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`],
  ['431', 40097, `GET / HTTP/1.1\r\nHost: x\r\n${'X: x\r\n'.repeat(120)}\r\n`],
])(
  'the answer is %s, with errcode %s and a rid, where a request cannot be taken',
  async (status, errcode, request) => {
    const { join } = await open(10);
    const socket = await join();
    socket.write(request);
    let answer = '';
    for await (const chunk of socket) answer += chunk;
    expect(answer).toContain(`HTTP/1.1 ${status}`);
    const body = answer.slice(answer.indexOf('\r\n\r\n') + 4);
    expect(answer).toMatch(new RegExp(`content-length: ${Buffer.byteLength(body)}\\r\\n`, 'i'));
    expect(JSON.parse(body)).toEqual({
      errcode,
      errmsg: expect.stringMatching(/ hint: \[.+\] rid: [0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$/),
    });
  },
);

test('connections beyond the limit are closed, and those before them go on', async () => {
  const { join, server } = await open(10, { connections: 2, idle: 60_000, headers: 60_000, request: 60_000 });
  const [first] = [await join(), await join()];
  const dropped = once(server, 'drop');
  const third = await join();
  await dropped;
  if (!third.destroyed) await once(third, 'close');
  first?.write(REQUEST);
  expect(String((await once(first ?? third, 'data'))[0])).toContain('200 OK');
});

test('a handler that fails takes its connection with it, not the process', async () => {
  const { join, accepted } = await open(async () => {
    throw new Error('a fault');
  });
  const socket = await join();
  socket.write(REQUEST);
  await allGone(accepted);
  expect(accepted[0]?.destroyed).toBe(true);
});

test('the real times are seconds, and the real limits let a fleet of clients in', () => {
  const { connections, ...times } = PATIENCE;
  for (const time of Object.values(times)) {
    expect(time).toBeGreaterThanOrEqual(1_000);
    expect(time).toBeLessThanOrEqual(60_000);
  }
  expect(connections).toBeGreaterThanOrEqual(1_000);
});
