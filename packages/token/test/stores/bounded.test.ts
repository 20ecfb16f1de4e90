import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { inspect } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { bounded } from '../../src/stores/bounded.ts';

test('gives the result', async () => {
  expect(await bounded('store: read', 1_000, Promise.resolve(5))).toBe(5);
});

test('rejects after the timeout, and tells of the result that came too late', async () => {
  let answer = (_: string) => {};
  const work = new Promise<string>((resolve) => {
    answer = resolve;
  });
  const late: string[] = [];
  const call = bounded('store: lock', 20, work, { late: (result) => void late.push(result) });
  await expect(call).rejects.toThrow('store: lock: no answer within 20 ms.');
  answer('granted');
  await work;
  expect(late).toEqual(['granted']);
});

test('an answer that lay there unread while the event loop was blocked is no timeout', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1');
  const [[peer]] = await Promise.all([once(server, 'connection'), once(socket, 'connect')]);
  const call = bounded('store: read', 200, once(socket, 'data'));
  peer.end('answer');
  for (const end = performance.now() + 500; performance.now() < end; );
  expect(String(await call)).toBe('answer');
});

test('an error loses what a client hung on it, and what is being written', async () => {
  const failure = Object.assign(new Error('no room for {"token":"ACCESS-TOKEN-OF-THE-TEST"}'), {
    code: 'EFULL',
    command: { args: ['ACCESS-TOKEN-OF-THE-TEST'] },
  });
  const value = '{"token":"ACCESS-TOKEN-OF-THE-TEST"}';
  const call = bounded('store: write', 1_000, Promise.reject(failure), { value });
  const error: unknown = await call.catch((reason: unknown) => reason);
  expect(error).toMatchObject({ message: 'store: write: no room for ***', code: 'EFULL' });
  expect(inspect(error, { depth: 20, showHidden: true })).not.toContain('ACCESS-TOKEN');
});
