// The mock as a test uses it: in process, without a port.
import {
  createClient,
  isApiError,
  WeappHttpError,
  WeappNetworkError,
  WeappTimeoutError,
} from '@weapp-openapi/core';
import { beforeEach, expect, expectTypeOf, test } from 'vitest';
import { createMock, type MockCall } from '../src/index.ts';
import { stoppedClock } from './caller.ts';

const clock = stoppedClock('2024-03-13T12:00:00+08:00');
const mock = createMock({ now: clock.now });
const open = createClient({ credential: 'none', fetch: mock.fetch });
const { access_token } = await open.getStableAccessToken({
  ...{ grant_type: 'client_credential', appid: 'wx1', secret: 's1' },
});
const wx = createClient({ credential: access_token, fetch: mock.fetch, retries: 0 });
const message = {
  ...({
    touser: 'o1',
    template_id: 't1',
    lang: 'zh_CN',
    miniprogram_state: 'formal',
    page: 'index',
  } as const),
  data: { thing1: { value: 'a' } },
};
beforeEach(() => mock.reset());

test('a call goes through fetch, is checked, and is answered as over HTTP', async () => {
  const { list } = await wx.getDailySummary({ begin_date: '20240312', end_date: '20240312' });
  expect(list[0]?.visit_total).toBeGreaterThan(0);
  await expect(wx.getDailySummary({ begin_date: '20240313', end_date: '20240313' })).rejects.toMatchObject({
    errcode: 61501,
  });
});

test('a rule answers one call with an errcode, in WeChat’s words and with a request id', async () => {
  mock.on('sendMessage').answer({ errcode: 43101 }).once();
  const error = await wx.sendMessage(message).catch((thrown: unknown) => thrown);
  expect(isApiError(error, 'sendMessage') && error.errcode).toBe(43101);
  expect(error).toMatchObject({ rid: expect.stringMatching(/^\w{8}-\w{8}-\w{8}$/) });
  await expect(wx.sendMessage(message)).resolves.toMatchObject({ errcode: 0 });
});

test('steps follow each other: a delay, twice, then a broken connection', async () => {
  mock.on('getUnlimitedQRCode').delay(1).times(2).then().drop();
  const draw = () => wx.getUnlimitedQRCode({ scene: 'a' });
  expect((await draw()).bytes.length).toBeGreaterThan(0);
  expect((await draw()).bytes.length).toBeGreaterThan(0);
  await expect(draw()).rejects.toBeInstanceOf(WeappNetworkError);
  expect(mock.calls('getUnlimitedQRCode').map(({ status, rule }) => [status, rule])).toEqual([
    [200, 'on getUnlimitedQRCode'],
    [200, 'on getUnlimitedQRCode'],
    [0, 'on getUnlimitedQRCode'],
  ]);
});

test('the caller’s timeout ends a delay', async () => {
  mock.on('getDailySummary').delay('1h');
  const call = wx.getDailySummary({ begin_date: '20240312', end_date: '20240312' }, { timeout: 5 });
  await expect(call).rejects.toBeInstanceOf(WeappTimeoutError);
});

test('a status comes as from a gateway', async () => {
  mock.on('getDailySummary').status(502);
  const call = wx.getDailySummary({ begin_date: '20240312', end_date: '20240312' });
  await expect(call).rejects.toBeInstanceOf(WeappHttpError);
});

test('a rule may be for some calls only: by fields, by app, by a function', async () => {
  mock.on('sendMessage').when({ touser: 'o2' }).answer({ errcode: 43101 });
  mock.on('sendMessage').app('wx2').answer({ errcode: 40037 });
  mock
    .on('sendMessage')
    .when(({ input }) => input.page === 'other')
    .answer({ errcode: 41030 });
  const errcode = (fields: object) =>
    wx.sendMessage({ ...message, ...fields }).then(
      () => 0,
      (error: { errcode: number }) => error.errcode,
    );
  expect(await errcode({})).toBe(0);
  expect(await errcode({ touser: 'o2' })).toBe(43101);
  expect(await errcode({ page: 'other' })).toBe(41030);
});

test('an answer may be made from the usual one', async () => {
  mock.on('getDailySummary').answer(async ({ input }, usual) => {
    const { list } = await usual();
    return { list: list.map((day) => ({ ...day, ref_date: input.begin_date, visit_total: 7 })) };
  });
  const { list } = await wx.getDailySummary({ begin_date: '20240312', end_date: '20240312' });
  expect(list).toMatchObject([{ ref_date: '20240312', visit_total: 7 }]);
});

test('a picture may be given', async () => {
  mock.on('getUnlimitedQRCode').answer(new Uint8Array([1, 2, 3]));
  expect(await wx.getUnlimitedQRCode({ scene: 'a' })).toMatchObject({ bytes: new Uint8Array([1, 2, 3]) });
});

test('a request that WeChat refuses does not use up a rule', async () => {
  mock.on('sendMessage').answer({ errcode: 43101 }).once();
  const broken = '{';
  const url = `https://api.weixin.qq.com/cgi-bin/message/subscribe/send?access_token=${access_token}`;
  const refused = await mock.fetch(url, { method: 'POST', body: broken });
  expect(await refused.json()).toMatchObject({ errcode: 47001 });
  await expect(wx.sendMessage(message)).rejects.toMatchObject({ errcode: 43101 });
});

test('the newer of two rules counts; remove() takes it back', async () => {
  mock.on('sendMessage').answer({ errcode: 43101 });
  const newer = mock.on('sendMessage').answer({ errcode: 40037 });
  await expect(wx.sendMessage(message)).rejects.toMatchObject({ errcode: 40037 });
  newer.remove();
  await expect(wx.sendMessage(message)).rejects.toMatchObject({ errcode: 43101 });
});

test('`await` on a rule does not hang', async () => {
  // @ts-expect-error: TypeScript says so too
  await mock.on('sendMessage').answer({ errcode: 43101 });
  await expect(wx.sendMessage(message)).rejects.toMatchObject({ errcode: 43101 });
});

test('an operation that does not exist is said at once', () => {
  // @ts-expect-error: misspelt
  expect(() => mock.on('sendMesage')).toThrow('Did you mean sendMessage?');
});

test('calls() has what came in, typed, without secrets', async () => {
  await wx.sendMessage(message);
  await open.code2Session({ appid: 'wx1', secret: 's1', js_code: 'c', grant_type: 'authorization_code' });
  const [sent] = mock.calls('sendMessage');
  expectTypeOf(mock.calls('sendMessage')).toEqualTypeOf<MockCall<'sendMessage'>[]>();
  expect(sent?.input.data).toEqual(message.data);
  expect(sent).toMatchObject({ appid: 'wx1', openid: 'o1', errcode: 0, method: 'POST', at: clock.now() });
  expect(mock.calls()).toHaveLength(2);
  const all = JSON.stringify(mock.calls());
  expect(all).not.toContain(access_token);
  expect(all).not.toContain('s1');
  expect(mock.calls('code2Session')[0]).toMatchObject({
    input: { secret: '***' },
    answer: { session_key: '***' },
  });
});

test('the clock ends a token; reset() sets it back, and the token holds', async () => {
  const call = () => wx.getDailySummary({ begin_date: '20240312', end_date: '20240312' });
  mock.clock.advance('2h');
  await expect(call()).rejects.toMatchObject({ errcode: 42001 });
  mock.reset();
  await call();
  mock.reset({ tokens: true });
  await expect(call()).rejects.toMatchObject({ errcode: 40001 });
});

test('an option that is misspelt, or one of a port, is said', () => {
  // @ts-expect-error: misspelt
  expect(() => createMock({ tokenLifetme: 1 })).toThrow('Did you mean tokenLifetime?');
  // @ts-expect-error: startMock has it
  expect(() => createMock({ port: 1 })).toThrow('Only startMock has it');
});
