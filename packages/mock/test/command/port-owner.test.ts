import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { nextFreePort, portOwner } from '../../src/command/port-owner.ts';

async function listen(port = 0): Promise<number> {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return Object(server.address()).port;
}

test.runIf(process.platform === 'linux')('the process that listens on a port is named', async () => {
  expect(await portOwner(await listen())).toMatch(new RegExp(`^.+ \\(process ${process.pid}\\)$`));
});

test('nobody listens on a port that was closed', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = Object(server.address());
  server.close();
  await once(server, 'close');
  expect(await portOwner(port)).toBeUndefined();
});

test('the next free port is above, and can be listened on', async () => {
  const port = await listen();
  const free = await nextFreePort(port, '127.0.0.1');
  expect(free).toBeGreaterThan(port);
  await listen(free);
  expect(await nextFreePort(65_535, '127.0.0.1')).toBeUndefined();
});
