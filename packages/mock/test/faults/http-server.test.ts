import { once } from 'node:events';
import { expect, test } from 'vitest';
import { open, REQUEST, SLOW, slowPeers } from '../slow-peers.ts';

slowPeers(SLOW);

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
