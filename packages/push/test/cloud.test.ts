import { describe, expect, test, vi } from 'vitest';
import { createPush, reply } from '../src/index.ts';
import { text, write } from './wechat.ts';

const post = (body: string, headers: Record<string, string> = { 'x-wx-sources': 'wx_push' }) =>
  new Request('http://localhost/push', { method: 'POST', body, headers });

test.each(['json', 'xml'] as const)(
  'cloud hosting: an unsigned message in %s, answered in kind',
  async (format) => {
    const push = createPush({ cloud: 'run' }).on('text', (message) => reply.transferToService(message));
    const answer = await push.fetch(post(write(text(), format)));
    expect(answer.headers.get('content-type')).toContain(format);
    expect(await answer.text()).toContain('transfer_customer_service');
  },
);

test.each(['{ "action": "CheckContainerPath"}', '<xml><action>CheckContainerPath</action></xml>'])(
  'cloud hosting: its check of the path is answered, %s',
  async (body) => {
    const answer = await createPush({ cloud: 'run' }).fetch(post(body));
    expect([answer.status, await answer.text()]).toEqual([200, 'success']);
  },
);

test('cloud hosting: what lacks the header of the platform is refused', async () => {
  const onRefuse = vi.fn();
  const push = createPush({ cloud: 'run', hooks: { onRefuse } });
  expect((await push.fetch(post(write(text(), 'json'), {}))).status).toBe(403);
  expect((await push.fetch(new Request('http://localhost/'))).status).toBe(405);
  expect(onRefuse.mock.calls.map(([{ error }]) => error.reason)).toEqual(['source', 'method']);
});

test('a cloud function: the event is the message, what it returns the answer; a repeat is not handled again', async () => {
  const handler = vi.fn();
  const push = createPush({ cloud: 'function' }).on('text', (message) => {
    handler(message);
    return reply.transferToService(message);
  });
  const main = async (event: object) => push.cloudFunction(event);
  const message = text({ MsgId: '49d72d67b16d115e7935ac386f2f0fa41535298877_1555684067' });
  const answer = await main(message);
  expect(answer).toMatchObject({ MsgType: 'transfer_customer_service', ToUserName: message.FromUserName });
  expect(await main(message)).toEqual(answer);
  expect(handler.mock.calls).toEqual([[message]]);
  expect(await main({ ...text(), MsgType: 'image' })).toBe('success');
});

test('a cloud function whose handler fails rejects; the one way does not take what comes by the other', async () => {
  const hooks = { onError: vi.fn() };
  const push = createPush({ cloud: 'function', hooks }).on('text', () => Promise.reject(new Error('down')));
  await expect(push.cloudFunction(text())).rejects.toThrow('500');
  expect((await push.fetch(post(write(text(), 'json')))).status).toBe(403);
  await expect(createPush({ cloud: 'run' }).cloudFunction(text())).rejects.toThrow('403');
  await expect(createPush({ mode: 'plain', token: 'T' }).cloudFunction(text())).rejects.toThrow();
});

test('a cloud function takes no request, whatever its method is called', async () => {
  const handler = vi.fn();
  const onRefuse = vi.fn();
  const push = createPush({ cloud: 'function', hooks: { onRefuse } }).onOther(handler);
  const asked = new Request('http://localhost/', { method: 'EVENT', body: write(text(), 'json') });
  expect((await push.fetch(asked)).status).toBe(403);
  expect(onRefuse.mock.calls[0]?.[0].error.reason).toBe('source');
  const arrival = { method: 'EVENT', query: '', header: () => undefined, body: () => [] };
  expect((await push.receive(arrival)).status).toBe(403);
  expect(handler).not.toHaveBeenCalled();
});

describe('the check of a path in cloud hosting', () => {
  const checks = ['{ "action": "CheckContainerPath"}', '<xml><action>CheckContainerPath</action></xml>'];

  test.each(checks)('is answered, and is no message for onOther: %s', async (body) => {
    const [other, own] = [vi.fn(), vi.fn()];
    expect(await (await createPush({ cloud: 'run' }).onOther(other).fetch(post(body))).text()).toBe(
      'success',
    );
    expect(other).not.toHaveBeenCalled();
    await createPush({ cloud: 'run' }).on('CheckContainerPath', own).fetch(post(body));
    expect(own).toHaveBeenCalledOnce();
  });

  test.each(checks)('is answered without the header too, and then no handler runs: %s', async (body) => {
    const handler = vi.fn();
    const push = createPush({ cloud: 'run' }).on('CheckContainerPath', handler).onOther(handler);
    expect(await (await push.fetch(post(body, {}))).text()).toBe('success');
    expect(handler).not.toHaveBeenCalled();
  });

  test('is nothing else', async () => {
    const push = createPush({ cloud: 'run', hooks: { onRefuse: () => {} } });
    for (const body of [
      '{"action":"CheckContainerPath","MsgType":"text"}',
      JSON.stringify({ ...text(), action: 'CheckContainerPath' }),
      ' '.repeat(100_000),
    ])
      expect((await push.fetch(post(body, {}))).status).toBe(403);
  });
});

test('a cloud function: two messages whose MsgId the platform has rounded to the same number are two', async () => {
  const handler = vi.fn();
  const push = createPush({ cloud: 'function' }).on('text', handler);
  const one = text({ MsgId: 24511111111111112 });
  for (const message of [one, { ...one, Content: 'other' }, one]) await push.cloudFunction(message);
  expect(handler).toHaveBeenCalledTimes(2);
});
