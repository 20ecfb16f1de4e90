import { once } from 'node:events';
import { expect, test } from 'vitest';
import { PATIENCE } from '../src/http-server.ts';
import { allGone, open, QUIET, REQUEST, slowPeers } from './slow-peers.ts';

const PATIENT = { headers: 60_000, request: 60_000, answer: 60_000, idle: 60_000 };

// Others in test/faults/http-server.test.ts.
slowPeers(QUIET);

test('a peer that is quick enough is left in peace', async () => {
  const { join } = await open(10, PATIENT);
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
    // However long the machine takes, the others are refused for what they are.
    const { join } = await open(10, status === '408' ? {} : PATIENT);
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
  const { join, server } = await open(10, { ...PATIENT, connections: 2 });
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
