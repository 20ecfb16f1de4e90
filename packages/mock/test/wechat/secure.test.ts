import { once } from 'node:events';
import { request } from 'node:http';
import { json } from 'node:stream/consumers';
import { encryptApi, type SecureApiOptions, secureApi, signApi } from '@weapp-openapi/crypto';
import { describe, expect, test } from 'vitest';
import { type SecureKeys, startMock } from '../../src/index.ts';
import { openMock } from '../caller.ts';
import { secureKeys } from './secure-keys.ts';

const lines: string[] = [];
const appid = 'wx1';
const keys = secureKeys(appid);
const sm = secureKeys('wxsm', 'SM');
const neighbour = secureKeys('wx3');
const { mock, post, get, legacy } = await openMock({
  secure: { [appid]: keys.mock, wxsm: sm.mock, wx3: neighbour.mock },
  log: (line) => lines.push(line),
});

const RISK = '/wxa/getuserriskrank';
const fields = { appid, openid: 'o1', scene: 0, client_ip: '127.0.0.1' };
const tokenOf = async (app: string) => String((await legacy(app)).access_token);

interface Sending {
  query?: string;
  body?: string | undefined;
  token?: string;
  headers?: Record<string, string>;
  /** Changes what was signed. */
  change?: (body: string) => string;
}

/** Sends a call as secureApi encrypts and signs it; the answer is as received, and opened. */
async function sealed(options: SecureApiOptions, path: string, sending: Sending = {}) {
  const { query = '', body, headers = {}, change = (text) => text } = sending;
  const token = sending.token ?? (await tokenOf(options.appid));
  const secure = secureApi(options);
  const call = { operationId: 'anOperation', url: `${mock.url}${path}`, path };
  const sent = await secure.seal({ ...call, query, body });
  const response = await fetch(`${mock.url}${path}?access_token=${token}`, {
    method: 'POST',
    headers: { ...sent.headers, ...headers },
    body: change(sent.body),
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  const header = (name: string) => response.headers.get(name);
  const received = header('content-type')?.startsWith('application/json')
    ? new TextDecoder().decode(bytes)
    : bytes;
  const opened = await secure.open({ ...call, header, body: received });
  return { response, received, opened: typeof opened === 'string' ? JSON.parse(opened) : opened };
}

describe.each([
  ['RSA', keys],
  ['SM', sm],
])('keys of %s', (_suite, { client }) => {
  test('an encrypted call is answered in kind, as the client verifies it', async () => {
    const body = JSON.stringify({ ...fields, appid: client.appid });
    const { response, received, opened } = await sealed(client, RISK, { body });
    expect(opened).toMatchObject({ errcode: 0, risk_rank: expect.any(Number) });
    expect(received).not.toContain('risk_rank');
    expect(response.headers.get('wechatmp-serial')).toBe('platform');
    expect(response.headers.get('wechatmp-serial-deprecated')).toBeNull();
    expect(lines.at(-1)).toContain(`POST ${RISK} getUserRiskRank ok `);
  });
});

test('the fields inside are checked, and an error is encrypted too', async () => {
  const body = JSON.stringify({ ...fields, scene: 'zero' });
  const { received, opened } = await sealed(keys.client, RISK, { body });
  expect(opened).toMatchObject({ errcode: 40129, errmsg: expect.stringContaining('scene') });
  expect(received).not.toContain('errcode');
  expect(lines.at(-1)).toContain(`POST ${RISK} getUserRiskRank 40129 `);
});

test('an operation with a GET takes its query from inside', async () => {
  const query = 'openid=o%2B1&sig_method=hmac_sha256&signature=';
  const path = '/wxa/business/getuserencryptkey';
  const wrong = await sealed(keys.client, path, { query: `${query}${'f'.repeat(64)}` });
  // Only the check of the session comes after that of the fields.
  expect(wrong.opened.errcode).toBe(87007);
  expect((await sealed(keys.client, path, { query: `${query}f` })).opened.errcode).toBe(87009);
  expect((await sealed(keys.client, path)).opened.errcode).not.toBe(87007);
});

test('a handler sees the fields', async () => {
  const body = JSON.stringify({ content: 'weapp-mock:risky', version: 2, scene: 1, openid: 'o1' });
  const { opened } = await sealed(keys.client, '/wxa/msg_sec_check', { body });
  expect(opened).toMatchObject({ errcode: 0, result: { suggest: 'risky' } });
});

test('a picture is signed as it is', async () => {
  const { opened, response } = await sealed(keys.client, '/wxa/getwxacodeunlimit', {
    body: '{"scene":"a=1"}',
  });
  expect(opened).toBeInstanceOf(Uint8Array);
  expect(response.headers.get('content-type')).toMatch(/^image\//);
  expect(response.headers.get('wechatmp-signature')).not.toBeNull();
});

test('with two platform keys, a client has either certificate', async () => {
  const next = secureKeys(appid);
  const [former] = keys.mock.platformKeys;
  const current = { ...next.mock.platformKeys[0], sn: 'next' };
  const other = await startMock({
    port: 0,
    secure: { [appid]: { ...keys.mock, platformKeys: [current, former] } },
  });
  try {
    const at = (path: string) => `${other.url}${path}`;
    const query = new URLSearchParams({ grant_type: 'client_credential', appid, secret: 's1' });
    const { access_token } = Object(await (await fetch(`${at('/cgi-bin/token')}?${query}`)).json());
    const expiring: unknown[] = [];
    const secure = secureApi({ ...keys.client, onExpiring: (which) => expiring.push(which) });
    const call = { operationId: 'getUserRiskRank', url: at(RISK), path: RISK };
    const sent = await secure.seal({ ...call, query: '', body: JSON.stringify(fields) });
    const url = `${at(RISK)}?access_token=${access_token}`;
    const response = await fetch(url, { method: 'POST', ...sent });
    const header = (name: string) => response.headers.get(name);
    const opened = await secure.open({ ...call, header, body: await response.text() });
    expect(JSON.parse(String(opened))).toMatchObject({ errcode: 0 });
    expect(expiring).toEqual([{ sn: 'platform', replacement: 'next' }]);
  } finally {
    await other.close();
  }
});

test("a client that signs WeChat's own host, or https, is understood", async () => {
  const options = { ...keys.client, origin: 'https://api.weixin.qq.com' };
  const { opened } = await sealed(options, RISK, { body: JSON.stringify(fields) });
  expect(opened).toMatchObject({ errcode: 0 });
  const tls = { ...keys.client, origin: mock.url.replace('http:', 'https:') };
  expect((await sealed(tls, RISK, { body: JSON.stringify(fields) })).opened).toMatchObject({ errcode: 0 });
});

describe('a call that fails a check gets its errcode, unsigned', () => {
  const body = JSON.stringify(fields);
  const old = String(Math.floor(Date.now() / 1000) - 301);
  const stranger = secureKeys(appid).client;

  test.each<[number, string, SecureApiOptions, Sending]>([
    [40233, 'no appid', keys.client, { headers: { 'wechatmp-appid': '' } }],
    [40231, 'no timestamp', keys.client, { headers: { 'wechatmp-timestamp': '' } }],
    [40232, 'no signature', keys.client, { headers: { 'wechatmp-signature': '' } }],
    [40234, "another's private key", { ...keys.client, privateKey: stranger.privateKey }, {}],
    [40234, 'a changed body', keys.client, { change: (text) => text.replace('{', '{ ') }],
    [40234, 'a signature that is no base64', keys.client, { headers: { 'wechatmp-signature': '?' } }],
    [40235, 'another symmetric key', { ...keys.client, symmetric: stranger.symmetric }, {}],
    [
      40235,
      'another number of the symmetric key',
      { ...keys.client, symmetric: { ...keys.client.symmetric, sn: 'other' } },
      {},
    ],
    [40236, 'an appid that the mock does not know', { ...keys.client, appid: 'wx9' }, {}],
    [40237, "another app's appid", { ...keys.client, appid: 'wx3' }, {}],
    [40240, 'an old timestamp', keys.client, { headers: { 'wechatmp-timestamp': old } }],
    [40240, 'a timestamp that is none', keys.client, { headers: { 'wechatmp-timestamp': 'now' } }],
  ])('%i: %s', async (errcode, _what, options, sending) => {
    const token = await tokenOf(appid);
    const { response, opened } = await sealed(options, RISK, { body, token, ...sending });
    expect(opened).toMatchObject({ errcode, errmsg: expect.stringMatching(/^API_.* rid: /) });
    expect(response.headers.get('wechatmp-signature')).toBeNull();
  });

  test('40238: an app without keys', async () => {
    const { opened } = await sealed({ ...keys.client, appid: 'wx2' }, RISK, { body });
    expect(opened).toMatchObject({ errcode: 40238 });
  });

  test('40235: an operation whose calls are not encrypted', async () => {
    const { opened } = await sealed(keys.client, '/cgi-bin/get_api_domain_ip');
    expect(opened).toMatchObject({ errcode: 40235 });
  });

  test('40235: what is signed is not encrypted', async () => {
    const timestamp = Math.floor(Date.now() / 1000);
    const context = { url: `${mock.url}${RISK}`, appid, timestamp };
    const { privateKey, symmetric } = keys.client;
    const call = async (text: string, signedAt = timestamp) =>
      post(RISK, { access_token: await tokenOf(appid) }, text, {
        'wechatmp-appid': appid,
        'wechatmp-timestamp': String(signedAt),
        'wechatmp-signature': await signApi({ ...context, timestamp: signedAt, body: text, privateKey }),
      });
    expect((await call(body)).errcode).toBe(40235);
    // Encrypted for another time than the header says.
    const text = await encryptApi({ ...context, symmetric, data: fields });
    expect((await call(text, timestamp + 1)).errcode).toBe(40235);
  });
});

test('what was encrypted has the limits of any body', async () => {
  const body = JSON.stringify(fields).replace('{', `{"deep":${'['.repeat(101)}${']'.repeat(101)},`);
  const { opened } = await sealed(keys.client, RISK, { body });
  expect(opened).toMatchObject({ errcode: 47001, errmsg: expect.stringContaining('nested deeper') });
});

test('a Host header that makes no URL is a wrong signature', async () => {
  const secure = secureApi(keys.client);
  const call = { operationId: 'getUserRiskRank', url: `${mock.url}${RISK}`, path: RISK };
  const { headers, body } = await secure.seal({ ...call, query: '', body: JSON.stringify(fields) });
  const path = `${RISK}?access_token=${await tokenOf(appid)}`;
  const options = { port: mock.port, path, method: 'POST', headers: { ...headers, host: 'a|b' } };
  const [response] = await once(request(options).end(body), 'response');
  expect(await json(response)).toMatchObject({ errcode: 40234 });
});

test('an unencrypted call gets 40233 where the app has keys and the operation supports it', async () => {
  const token = await tokenOf(appid);
  expect((await post(RISK, { access_token: token }, fields)).errcode).toBe(40233);
  expect((await get('/cgi-bin/get_api_domain_ip', { access_token: token })).errcode).toBeUndefined();
  const others = { access_token: await tokenOf('wx2') };
  expect((await post(RISK, others, { ...fields, appid: 'wx2' })).errcode).toBe(0);
});

test('`except` names operations that are called unencrypted', async () => {
  const { post: call, legacy: token } = await openMock({
    secure: { [appid]: { ...keys.mock, except: ['getUserRiskRank'] } },
  });
  const access_token = String((await token()).access_token);
  expect((await call(RISK, { access_token }, fields)).errcode).toBe(0);
});

test('a missing key is said at the start', async () => {
  for (const name of ['symmetric', 'publicKey', 'platformKeys']) {
    const started = startMock({ port: 0, secure: { [appid]: { ...keys.mock, [name]: undefined } } });
    await expect(started).rejects.toThrow("secure: 'wx1' needs");
  }
});

test.each<[string, Partial<SecureKeys>, RegExp]>([
  ['symmetric key', { symmetric: { sn: 's', key: 'AAAA' } }, /symmetric key must be base64 of 32 bytes/],
  ['public key', { publicKey: { sn: 'p', key: 'PEM' } }, /p/],
  ['platform key', { platformKeys: [{ sn: 'q', key: 'PEM' }] }, /q/],
])('a malformed %s is said at the start, without the key', async (_name, wrong, message) => {
  const started = startMock({ port: 0, secure: { [appid]: { ...keys.mock, ...wrong } } });
  await expect(started).rejects.toMatchObject({
    code: 'WEAPP_CRYPTO',
    reason: 'usage',
    message: expect.stringMatching(message),
  });
});
