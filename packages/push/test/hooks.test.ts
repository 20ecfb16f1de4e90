import { inspect } from 'node:util';
import { isWeappError } from '@weapp-openapi/core';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createPush, type PushHooks, WeappPushError } from '../src/index.ts';
import { keys, payment, request, text } from './wechat.ts';

test('of a message: that it came, and how it was answered; nothing of what it says', async () => {
  const [onMessage, onAnswer] = [vi.fn(), vi.fn()];
  const push = createPush({ ...keys, mode: 'secure', hooks: { onMessage, onAnswer } });
  push.on('xpay_goods_deliver_notify', () => ({ ErrCode: 0 }));
  const paid = payment();
  for (const format of ['json', 'json'] as const) await push.fetch(await request(paid, { format }));
  const event = 'xpay_goods_deliver_notify';
  expect(onMessage.mock.calls).toEqual([
    [{ event, isHandled: true, format: 'json' }],
    [{ event, isHandled: true, format: 'json' }],
  ]);
  const answer = { event, status: 200, duration: expect.any(Number) };
  expect(onAnswer.mock.calls).toEqual([[{ ...answer, isRepeat: false }], [{ ...answer, isRepeat: true }]]);
  expect(inspect([onMessage.mock.calls, onAnswer.mock.calls], { depth: 9 })).not.toContain(paid.OutTradeNo);
});

test('a repeat that comes too early is answered with 503', async () => {
  const onAnswer = vi.fn();
  const push = createPush({ ...keys, mode: 'secure', wait: 20, hooks: { onAnswer } });
  let go = () => {};
  const handler = vi.fn(
    () =>
      new Promise<void>((resolve) => {
        go = resolve;
      }),
  );
  push.on('xpay_goods_deliver_notify', handler);
  const paid = payment();
  const first = push.fetch(await request(paid));
  await vi.waitFor(() => expect(handler).toHaveBeenCalled(), 50_000);
  expect((await push.fetch(await request(paid))).status).toBe(503);
  go();
  expect((await first).status).toBe(200);
  expect(onAnswer).toHaveBeenCalledWith(expect.objectContaining({ status: 503 }));
});

test('observers that throw or reject change nothing', async () => {
  const broken = () => {
    throw new Error('observer');
  };
  const rejecting = () => Promise.reject(new Error('observer')) as never;
  const hooks = { onMessage: broken, onAnswer: rejecting, onRefuse: rejecting, onError: broken };
  const push = createPush({ ...keys, mode: 'secure', hooks }).on('text', broken);
  expect((await push.fetch(await request(payment()))).status).toBe(200);
  expect((await push.fetch(new Request('http://localhost/', { method: 'DELETE' }))).status).toBe(405);
});

test('without an observer of failures they are written to the console', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const push = createPush({ ...keys, mode: 'secure' }).onOther(() => Promise.reject(new Error('down')));
  await push.fetch(await request(payment()));
  expect(log.mock.calls).toEqual([['@weapp-openapi/push: xpay_goods_deliver_notify:', new Error('down')]]);
  log.mockRestore();
});

test('observers may be methods that use `this`', async () => {
  class Log implements PushHooks {
    readonly lines: string[] = [];
    #told = (what: string) => this.lines.push(what);
    onMessage() {
      this.#told('message');
    }
    onAnswer() {
      this.#told('answer');
    }
    onRefuse() {
      this.#told('refusal');
    }
    onError() {
      this.#told('failure');
    }
  }
  const log = new Log();
  const push = createPush({ ...keys, mode: 'secure', hooks: log });
  push.on('text', () => Promise.reject(new Error('down')));
  await push.fetch(await request(text()));
  await push.fetch(new Request('http://localhost/', { method: 'DELETE' }));
  expect(log.lines).toEqual(['message', 'failure', 'answer', 'refusal']);
});

test('an observer that gives what is no real promise changes nothing', async () => {
  // Unhandled, the rejection would fail the whole run of tests.
  // biome-ignore lint/suspicious/noThenProperty: such an object is the case
  const onMessage = () => ({ then: () => Promise.reject(new Error('observer')) }) as never;
  const push = createPush({ ...keys, mode: 'secure', hooks: { onMessage } });
  expect((await push.fetch(await request(text()))).status).toBe(200);
});

test('without an observer of refusals the console says which check failed, once a minute for each', async () => {
  const now = vi.spyOn(performance, 'now').mockReturnValue(1_000);
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  onTestFinished(() => {
    now.mockRestore();
    warn.mockRestore();
  });
  const push = createPush({ ...keys, token: 'another', mode: 'secure' });
  const refused = async () => push.fetch(await request(text()));
  for (let sent = 0; sent < 3; sent++) await refused();
  await push.fetch(new Request('http://localhost/wechat?secret=1', { method: 'DELETE' }));
  now.mockReturnValue(61_001);
  await refused();
  const signature = expect.stringMatching(
    /^@weapp-openapi\/push: refused with 403, signature: msg_signature does/,
  );
  const method = expect.stringContaining('refused with 405, method');
  expect(warn.mock.calls).toEqual([[signature], [method], [signature]]);
  expect(String(warn.mock.calls)).not.toMatch(/another|TOKEN|secret=/);
});

test('a refusal is an error of these packages, also from another copy of it', () => {
  const error = new WeappPushError('age', 'Too old.');
  expect(isWeappError(error)).toBe(true);
  expect(error).toMatchObject({ code: 'WEAPP_PUSH', reason: 'age', status: 403, name: 'WeappPushError' });
  const copy = Object.assign(Object.create(Error.prototype), { code: 'WEAPP_PUSH' });
  Object.defineProperty(copy, Symbol.for('weapp-openapi.error'), { value: true });
  expect(copy).toBeInstanceOf(WeappPushError);
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ reason: 'age', message: 'Too old.' });
});
