import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { startMock } from '../src/index.ts';
import { openMock } from './caller.ts';

const lines: string[] = [];
const { mock, get, post, send, legacy } = await openMock({ log: (line) => lines.push(line) });
const { access_token } = await legacy();
const token = { access_token: String(access_token) };
const RETAIN = '/datacube/getweanalysisappiddailyretaininfo';
const DAY = { begin_date: '20240310', end_date: '20240310' };

test('it says where it listens', async () => {
  expect(mock.url).toBe(`http://127.0.0.1:${mock.port}`);
  expect(mock.port).toBeGreaterThan(0);
});

test('an error has HTTP status 200, an errcode and an errmsg that ends with a request id', async () => {
  const response = await fetch(`${mock.url}${RETAIN}`, { method: 'POST', body: '{}' });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  expect(await response.json()).toEqual({
    errcode: 41001,
    errmsg: expect.stringMatching(/^access_token missing rid: [0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$/),
  });
});

test('a missing token, one that is not known here, and one in the wrong place are told apart', async () => {
  expect((await post(RETAIN, {}, DAY)).errcode).toBe(41001);
  expect((await post(RETAIN, { access_token: '' }, DAY)).errcode).toBe(41001);
  expect((await post(RETAIN, {}, { ...DAY, ...token })).errcode).toBe(41001);
  expect((await post(RETAIN, { access_token: 'made-up' }, DAY)).errcode).toBe(40001);
});

test('a wrong method is told which one is right', async () => {
  expect((await get(RETAIN, token)).errcode).toBe(43002);
  expect((await post('/cgi-bin/token', {}, {})).errcode).toBe(43001);
  expect((await send(`/cgi-bin/token`, { method: 'DELETE' })).errcode).toBe(43001);
});

test('the case of query names counts, as with WeChat', async () => {
  const paid = async (name: string) =>
    (await get('/wxa/getpaidunionid', { access_token: String(access_token), [name]: 'o1' })).errcode;
  expect(await paid('openid')).toBe(0);
  expect(await paid('openId')).toBe(40003);
});

test('an unknown path gives 40066 and the nearest known one', async () => {
  const answer = await get('/cgi-bin/stabletoken');
  expect(answer.errcode).toBe(40066);
  expect(answer.errmsg).toContain(
    'hint: [the spec has no such path; the nearest known path is /cgi-bin/stable_token]',
  );
  expect((await get('/far/from/any')).errmsg).toContain('no known path');
});

test('an empty body gives 44002', async () => {
  expect((await post(RETAIN, token, '')).errcode).toBe(44002);
});

test('a body that is no JSON gives 47001, without quoting it', async () => {
  for (const body of ['{', 'begin_date=20240310', 'null', '[]', '"text"', '\u0000']) {
    const { errcode, errmsg } = await post(RETAIN, token, body);
    expect({ body, errcode }).toEqual({ body, errcode: 47001 });
    expect(errmsg).not.toContain('20240310');
  }
});

test('a body that breaks the schema gives 47001 and names the field', async () => {
  const { errcode, errmsg } = await post(RETAIN, token, { begin_date: '2024-03-10', end_date: '20240310' });
  expect(errcode).toBe(47001);
  expect(errmsg).toMatch(/^data format error hint: \[begin_date must match pattern .*\] rid: /);
  const missing = await post(RETAIN, token, { begin_date: '20240310' });
  expect(missing.errmsg).toContain("must have required property 'end_date'");
});

test('JSON is read whatever the content type says, and unknown fields pass, as with WeChat', async () => {
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=utf-8']) {
    const body = { ...DAY, unknown: 1 };
    expect((await post(RETAIN, token, body, { 'content-type': type })).errcode).toBeUndefined();
  }
});

test('a query that misses something names it by its own errcode where WeChat has one', async () => {
  const login = { appid: 'wx1', secret: 's1', js_code: 'c', grant_type: 'authorization_code' };
  const without = async (name: string) => {
    const rest = Object.entries(login).filter(([key]) => key !== name);
    return (await get('/sns/jscode2session', Object.fromEntries(rest))).errcode;
  };
  expect(await without('appid')).toBe(41002);
  expect(await without('secret')).toBe(41004);
  expect(await without('js_code')).toBe(40029);
  expect(await without('grant_type')).toBe(40002);
  expect((await get('/wxa/getpaidunionid', token)).errcode).toBe(40003);
});

test('a page of any origin may call it', async () => {
  const preflight = await fetch(`${mock.url}${RETAIN}`, {
    method: 'OPTIONS',
    headers: { 'access-control-request-headers': 'content-type, prefer' },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
  expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type, prefer');
  const answer = await fetch(`${mock.url}/cgi-bin/token`);
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
});

test('a HEAD request is answered, without a body', async () => {
  const response = await fetch(`${mock.url}/cgi-bin/token`, { method: 'HEAD' });
  expect(response.status).toBe(200);
  expect(await response.text()).toBe('');
});

test('the log has a line per request: method, path, operation, outcome, duration, rule, and no secret', async () => {
  lines.length = 0;
  mock.on('getApiDomainIp').answer({ errcode: 45009 }).once();
  await get('/cgi-bin/token', { grant_type: 'client_credential', appid: 'wx1', secret: 'SECRET' });
  await post(RETAIN, token, {});
  await get('/nowhere', { secret: 'SECRET' });
  await get('/cgi-bin/get_api_domain_ip', token);
  expect(lines.map((line) => line.replace(/ \d+\.\d ms/, ' N ms'))).toEqual([
    'GET /cgi-bin/token getAccessToken ok N ms',
    `POST ${RETAIN} getDailyRetain 47001 N ms`,
    'GET /nowhere - 40066 N ms',
    'GET /cgi-bin/get_api_domain_ip getApiDomainIp 45009 N ms (rule: on getApiDomainIp)',
  ]);
});

test('a log that throws harms no call', async () => {
  const opened = await openMock({
    log: () => {
      throw new Error('no space left');
    },
  });
  expect((await opened.legacy()).access_token).toBeTypeOf('string');
  expect((await opened.get('/nowhere')).errcode).toBe(40066);
});

test('a port, a token lifetime or a seed that cannot be is refused at once', async () => {
  await expect(startMock({ port: 70_000 })).rejects.toThrow(RangeError);
  await expect(startMock({ prot: 0 } as object)).rejects.toThrow('unknown option prot. Did you mean port?');
  await expect(startMock({ colour: 0 } as object)).rejects.toThrow(
    'unknown option colour. The options are port,',
  );
  await expect(startMock({ port: 0.5 })).rejects.toThrow('port must be a whole number from 0 to 65535');
  await expect(startMock({ port: 0, tokenLifetime: 0 })).rejects.toThrow('tokenLifetime');
  await expect(startMock({ port: 0, seed: Number.NaN })).rejects.toThrow('seed must be a finite number');
});

test('a port in use rejects with EADDRINUSE', async () => {
  await expect(startMock({ port: mock.port })).rejects.toMatchObject({
    code: 'EADDRINUSE',
    message: `@weapp-openapi/mock: port ${mock.port} is taken: end what listens there, or choose another one; port 0 picks any free one.`,
  });
});

test('close ends at once, with connections open, and frees the port', async () => {
  const first = await startMock({ port: 0 });
  // A request that never ends: had close waited for it, it would have been told that it is too slow.
  const peer = connect(first.port, '127.0.0.1').on('error', () => {});
  let told = '';
  peer.on('data', (data) => {
    told += data;
  });
  peer.write('GET /cgi-bin/token HTTP/1.1\r\n');
  await once(peer, 'connect');
  await fetch(`${first.url}/cgi-bin/token`);
  await first.close();
  if (!peer.destroyed) await once(peer, 'close');
  expect(told).toBe('');
  await expect(fetch(`${first.url}/cgi-bin/token`)).rejects.toThrow();
  const second = await startMock({ port: first.port });
  await second.close();
});

test('a misspelt option is refused', async () => {
  const options: object = { tokenlifetime: 3 };
  await expect(startMock(options)).rejects.toThrow('Did you mean tokenLifetime?');
});
