import { once } from 'node:events';
import { connect } from 'node:net';
import { Redis } from 'ioredis';
import { serverFolder } from './scratch.ts';
import { eventually, findProgram, freePort, startProcess } from './server.ts';

export const REDIS = findProgram(
  'redis-server',
  'Redis (Debian: apt install redis-server; macOS: brew install redis)',
);

/** A redis-server of the test's own, without persistence. */
export async function startRedis(...args: string[]) {
  if (!REDIS) throw new Error('redis-server is missing.');
  const { dir, remove } = serverFolder('redis');
  const common = ['--bind', '127.0.0.1', '--save', '', '--dir', dir, ...args];
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const launch = () => startProcess(REDIS, ['--port', `${port}`, ...common], { dir });
    let server = launch();
    const { child } = server;
    const ready = () => eventually(() => redisCommand(port, 'PING'));
    const isUp = await eventually(async () => {
      if (child.exitCode === null) await redisCommand(port, 'PING');
      return child.exitCode === null;
    });
    // Somebody else has taken the port meanwhile.
    if (!isUp && attempt < 5) continue;
    if (!isUp) throw new Error('redis-server does not start.');
    return {
      port,
      /** One command on a connection of its own. */
      command: (command: string, ...args: string[]) => redisCommand(port, command, ...args),
      signal: (signal: NodeJS.Signals) => server.child.kill(signal),
      /** Kills it; `start` brings up an empty one. */
      kill: () => server.stop('SIGKILL'),
      async stop() {
        await server.stop('SIGKILL');
        remove();
      },
      async start() {
        server = launch();
        await ready();
      },
    };
  }
}

async function redisCommand(port: number, command: string, ...args: string[]): Promise<unknown> {
  // A client costs some milliseconds of CPU time, and a server that starts is asked many times.
  await reachable(port);
  // One of the package redis costs ten times as much: it builds its commands anew.
  const client = new Redis({ host: '127.0.0.1', port, lazyConnect: true, retryStrategy: () => null });
  client.on('error', () => {});
  await client.connect();
  try {
    return await client.call(command, ...args);
  } finally {
    client.disconnect();
  }
}

async function reachable(port: number): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
  } finally {
    socket.destroy();
  }
}
