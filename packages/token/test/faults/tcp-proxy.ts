import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A TCP proxy on loopback in front of a port, for a network that can be cut. */
export async function startTcpProxy(port: number) {
  const sockets = new Set<Socket>();
  let state: 'up' | 'silent' | 'refusing' = 'up';
  const server = createServer((inner) => {
    if (state === 'refusing') return void inner.resetAndDestroy();
    const outer = connect(port, '127.0.0.1');
    for (const [socket, other] of [
      [inner, outer],
      [outer, inner],
    ] as const) {
      sockets.add(socket);
      // A connection that breaks takes the other side with it.
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
      socket.on('data', (data) => other.write(data));
      if (state === 'silent') socket.pause();
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    port: (server.address() as AddressInfo).port,
    /** Nothing arrives any more, and nobody is told: a cable that was pulled. */
    silence() {
      state = 'silent';
      for (const socket of sockets) socket.pause();
    },
    /** Every connection breaks, and no new one is made. */
    refuse() {
      state = 'refusing';
      for (const socket of sockets) socket.resetAndDestroy();
    },
    /** What was held back goes on, as TCP sends it again. */
    restore() {
      state = 'up';
      for (const socket of sockets) socket.resume();
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
