// Users as a test creates them: what a login, a phone number and a subscription message make of them.
import { createClient } from '@weapp-openapi/core';
import { beforeEach, expect, test } from 'vitest';
import { createMock, type NewUser } from '../../src/index.ts';
import { stoppedClock } from '../caller.ts';

const clock = stoppedClock('2024-03-13T12:00:00+08:00');
const mock = createMock({ now: clock.now });
const open = createClient({ credential: 'none', fetch: mock.fetch });
const clientOf = async (appid: string) => {
  const { access_token } = await open.getStableAccessToken({
    ...{ grant_type: 'client_credential', appid, secret: 's1' },
  });
  return createClient({ credential: access_token, fetch: mock.fetch, retries: 0 });
};
const wx = await clientOf('wx1');
const exchange = (js_code: string, appid = 'wx1') =>
  open.code2Session({ appid, secret: 's1', js_code, grant_type: 'authorization_code' });
const message = (touser: string, template_id = 't1') => ({
  touser,
  template_id,
  data: { thing1: { value: 'a' } },
});
beforeEach(() => mock.reset());

test('a created user logs in with a code that works once, for 5 minutes, and in one app', async () => {
  const alice = mock.users.create({ app: 'wx1', name: 'alice' });
  expect(alice).toEqual({
    ...{ app: 'wx1', name: 'alice', subscriptions: {}, createdAt: clock.now() },
    openid: expect.stringMatching(/^o[\w-]{27}$/),
    unionid: expect.stringMatching(/^o[\w-]{27}$/),
  });
  const code = mock.users.login(alice);
  expect(code).toHaveLength(32);
  await expect(exchange(code, 'wx2')).rejects.toMatchObject({ errcode: 40029 });
  expect(await exchange(code)).toMatchObject({ openid: alice.openid, unionid: alice.unionid });
  await expect(exchange(code)).rejects.toMatchObject({ errcode: 40163 });
  const late = mock.users.login(alice.openid);
  mock.clock.advance('5m');
  await expect(exchange(late)).rejects.toMatchObject({ errcode: 40029 });
});

test('a code for a phone number gives the user’s own number, and logs nobody in', async () => {
  const alice = mock.users.create({ app: 'wx1', name: 'alice', phoneNumber: '13800138000' });
  const bob = mock.users.create({ app: 'wx1', name: 'bob', phoneNumber: '4155550100', countryCode: '1' });
  const phone = async (code: string, openid?: string) =>
    (await wx.getPhoneNumber({ code, ...(openid ? { openid } : {}) })).phone_info;
  expect(await phone(mock.users.phoneCode(alice), alice.openid)).toEqual({
    ...{ phoneNumber: '13800138000', purePhoneNumber: '13800138000', countryCode: '86' },
    watermark: { timestamp: clock.now() / 1000, appid: 'wx1' },
  });
  expect(await phone(mock.users.phoneCode(bob))).toMatchObject({
    ...{ phoneNumber: '14155550100', purePhoneNumber: '4155550100', countryCode: '1' },
  });
  await expect(phone(mock.users.phoneCode(alice), bob.openid)).rejects.toMatchObject({ errcode: 40029 });
  await expect(exchange(mock.users.phoneCode(alice))).rejects.toMatchObject({ errcode: 40029 });
  await expect(phone(mock.users.login(alice))).rejects.toMatchObject({ errcode: 40029 });
});

test('the same name is the same person in another app; other codes make users too', async () => {
  const here = mock.users.create({ app: 'wx1', name: 'alice' });
  const there = mock.users.create({ app: 'wx2', name: 'alice' });
  expect(there.openid).not.toBe(here.openid);
  expect(there.unionid).toBe(here.unionid);
  const { openid } = await exchange('user-42-first');
  expect(mock.users.list('wx1').map(({ name }) => name)).toEqual(['alice', 'user-42']);
  expect(mock.users.list()).toHaveLength(3);
  expect(mock.users.get('wx1', openid)).toMatchObject({ name: 'user-42' });
  // The one who has logged in may still be created, and keeps the openid.
  expect(mock.users.create({ app: 'wx1', name: 'user-42', phoneNumber: '13800138000' }).openid).toBe(openid);
});

test('users without a name are numbered', () => {
  mock.users.create({ app: 'wx1', name: 'user-2' });
  expect([1, 2].map(() => mock.users.create({ app: 'wx1' }).name)).toEqual(['user-1', 'user-3']);
});

test('a subscription message needs a grant, and uses it up', async () => {
  const alice = mock.users.create({ app: 'wx1', name: 'alice' });
  await expect(wx.sendMessage(message(alice.openid))).rejects.toMatchObject({ errcode: 43101 });
  mock.users.grant(alice, 't1');
  await wx.sendMessage(message(alice.openid));
  await expect(wx.sendMessage(message(alice.openid))).rejects.toMatchObject({ errcode: 43101 });
  expect(mock.users.grant(alice.openid, 't1', 2).subscriptions).toEqual({ t1: 2 });
  await expect(wx.sendMessage(message(alice.openid, 't2'))).rejects.toMatchObject({ errcode: 43101 });
  await wx.sendMessage(message(alice.openid));
  expect(mock.users.get('wx1', alice.openid)?.subscriptions).toEqual({ t1: 1 });
  expect(mock.outbox({ openid: alice.openid })).toHaveLength(2);
});

test('a long-term subscription is never used up; grants can be taken back', async () => {
  const alice = mock.users.create({ app: 'wx1', openid: 'o1', subscriptions: { t1: 'always', t2: 1 } });
  await wx.sendMessage(message('o1'));
  await wx.sendMessage(message('o1'));
  mock.users.grant(alice, 't2', -5);
  expect(mock.users.grant(alice, 't1', 0).subscriptions).toEqual({ t1: 0, t2: 0 });
});

test('a user who was not created accepts everything, until something is granted', async () => {
  const { openid } = await exchange('user-42-first');
  await wx.sendMessage(message(openid));
  await wx.sendMessage(message('a stranger'));
  mock.users.grant(openid, 't1');
  await wx.sendMessage(message(openid));
  await expect(wx.sendMessage(message(openid))).rejects.toMatchObject({ errcode: 43101 });
});

test('names that objects have anyway are templates like others', async () => {
  const alice = mock.users.create({ app: 'wx1', name: 'alice' });
  await expect(wx.sendMessage(message(alice.openid, 'constructor'))).rejects.toMatchObject({
    errcode: 43101,
  });
  for (const name of ['constructor', '__proto__']) {
    mock.users.grant(alice, name);
    await wx.sendMessage(message(alice.openid, name));
    await expect(wx.sendMessage(message(alice.openid, name))).rejects.toMatchObject({ errcode: 43101 });
  }
});

test('a user who is removed has no session either; reset() forgets all', async () => {
  const alice = mock.users.create({ app: 'wx1', name: 'alice' });
  await exchange(mock.users.login(alice));
  expect(mock.users.remove('wx1', alice.openid)).toBe(true);
  expect(mock.users.remove('wx1', alice.openid)).toBe(false);
  const checked = wx.checkSessionKey({
    openid: alice.openid,
    signature: '0'.repeat(64),
    sig_method: 'hmac_sha256',
  });
  await expect(checked).rejects.toMatchObject({ errmsg: expect.stringContaining('no login') });
  mock.users.create({ app: 'wx1', name: 'alice' });
  mock.reset();
  expect(mock.users.list()).toEqual([]);
});

test('what a test gets is a copy', () => {
  const alice = mock.users.create({ app: 'wx1', name: 'alice' });
  Object.assign(alice, { phoneNumber: '1' });
  Object.assign(mock.users.list()[0] ?? {}, { name: 'mallory' });
  expect(mock.users.get('wx1', alice.openid)).toMatchObject({ name: 'alice' });
  expect(mock.users.get('wx1', alice.openid)).not.toHaveProperty('phoneNumber');
});

test.each<[string, unknown, string]>([
  ['a misspelt field', { app: 'wx1', phone_number: '1' }, 'Did you mean phoneNumber?'],
  ['no app', { name: 'alice' }, 'app must be a text'],
  ['a name with a blank', { app: 'wx1', name: 'a b' }, 'name must be a text'],
  ['a number with its country code', { app: 'wx1', phoneNumber: '+8613800138000' }, 'without country code'],
  [
    'a country code with a plus',
    { app: 'wx1', phoneNumber: '13800138000', countryCode: '+86' },
    '1 to 4 digits',
  ],
  ['a fraction of a grant', { app: 'wx1', subscriptions: { t1: 1.5 } }, 'whole number'],
  ['a list of templates', { app: 'wx1', subscriptions: ['t1'] }, 'must be an object'],
  ['no object', 'wx1', 'a user is an object'],
])('%s is said', (_, user, said) => {
  expect(() => mock.users.create(user as NewUser)).toThrow(said);
  expect(() => mock.users.create(user as NewUser)).toThrow(RangeError);
});

test('a user who exists, or does not, is said, and so is an app that is not configured', () => {
  const { openid } = mock.users.create({ app: 'wx1', name: 'alice' });
  expect(() => mock.users.create({ app: 'wx1', name: 'alice' })).toThrow('already has the user');
  expect(() => mock.users.grant(`${openid.slice(0, -1)}!`, 't1')).toThrow(`Did you mean ${openid}?`);
  expect(() => mock.users.login({ app: 'wx2', openid })).toThrow('no user');
  for (const app of ['wx1', 'wx2']) mock.users.create({ app, openid: 'o1' });
  expect(() => mock.users.login('o1')).toThrow('several apps');
  const apps = createMock({ apps: { wx1: 's1' } });
  expect(() => apps.users.create({ app: 'wx2' })).toThrow('Did you mean wx1?');
});
