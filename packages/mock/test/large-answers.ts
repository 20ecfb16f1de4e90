import { expect } from 'vitest';
import { createMock, type MockOptions } from '../src/index.ts';

export const HOST = 'https://api.weixin.qq.com';

/** A mock in process, and calls with its token. */
export async function open(options: MockOptions = {}) {
  const mock = createMock(options);
  const stable = async () => {
    const body = JSON.stringify({ grant_type: 'client_credential', appid: 'wx1', secret: 's' });
    const answer = await mock.fetch(`${HOST}/cgi-bin/stable_token`, { method: 'POST', body });
    return (await answer.json()) as { access_token: string; expires_in: number };
  };
  const { access_token } = await stable();
  const post = (path: string, body: object | string) =>
    mock.fetch(`${HOST}${path}?access_token=${access_token}`, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return { mock, stable, post, access_token };
}

export const SEND = '/cgi-bin/message/subscribe/send';
export const message = { touser: 'o1', template_id: 't1', data: {} };

/** Of a large answer the journal keeps type and size; of so many others, as many as the bounds allow. */
export async function keepsLargeAnswers(calls: number): Promise<void> {
  const { mock, post } = await open();
  const size = 300 * 1024;
  const text = 'x'.repeat(size);
  mock.on('sendMessage').answer({ errcode: 0, errmsg: text });
  const answer = await post(SEND, message);
  expect((await answer.text()).length).toBeGreaterThan(size);
  expect(mock.calls('sendMessage')[0]?.answer).toEqual({
    mediaType: 'application/json',
    size: expect.any(Number),
  });
  // 100 answers of 200 KiB are more than 16 MiB.
  mock.on('sendMessage').answer({ errcode: 0, errmsg: 'x'.repeat(200 * 1024) });
  for (let call = 0; call < calls; call++) await post(SEND, message);
  const kept = mock.calls().length;
  if (calls >= 100) {
    expect(kept).toBeLessThan(90);
    expect(kept).toBeGreaterThan(70);
  } else expect(kept).toBe(calls + 2);
}
