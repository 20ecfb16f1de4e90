import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from 'redis';
import { eventually, findProgram, freePort, startProcess } from './server.ts';

export const REDIS = findProgram('redis-server');

/** A redis-server of the test's own, without persistence. */
export async function startRedis(...args: string[]) {
  if (!REDIS) throw new Error('redis-server is missing.');
  const port = await freePort();
  const dir = mkdtempSync(join(tmpdir(), 'weapp-token-redis-'));
  const launch = () =>
    startProcess(REDIS, ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--dir', dir, ...args]);
  let server = launch();
  const ready = () => eventually(() => redisCommand(port, 'PING'));
  await ready();
  return {
    port,
    /** One command on a connection of its own. */
    command: (...command: string[]) => redisCommand(port, ...command),
    signal: (signal: NodeJS.Signals) => server.child.kill(signal),
    /** Kills it; `start` brings up an empty one. */
    kill: () => server.stop('SIGKILL'),
    async stop() {
      await server.stop('SIGKILL');
      rmSync(dir, { recursive: true, force: true });
    },
    async start() {
      server = launch();
      await ready();
    },
  };
}

async function redisCommand(port: number, ...command: string[]): Promise<unknown> {
  const client = createClient({ socket: { host: '127.0.0.1', port, reconnectStrategy: false } });
  client.on('error', () => {});
  await client.connect();
  try {
    return await client.sendCommand(command);
  } finally {
    client.destroy();
  }
}
