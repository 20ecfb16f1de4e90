import { expect, test, vi } from 'vitest';
import { createPush } from '../src/index.ts';
import { keys, request, text } from './wechat.ts';

/** A handler that waits to be let go. */
function held() {
  let go = () => {};
  const gone = new Promise<void>((resolve) => {
    go = resolve;
  });
  return { go: () => go(), handler: vi.fn(() => gone) };
}

test('the answer does not wait for the handler, which runs once', async () => {
  const { go, handler } = held();
  const push = createPush({ ...keys, mode: 'secure' }).on('text', handler, { defer: true });
  const message = text();
  expect(await (await push.fetch(await request(message))).text()).toBe('success');
  expect(await (await push.fetch(await request(message))).text()).toBe('success');
  const settled = push.settled();
  await vi.waitFor(() => expect(handler).toHaveBeenCalledTimes(1));
  go();
  await settled;
  expect(handler).toHaveBeenCalledTimes(1);
});

test('the runtime is asked to stay alive for it', async () => {
  const { go, handler } = held();
  const push = createPush({ ...keys, mode: 'secure' }).on('text', handler, { defer: true });
  const waitUntil = vi.fn();
  await push.fetch(await request(text()), { KEY: 'of the environment' }, { waitUntil });
  go();
  await waitUntil.mock.calls[0]?.[0];
  expect(handler).toHaveBeenCalledTimes(1);
});

test('one that fails is told to the operator, and nothing else', async () => {
  const onError = vi.fn();
  const push = createPush({ ...keys, mode: 'secure', hooks: { onError } }).on(
    'text',
    () => {
      throw new Error('down');
    },
    { defer: true },
  );
  expect((await push.fetch(await request(text()))).status).toBe(200);
  await push.settled();
  expect(onError.mock.calls).toEqual([[{ event: 'text', during: 'deferred', error: new Error('down') }]]);
});
