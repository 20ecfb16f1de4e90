import { expect, type Mock, vi } from 'vitest';
import { createPush, type PushReason, WeappPushError } from '../src/index.ts';
import { keys } from './wechat.ts';

/** A receiver, and the reason of its last refusal. */
export function receiver(options: object = {}) {
  const refused: WeappPushError[] = [];
  const handler: Mock = vi.fn();
  const hooks = { onRefuse: ({ error }: { error: WeappPushError }) => void refused.push(error) };
  const push = createPush({ ...keys, mode: 'secure', hooks, ...options } as never).onOther(handler);
  return { push, handler, refused };
}

/** Sends it, and expects a bare refusal for this reason. */
export async function refuses(given: Request, reason: PushReason, status = 403, options: object = {}) {
  const { push, handler, refused } = receiver(options);
  const answer = await push.fetch(given);
  expect([answer.status, await answer.text()]).toEqual([status, '']);
  expect(refused.map((error) => error.reason)).toEqual([reason]);
  expect(refused[0]).toBeInstanceOf(WeappPushError);
  expect(handler).not.toHaveBeenCalled();
  const told = JSON.stringify(refused);
  for (const secret of [keys.token, keys.encodingAESKey, 'hello', 'oABCD'])
    expect(told).not.toContain(secret);
}
