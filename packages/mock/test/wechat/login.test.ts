import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { openMock } from '../caller.ts';

const { get, post, legacy } = await openMock({}, false);
const token = { access_token: String((await legacy()).access_token) };
const login = (js_code: string, appid = 'wx1') =>
  get('/sns/jscode2session', { appid, secret: 's1', js_code, grant_type: 'authorization_code' });
const sign = (key: unknown) => createHmac('sha256', String(key)).update('').digest('hex');

test('a code gives a session once', async () => {
  const session = await login('once');
  expect(session).toEqual({
    openid: expect.stringMatching(/^o[\w-]{27}$/),
    session_key: expect.stringMatching(/^[A-Za-z0-9+/]{22}==$/),
    unionid: expect.stringMatching(/^o[\w-]{27}$/),
  });
  expect((await login('once')).errcode).toBe(40163);
});

test('user-42-<anything> logs in user 42: the same openid each time, a new session_key', async () => {
  const morning = await login('user-42-morning');
  const evening = await login('user-42-evening');
  const other = await login('user-43-morning');
  expect(evening.openid).toBe(morning.openid);
  expect(evening.session_key).not.toBe(morning.session_key);
  expect(other.openid).not.toBe(morning.openid);
});

test('the same user has another openid but the same unionid in another mini program', async () => {
  const here = await login('user-7-a', 'wx1');
  const there = await login('user-7-a', 'wx2');
  expect(there.openid).not.toBe(here.openid);
  expect(there.unionid).toBe(here.unionid);
});

test("wx.login's real codes all log in one and the same user", async () => {
  const first = await login('0a3CODE000000AAAAAAAAAAA');
  const second = await login('0b4CODE000000BBBBBBBBBBB');
  expect(second.openid).toBe(first.openid);
});

test('a code that begins with invalid gives 40029', async () => {
  expect((await login('invalid-code')).errcode).toBe(40029);
  expect((await login('')).errcode).toBe(40029);
});

test('checkSessionKey knows the session_key that it issued', async () => {
  const { access_token } = await legacy();
  const { openid, session_key } = await login('user-check-1');
  const check = (signature: string, sig_method = 'hmac_sha256') =>
    get('/wxa/checksession', {
      access_token: String(access_token),
      openid: String(openid),
      signature,
      sig_method,
    });
  expect((await check(sign(session_key))).errcode).toBe(0);
  expect((await check(sign('another'))).errcode).toBe(87009);
});

test('ResetUserSessionKey gives a new session_key, and the old one is no good any more', async () => {
  const { access_token } = await legacy();
  const { openid, session_key } = await login('user-reset-1');
  const call = (path: string, key: unknown) =>
    get(path, {
      access_token: String(access_token),
      openid: String(openid),
      signature: sign(key),
      sig_method: 'hmac_sha256',
    });
  const reset = await call('/wxa/resetusersessionkey', session_key);
  expect(reset.openid).toBe(openid);
  expect(reset.session_key).not.toBe(session_key);
  expect((await call('/wxa/checksession', session_key)).errcode).toBe(87009);
  expect((await call('/wxa/checksession', reset.session_key)).errcode).toBe(0);
});

const SESSION_CALLS = [
  ['/wxa/checksession', 87009],
  ['/wxa/resetusersessionkey', 87007],
  ['/wxa/business/getuserencryptkey', 87007],
] as const;

let logins = 0;

test.each(SESSION_CALLS)('%s checks the signature of the last login', async (path, unknown) => {
  const errcode = async (openid: unknown, signature: string, sig_method = 'hmac_sha256') =>
    (await get(path, { ...token, openid: String(openid), signature, sig_method })).errcode;
  const old = await login(`user-sig-${++logins}`);
  const user = await login(`user-sig-${++logins}`);
  expect(await errcode(user.openid, sign(old.session_key))).toBe(87009);
  expect(await errcode(user.openid, sign('x'))).toBe(87009);
  expect(await errcode(user.openid, 'no signature')).toBe(87009);
  expect(await errcode(user.openid, sign(user.session_key), 'md5')).toBe(87008);
  expect(await errcode('oNobody', sign(user.session_key))).toBe(unknown);
  const elsewhere = await login(`user-sig-${++logins}`, 'wx2');
  expect(await errcode(elsewhere.openid, sign(elsewhere.session_key))).toBe(unknown);
  expect(await errcode(user.openid, sign(user.session_key))).toBe(0);
});

test('getUserEncryptKey gives three keys, of which the first lives', async () => {
  const user = await login('user-keys-1');
  const query = { openid: String(user.openid), signature: sign(user.session_key), sig_method: 'hmac_sha256' };
  const list = async () => {
    const { key_info_list } = await get('/wxa/business/getuserencryptkey', { ...token, ...query });
    return key_info_list as {
      encrypt_key: string;
      version: number;
      expire_in: number;
      create_time: number;
    }[];
  };
  const keys = await list();
  expect(new Set(keys.map(({ encrypt_key }) => encrypt_key)).size).toBe(3);
  expect(keys.map(({ expire_in }) => expire_in > 0)).toEqual([true, false, false]);
  expect(keys.map(({ version }) => (keys[0]?.version ?? 0) - version)).toEqual([0, 1, 2]);
  expect(Math.abs((keys[0]?.create_time ?? 0) * 1000 - Date.now())).toBeLessThanOrEqual(3_601_000);
});

test('a phone code works once in an app, then 40029', async () => {
  const phone = async (code: string, fields: object = {}, by = token) =>
    (await post('/wxa/business/getuserphonenumber', by, { code, ...fields })).errcode;
  expect(await phone('phone-1')).toBe(0);
  expect(await phone('phone-1')).toBe(40029);
  expect(await phone('invalid-1')).toBe(40029);
  expect(await phone('')).toBe(40029);
  const { access_token } = await legacy('wx2');
  expect(await phone('phone-1', {}, { access_token: String(access_token) })).toBe(0);
  const { openid } = await login('user-phone-1');
  expect(await phone('user-phone-2', { openid: 'oSomebodyElse' })).toBe(40029);
  expect(await phone('user-phone-2', { openid })).toBe(0);
});

test("a plugin's code works once, then 1007", async () => {
  const open = (code: string) => post('/wxa/getpluginopenpid', token, { code });
  const first = await open('user-plugin-1');
  expect(first.openpid).toMatch(/^G[\w-]{27}$/);
  expect((await open('user-plugin-1')).errcode).toBe(1007);
  expect((await open('user-plugin-2')).openpid).toBe(first.openpid);
});

test('getPaidUnionid answers with the unionid that the login gave', async () => {
  const { access_token } = await legacy();
  const { openid, unionid } = await login('user-paid-1');
  const paid = await get('/wxa/getpaidunionid', {
    access_token: String(access_token),
    openid: String(openid),
  });
  expect(paid.unionid).toBe(unionid);
});
