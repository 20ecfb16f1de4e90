import { pushSignature } from '@weapp-openapi/crypto';
import { describe, expect, test, vi } from 'vitest';
import { createPush, type PushReason, type WeappPushError } from '../../src/index.ts';
import { keys, opened, payment, sent } from '../wechat.ts';

const next = { ...keys, token: 'NEXT', encodingAESKey: 'z'.repeat(43) };
const stranger = { ...keys, token: 'STRANGER', encodingAESKey: 'q'.repeat(43) };

/** Both, the new ones first, as while the settings are being changed. */
const both = {
  appid: keys.appid,
  token: [next.token, keys.token],
  encodingAESKey: [next.encodingAESKey, keys.encodingAESKey],
};

async function receive(options: object, as: typeof keys, format: 'json' | 'xml' = 'json') {
  const handler = vi.fn(() => ({ ErrCode: 0, ErrMsg: 'success' }));
  const refused: WeappPushError[] = [];
  const hooks = { onRefuse: ({ error }: { error: WeappPushError }) => void refused.push(error) };
  const push = createPush({ ...options, mode: 'secure', hooks } as never);
  push.on('xpay_goods_deliver_notify', handler);
  const { url, body, nonce } = await sent(payment(), { as, format });
  const answer = await push.fetch(new Request(url, { method: 'POST', body }));
  return { answer, text: await answer.text(), nonce, handler, refused };
}

describe.each(['json', 'xml'] as const)('while token and key are replaced, in %s', (format) => {
  test.each([
    ['new', next],
    ['old', keys],
    ['new token and the old key', { ...keys, token: next.token }],
    ['old token and the new key', { ...next, token: keys.token }],
  ])('a message with the %s is answered with the same', async (_, as) => {
    const { answer, text, nonce, handler } = await receive(both, as, format);
    expect(answer.status).toBe(200);
    expect(handler).toHaveBeenCalledOnce();
    expect(await opened(text, nonce, as)).toContain('ErrCode');
  });
});

test.each<[string, typeof keys, PushReason]>([
  ['token', { ...keys, token: stranger.token }, 'signature'],
  // Of 2^32 lengths that a wrong key may give, only a few hundred fit.
  ['key', { ...keys, encodingAESKey: stranger.encodingAESKey }, 'padding'],
  ['appid', { ...keys, appid: 'wx0000000000000000' }, 'appid'],
])('one with another %s is refused', async (_, as, reason) => {
  const { answer, handler, refused } = await receive(both, as);
  expect(answer.status).toBe(403);
  expect(handler).not.toHaveBeenCalled();
  // A wrong key seldom leaves good padding: what fails then is the length.
  expect(refused.map((error) => (error.reason === 'length' ? 'padding' : error.reason))).toEqual([reason]);
  for (const secret of [...both.token, ...both.encodingAESKey])
    expect(String(refused[0])).not.toContain(secret);
});

test('the appid of the message is told with two keys too, whichever of them opens it', async () => {
  for (const as of [next, keys]) {
    const { refused } = await receive(both, { ...as, appid: 'wx0000000000000000' });
    expect(refused[0]?.reason).toBe('appid');
  }
});

test.each([next, keys, stranger])('the URL is verified with any of the tokens: %j', async ({ token }) => {
  const push = createPush({ ...both, mode: 'secure' });
  const signed = { timestamp: String(Math.floor(Date.now() / 1_000)), nonce: '1' };
  const signature = await pushSignature({ token, ...signed });
  const query = new URLSearchParams({ ...signed, signature, echostr: 'echo' });
  const answer = await push.fetch(new Request(`http://localhost/?${query}`));
  expect([answer.status, await answer.text()]).toEqual(token === stranger.token ? [403, ''] : [200, 'echo']);
});

test.each([next, keys])('plain mode takes several tokens: %j', async (as) => {
  const { token } = both;
  const handler = vi.fn();
  const push = createPush({ token, mode: 'plain' }).on('xpay_goods_deliver_notify', handler);
  const { url, body } = await sent(payment(), { as, mode: 'plain' });
  expect((await push.fetch(new Request(url, { method: 'POST', body }))).status).toBe(200);
  expect(handler).toHaveBeenCalledOnce();
});
