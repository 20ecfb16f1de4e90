import { expect, test } from 'vitest';
import { openMock, stoppedClock } from '../caller.ts';
import { receiver } from '../push/receiver.ts';
import { createControl } from './control.ts';

const clock = stoppedClock('2024-03-13T12:00:00+08:00');
const { mock, post, legacy, errcodeWith } = await openMock({ now: clock.now });
const control = createControl(mock.url);

test('the clock is read, advanced and set; tokens follow it', async () => {
  const { access_token } = await legacy();
  expect(await control('GET', '/clock')).toEqual({ status: 200, body: { now: clock.now() } });
  const later = await control('POST', '/clock', { advance: '2h' });
  expect(later.body).toEqual({ now: clock.now() + 7_200_000 });
  expect(await errcodeWith(access_token)).toBe(42001);
  const set = await control('POST', '/clock', { set: '2024-05-01T00:00:00Z' });
  expect(set.body).toEqual({ now: Date.parse('2024-05-01T00:00:00Z') });
  expect((await control('POST', '/clock', { set: 'soon' })).status).toBe(400);
  expect((await control('POST', '/clock', { advance: 'much' })).status).toBe(400);
  expect((await control('POST', '/clock', { add: '2h' })).body).toEqual({
    error: 'There is no field add. Known: advance, set.',
  });
  expect((await control('POST', '/reset')).status).toBe(204);
  expect((await control('GET', '/clock')).body).toEqual({ now: clock.now() });
});

test('reset forgets calls and rules, and tokens only where it is asked', async () => {
  const { access_token } = await legacy();
  mock.on('getApiDomainIp').answer({ errcode: 45009 });
  expect(await errcodeWith(access_token)).toBe(45009);
  await control('POST', '/reset');
  expect((await control('GET', '/requests')).body).toEqual([]);
  expect(await errcodeWith(access_token)).toBe(0);
  await control('POST', '/reset', { tokens: true });
  expect(await errcodeWith(access_token)).toBe(40001);
  expect((await control('POST', '/reset', { tokens: 'yes' })).body).toEqual({
    error: 'tokens must be true or false.',
  });
});

test('the day’s calls are counted; a quota is used up, and cleared as with WeChat', async () => {
  await control('POST', '/reset', { tokens: true });
  const { access_token } = await legacy();
  await errcodeWith(access_token);
  const path = '/cgi-bin/get_api_domain_ip';
  expect((await control('GET', '/quotas')).body).toEqual([
    {
      ...{ app: 'wx1', tokens: { stable: 0, forced: 0, legacy: 1 } },
      quotas: [{ path, daily_limit: 100_000, used: 1, remain: 99_999 }],
    },
  ]);
  const left = { app: 'wx1', operation: 'getApiDomainIp', remain: 1 };
  expect((await control('POST', '/quotas', left)).body).toMatchObject({ path, used: 99_999, remain: 1 });
  expect([await errcodeWith(access_token), await errcodeWith(access_token)]).toEqual([0, 45009]);
  await post('/cgi-bin/clear_quota', { access_token: String(access_token) }, { appid: 'wx1' });
  expect(await errcodeWith(access_token)).toBe(0);
  expect((await control('GET', '/quotas?app=nobody')).body).toMatchObject([{ app: 'nobody', quotas: [] }]);
  expect((await control('POST', '/quotas', { ...left, operation: 'getAccessToken' })).status).toBe(400);
  expect((await control('POST', '/quotas', { ...left, remain: -1 })).status).toBe(400);
});

test('it lists WeChat’s messages, sends one and tells what became of it', async () => {
  const { body: webhooks } = await control('GET', '/webhooks');
  expect(webhooks.length).toBeGreaterThan(60);
  expect(webhooks).toContainEqual(
    expect.objectContaining({ event: 'xpay_goods_deliver_notify', formats: ['json', 'xml'] }),
  );
  const { to, got } = await receiver(() => ({}));
  const sent = await control('POST', '/push', {
    event: 'text',
    fields: { Content: 'from outside' },
    settings: { to },
  });
  expect(sent.body).toMatchObject({ isTaken: true, status: 200, answer: 'success' });
  expect(JSON.parse(got[0]?.message ?? '')).toMatchObject({ Content: 'from outside' });
});

test.each([
  [{ event: 'text' }, 'Say where to send it with settings.to, or start the mock with --push-to.'],
  [
    { event: 'txt', settings: { to: 'http://localhost/' } },
    'push: the spec has no message "txt". Did you mean text?',
  ],
  [{ event: 'text', settings: { tokn: 'a' } }, 'There is no field tokn. Did you mean token?'],
  [{ settings: { to: 'http://localhost/' } }, 'event is missing.'],
  [{ event: 'txt' }, 'push: the spec has no message "txt". Did you mean text?'],
  [{ event: 'text', to: 'http://localhost/' }, 'to is one of the settings: send it as settings.to.'],
])('push %j is refused', async (body, error) => {
  expect(await control('POST', '/push', body)).toEqual({ status: 400, body: { error } });
});
