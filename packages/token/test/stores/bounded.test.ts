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
  const call = bounded('store: lock', 20, work, (result) => late.push(result));
  await expect(call).rejects.toThrow('store: lock: no answer within 20 ms.');
  answer('granted');
  await work;
  expect(late).toEqual(['granted']);
});

test('an answer that lay there unread while the event loop was blocked is no timeout', async () => {
  const server = createServer((socket) => socket.end('answer')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1');
  const call = bounded('store: read', 100, once(socket, 'data'));
  for (const end = performance.now() + 400; performance.now() < end; );
  expect(String(await call)).toBe('answer');
});

test('keeps message and code of an error, not what a client hung on it', async () => {
  const failure = Object.assign(new Error('connect failed'), {
    code: 'ECONNREFUSED',
    command: { args: ['TOKEN'] },
  });
  const error: unknown = await bounded('store: read', 1_000, Promise.reject(failure)).catch(
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ message: 'store: read: connect failed', code: 'ECONNREFUSED' });
  expect(inspect(error, { depth: 20, showHidden: true })).not.toContain('TOKEN');
});

test('names an error without a message by its code', async () => {
  const failure = Object.assign(new Error(''), { code: 'ECONNREFUSED' });
  await expect(bounded('store: read', 1_000, Promise.reject(failure))).rejects.toThrow(
    'store: read: ECONNREFUSED',
  );
});
