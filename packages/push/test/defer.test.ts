import { expect, test, vi } from 'vitest';
import { createPush, type PushHooks } from '../src/index.ts';
import { keys, payment, request, text } from './wechat.ts';

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
  await vi.waitFor(() => expect(handler).toHaveBeenCalledTimes(1), 50_000);
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

test.each<[string, () => unknown]>([
  [
    'throws',
    () => {
      throw new Error('too late');
    },
  ],
  ['rejects', () => Promise.reject(new Error('too late'))],
])(
  'a runtime whose waitUntil %s is told of; the handler runs once, and can be waited for',
  async (_, waitUntil) => {
    const [onError, handler] = [vi.fn(), vi.fn()];
    const push = createPush({ ...keys, mode: 'secure', hooks: { onError } }).on('text', handler, {
      defer: true,
    });
    const message = text();
    for (let delivery = 0; delivery < 3; delivery++)
      expect((await push.fetch(await request(message), {}, { waitUntil })).status).toBe(200);
    await push.settled();
    expect(handler).toHaveBeenCalledTimes(1);
    expect(onError.mock.calls).toEqual([
      [{ event: 'text', during: 'deferred', error: new Error('too late') }],
    ]);
  },
);

test('an answer that nobody gets is told of', async () => {
  const onError = vi.fn<NonNullable<PushHooks['onError']>>();
  const push = createPush({ ...keys, mode: 'secure', hooks: { onError } });
  push.on('xpay_goods_deliver_notify', (() => ({ ErrCode: 1 })) as never, { defer: true });
  push.on('text', () => 'success', { defer: true });
  for (const message of [payment(), text()]) await push.fetch(await request(message));
  await push.settled();
  expect(onError).toHaveBeenCalledOnce();
  expect(onError.mock.calls[0]?.[0].during).toBe('deferred');
  expect(String(onError.mock.calls[0]?.[0].error)).toContain('What a deferred handler returns is not sent');
});
