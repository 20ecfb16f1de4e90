import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { openMock } from '../caller.ts';

const hmac = (key: string, content: string) => createHmac('sha256', key).update(content).digest('hex');
const PAY = {
  wx1: { appKey: 'production', sandboxAppKey: 'sandbox' },
  '1900000001': { appKey: 'merchant' },
};
const opened = await openMock({ pay: PAY }, false);
const { get, legacy } = opened;
const tokenOf = async (appid: string, { legacy: issue } = opened) =>
  String((await issue(appid)).access_token);
const access_token = await tokenOf('wx1');
const BALANCE = '/xpay/query_user_balance';

async function login(js_code: string, appid = 'wx1') {
  const query = { appid, secret: 's', js_code, grant_type: 'authorization_code' };
  const { openid, session_key } = await get('/sns/jscode2session', query);
  return { openid: String(openid), key: String(session_key) };
}

test('pay_sig and signature over the very body are good, for each environment', async () => {
  const { openid, key } = await login('user-pay-1');
  const call = async (env: number, appKey: string, sessionKey: string, spaces = '') => {
    const body = `{"openid":"${openid}",${spaces}"env":${env},"user_ip":"127.0.0.1"}`;
    const query = {
      access_token,
      pay_sig: hmac(appKey, `${BALANCE}&${body}`),
      signature: hmac(sessionKey, body),
    };
    return (await opened.post(BALANCE, query, body)).errcode;
  };
  expect(await call(0, 'production', key)).toBe(0);
  expect(await call(0, 'production', key, '   ')).toBe(0);
  expect(await call(1, 'sandbox', key)).toBe(0);
  expect(await call(0, 'sandbox', key)).toBe(268490003);
  expect(await call(1, 'production', key)).toBe(268490003);
  expect(await call(0, 'production', 'old session')).toBe(268490003);
  await login('user-pay-2');
  expect(await call(0, 'production', key)).toBe(268490003);
});

test('a signature over another body, another path or in another form is wrong', async () => {
  const { openid, key } = await login('user-pay-3');
  const body = JSON.stringify({ openid, env: 0, user_ip: '127.0.0.1' });
  const good = { pay_sig: hmac('production', `${BALANCE}&${body}`), signature: hmac(key, body) };
  const errcode = async (change: object, sent = body) =>
    (await opened.post(BALANCE, { access_token, ...good, ...change }, sent)).errcode;
  expect(await errcode({})).toBe(0);
  expect(await errcode({}, `${body} `)).toBe(268490003);
  expect(await errcode({ pay_sig: hmac('production', `/xpay/other&${body}`) })).toBe(268490003);
  expect(await errcode({ pay_sig: hmac('production', body) })).toBe(268490003);
  expect(await errcode({ pay_sig: 'x' })).toBe(268490003);
  expect(await errcode({ pay_sig: '' })).toBe(268490003);
  expect(await errcode({ signature: '' })).toBe(268490003);
  expect(await errcode({ signature: 'a'.repeat(64) })).toBe(268490003);
});

test('a user that never logged in here, or in another app, has no session', async () => {
  const other = await login('user-pay-4', 'wx2');
  for (const openid of ['oNobody', other.openid]) {
    const body = JSON.stringify({ openid, env: 0, user_ip: '127.0.0.1' });
    const query = {
      access_token,
      pay_sig: hmac('production', `${BALANCE}&${body}`),
      signature: hmac(other.key, body),
    };
    expect((await opened.post(BALANCE, query, body)).errcode).toBe(268490009);
  }
});

test('without a known AppKey a pay_sig must only look like one', async () => {
  const token = await tokenOf('wx9');
  const path = '/xpay/query_biz_balance';
  const errcode = async (pay_sig: string) =>
    (await opened.post(path, { access_token: token, pay_sig }, { env: 0 })).errcode;
  expect(await errcode(hmac('any', 'thing'))).toBe(0);
  expect(await errcode('any')).toBe(268490003);
  expect(await errcode('G'.repeat(64))).toBe(268490003);
});

test("a B2b merchant's calls are signed with the merchant's key, else with the app's: 9403200", async () => {
  const path = '/retail/B2b/getorder';
  const errcode = async (mchid: string, key: string) => {
    const body = JSON.stringify({ mchid, out_trade_no: '1217752501201407033233368018' });
    return (await opened.post(path, { access_token, pay_sig: hmac(key, `${path}&${body}`) }, body)).errcode;
  };
  expect(await errcode('1900000001', 'merchant')).toBe(0);
  expect(await errcode('1900000001', 'production')).toBe(9403200);
  expect(await errcode('1900000002', 'production')).toBe(0);
  expect(await errcode('constructor', 'merchant')).toBe(9403200);
  const keys = await opened.post('/retail/B2b/getappkey', { access_token }, { mchid: '1900000001' });
  expect(keys).toMatchObject({ errcode: 0, appkey: 'merchant' });
});

test('the two apps of one mock have keys of their own', async () => {
  expect((await legacy('wx2')).errcode).toBeUndefined();
  const token = await tokenOf('wx2');
  const pay_sig = hmac('production', '/xpay/query_biz_balance&{"env":0}');
  expect(
    (await opened.post('/xpay/query_biz_balance', { access_token: token, pay_sig }, '{"env":0}')).errcode,
  ).toBe(0);
});

test.each([
  ['the sandbox', { wx1: { appKey: 'production' } }, 1, 'sandboxAppKey'],
  ['production', { wx1: { sandboxAppKey: 'sandbox' } }, 0, 'appKey'],
  ['an empty key', { wx1: { appKey: '' } }, 0, 'appKey'],
])(
  'where the key of %s was not given, no signature is good, and the message says which key to give',
  async (_, pay, env, name) => {
    const other = await openMock({ pay }, false);
    const token = await tokenOf('wx1', other);
    const body = JSON.stringify({ openid: 'o', env, user_ip: '127.0.0.1' });
    const query = { access_token: token, pay_sig: 'a'.repeat(64), signature: 'a'.repeat(64) };
    expect(await other.post(BALANCE, query, body)).toMatchObject({
      errcode: 268490003,
      errmsg: expect.stringContaining(`pay: { 'wx1': { ${name} } }`),
    });
  },
);
