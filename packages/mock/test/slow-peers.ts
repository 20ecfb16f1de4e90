// A server that waits for tenths of a second, and peers that make it wait.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createHttpServer, type Patience } from '../src/http-server.ts';

// The mock's own times are minutes in sum: here they are tenths of a second.
const SHORT: Patience = { headers: 200, request: 400, answer: 200, idle: 200, check: 50, connections: 100 };

type Handle = Parameters<typeof createHttpServer>[0];

/** A server whose answer has so many bytes, and a connection to it. */
export async function open(handle: Handle | number, patience: Partial<Patience> = {}) {
  const bytes = typeof handle === 'number' ? Buffer.alloc(handle, 'x') : undefined;
  const answer: Handle =
    typeof handle === 'number'
      ? async (request, response) => {
          for await (const _ of request);
          response.end(bytes);
        }
      : handle;
  const server = createHttpServer(answer, { ...SHORT, ...patience }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const accepted: Socket[] = [];
  server.on('connection', (socket) => accepted.push(socket));
  const join = async () => {
    // Who is one too many is dropped.
    const noticed = Promise.race([once(server, 'connection'), once(server, 'drop')]);
    const socket = connect(port, '127.0.0.1').on('error', () => {});
    onTestFinished(() => void socket.destroy());
    await Promise.all([once(socket, 'connect'), noticed]);
    return socket;
  };
  return { server, join, accepted };
}

/** Resolves once the server has let go of all its connections, however long that takes. */
export async function allGone(accepted: readonly Socket[]): Promise<void> {
  for (const socket of accepted) if (!socket.destroyed) await once(socket, 'close');
}

export const REQUEST = 'GET / HTTP/1.1\r\nHost: x\r\n\r\n';

type Peer = [does: string, chunks: string[]];

/** Who says nothing more. */
export const QUIET: Peer[] = [
  ['says nothing', []],
  ['keeps its connection open after an answer', [REQUEST]],
];

/** Who says too little. */
export const SLOW: Peer[] = [
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
  ['sends junk and stays', ['junk\r\n\r\n']],
];

export function slowPeers(peers: Peer[]): void {
  test.each(peers)('a peer that %s is cut off', async (_, chunks: string[]) => {
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
}
