// What a mock shows, keeps and forgets when a test is unkind to it.
import { setImmediate as turn } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { startMock } from '../src/index.ts';
import { openMock as openPortless } from '../src/mock.ts';
import { HOST, keepsLargeAnswers, message, open, SEND } from './large-answers.ts';

// More of them than the journal keeps in test/faults/lasting.test.ts.
test('of a large answer the journal keeps type and size', () => keepsLargeAnswers(10));

test('whoever watches sees a call as the journal keeps it', async () => {
  const { mock, journal } = openPortless({});
  const seen = vi.fn();
  journal.watch(seen);
  mock.on('getStableAccessToken').answer({ errcode: 0, errmsg: 'x'.repeat(300 * 1024) });
  const body = JSON.stringify({
    grant_type: 'client_credential',
    appid: 'wx1',
    secret: 's',
    more: 'x'.repeat(300 * 1024),
  });
  await mock.fetch(`${HOST}/cgi-bin/stable_token`, { method: 'POST', body });
  expect(seen.mock.calls[0]?.[0]).toMatchObject({ input: {}, answer: { size: expect.any(Number) } });
});

test.each(['reset', 'set'] as const)(
  'after %s of a clock that was far ahead, a token lasts as long as others, and stays valid',
  async (how) => {
    const { mock, stable, post } = await open();
    const start = mock.clock.now();
    mock.clock.advance('365d');
    const ahead = await stable();
    if (how === 'reset') mock.reset();
    else mock.clock.set(start);
    const again = await stable();
    expect(again.access_token).toBe(ahead.access_token);
    expect(again.expires_in).toBeLessThanOrEqual(7_200);
    expect(mock.tokens.goodUntil(ahead.access_token)).toBeLessThanOrEqual(mock.clock.now() + 7_200_000);
    expect(await (await post('/cgi-bin/clear_quota', { appid: 'wx1' })).json()).toMatchObject({ errcode: 0 });
  },
);

test.each([204, 205, 304])('status %i has no body, in process and over HTTP', async (status) => {
  const { mock, post } = await open();
  mock.on('sendMessage').status(status);
  const answer = await post(SEND, message);
  expect([answer.status, answer.body]).toEqual([status, null]);

  const server = await startMock({ port: 0 });
  try {
    const direct = await fetch(`${server.url}/cgi-bin/token`, { headers: { prefer: `status=${status}` } });
    expect([direct.status, await direct.text()]).toEqual([status, '']);
    if (status !== 205) expect(direct.headers.has('content-length')).toBe(false);
  } finally {
    await server.close();
  }
});

test('an upload that breaks off rejects as with fetch, with the cause', async () => {
  const { mock, access_token } = await open();
  const cause = new Error('the disk is gone');
  const body = new ReadableStream({ pull: (controller) => controller.error(cause) });
  const init = { method: 'POST', body, duplex: 'half' } as RequestInit;
  const call = mock.fetch(`${HOST}${SEND}?access_token=${access_token}`, init);
  await expect(call).rejects.toThrow(expect.objectContaining({ name: 'TypeError', cause }));
});

test('OPTIONS and HEAD are answered without a body, as over HTTP', async () => {
  const { mock } = await open();
  const options = await mock.fetch(`${HOST}${SEND}`, { method: 'OPTIONS' });
  expect([options.status, options.body]).toEqual([204, null]);
  const head = await mock.fetch(`${HOST}${SEND}`, { method: 'HEAD' });
  expect([head.status, head.body]).toEqual([200, null]);
});

test('reset() ends calls that wait: they answer nothing, and leave nothing behind', async () => {
  const { mock, journal, rules } = openPortless({});
  const body = JSON.stringify({ grant_type: 'client_credential', appid: 'wx1', secret: 's' });
  mock.on('getStableAccessToken').delay('1d');
  const call = mock.fetch(`${HOST}/cgi-bin/stable_token`, { method: 'POST', body });
  const outcome = call.catch((error: unknown) => error);
  while (rules.list()[0]?.seen === 0) await turn();
  mock.reset();
  expect(await outcome).toBeInstanceOf(TypeError);
  expect(journal.list()).toEqual([]);
  expect(mock.tokens.calls('wx1').stable).toBe(0);
});

test('what stands below the name of a secret is masked, however it is wrapped', async () => {
  const { mock, post } = await open();
  const secrets = { secret: ['REAL'], access_token: { a: 'REAL', b: [{ c: 12345 }] }, token: true };
  await post(SEND, { ...message, ...secrets });
  expect(mock.calls('sendMessage')[0]?.input).toMatchObject({
    ...{ touser: 'o1', secret: ['***'], token: true },
    access_token: { a: '***', b: [{ c: '***' }] },
  });
});

test('an integer of 64 bits keeps its digits, in objects, rules and the journal', async () => {
  const { mock, post } = await open();
  const exact = '{"drama_id":9007199254740993,"more":[9007199254740995]}';
  mock
    .on('getDrama')
    .when({ drama_id: 9007199254740993n } as never)
    .answer({ errcode: 45009 })
    .once();
  const ask = async () => (await post('/wxa/sec/vod/getdrama', exact)).text();
  expect(await ask()).toContain('45009');
  expect(await ask()).toContain('"drama_id":9007199254740993,');
  expect(mock.calls('getDrama')[0]?.input).toMatchObject({ drama_id: '9007199254740993' });
  const draft = await post(
    SEND,
    JSON.stringify(message).replace('{}', '{"thing1":{"value":9007199254740993}}'),
  );
  expect(await draft.json()).not.toMatchObject({ errcode: -1 });
});
