import { request } from 'node:http';
import { expect, test } from 'vitest';
import { openMock } from './caller.ts';

const { mock, legacy } = await openMock({ hosts: ['Tunnel.example.com'] });
const { access_token } = await legacy();
const token = `?access_token=${access_token}`;
const RETAIN = `/datacube/getweanalysisappiddailyretaininfo${token}`;
const DAY = JSON.stringify({ begin_date: '20240310', end_date: '20240310' });
const GET_TOKEN = '/cgi-bin/token?grant_type=client_credential&appid=wx1&secret=s';
const LOGIN = '/sns/jscode2session?appid=wx1&secret=s&js_code=c&grant_type=authorization_code';

type Headers = Record<string, string>;

/** A request with exactly these headers: fetch would not send an Origin of our choice. */
function send(method: string, path: string, headers: Headers = {}, body = '') {
  return new Promise<{ status: number; errcode: number; errmsg: string }>((resolve, reject) => {
    const options = { host: '127.0.0.1', port: mock.port, method, path, headers, agent: false };
    request(options, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => {
        const { errcode = 0, errmsg = '' } = Object(JSON.parse(text || '{}'));
        resolve({ status: response.statusCode ?? 0, errcode, errmsg });
      });
    })
      .on('error', reject)
      .end(body);
  });
}

const FOREIGN: [string, Headers][] = [
  ['a fetch from another site', { origin: 'https://evil.example' }],
  ['a fetch from another port', { origin: 'http://localhost:5173' }],
  ['a sandboxed frame', { origin: 'null' }],
  [
    'a fetch from another site that is told apart by the browser',
    { origin: 'http://127.0.0.1', 'sec-fetch-site': 'cross-site' },
  ],
  ['an <img> of another site', { 'sec-fetch-site': 'cross-site' }],
  ['an <img> of another port', { 'sec-fetch-site': 'same-site' }],
];
const UNASKED = [
  {},
  { 'content-type': 'text/plain' },
  { 'content-type': ' Text/Plain;charset=UTF-8' },
  { 'content-type': 'application/x-www-form-urlencoded' },
  { 'content-type': 'multipart/form-data; boundary=b' },
];

test.each(FOREIGN)('%s may not change anything unasked', async (_, page) => {
  const before = mock.tokens.calls('wx1');
  for (const headers of UNASKED) {
    const all = { ...page, ...headers };
    for (const [method, path] of [
      ['POST', RETAIN],
      ['POST', '/cgi-bin/stable_token'],
      ['POST', `/cgi-bin/media/upload${token}&type=image`],
      ['GET', GET_TOKEN],
      ['GET', LOGIN],
      ['GET', `/cgi-bin/message/wxopen/activityid/create${token}`],
    ] as const) {
      const answer = await send(method, path, all, method === 'POST' ? DAY : '');
      expect({ path, ...answer }).toMatchObject({ path, status: 403, errcode: 48001 });
      expect(answer.errmsg).toContain('content-type: application/json');
    }
  }
  expect(mock.tokens.calls('wx1')).toEqual(before);
});

const OWN: [string, Headers][] = [
  ['a proxy of a dev server', { origin: 'http://localhost:5173', 'sec-fetch-site': 'same-origin' }],
  ['a proxy that ends TLS', { origin: 'https://mock.test', host: 'mock.test' }],
  ['a page of the mock itself', { origin: 'http://localhost:1', host: 'localhost:1' }],
  ['the address bar', { 'sec-fetch-site': 'none' }],
];
test.each(OWN)('what comes by %s may change something unasked', async (_, page) => {
  for (const headers of UNASKED) {
    expect((await send('GET', GET_TOKEN, { ...page, ...headers })).errcode).toBe(0);
    expect((await send('POST', RETAIN, { ...page, ...headers }, DAY)).status).toBe(200);
  }
});

test.each(FOREIGN)('%s may read unasked, and change what the browser has asked for', async (_, page) => {
  expect((await send('GET', `/cgi-bin/get_api_domain_ip${token}`, page)).errcode).toBe(0);
  expect((await send('GET', GET_TOKEN, { ...page, 'content-type': 'application/json' })).errcode).toBe(0);
  expect((await send('POST', RETAIN, { ...page, 'content-type': 'application/json' }, DAY)).errcode).toBe(0);
  const forms = { ...page, 'content-type': 'multipart/form-data; boundary=b' };
  const form = '--b\r\nContent-Disposition: form-data; name="media"; filename="a.jpg"\r\n\r\nx\r\n--b--';
  const upload = `/cgi-bin/media/upload${token}&type=image`;
  expect((await send('POST', upload, { ...forms, 'x-requested-with': 'fetch' }, form)).errcode).toBe(0);
  expect((await send('POST', upload, { ...forms, prefer: 'example=success' }, form)).errcode).toBe(0);
});

test('a client that is no browser, and a page of the mock itself, send what they like', async () => {
  const own = `http://127.0.0.1:${mock.port}`;
  for (const headers of [
    {},
    { origin: own },
    { 'sec-fetch-site': 'none' },
    { origin: own, 'sec-fetch-site': 'same-origin' },
  ]) {
    expect((await send('POST', RETAIN, { ...headers, 'content-type': 'text/plain' }, DAY)).errcode).toBe(0);
    expect((await send('GET', GET_TOKEN, headers)).errcode).toBe(0);
  }
});

test.each([
  'localhost',
  'LOCALHOST:4010',
  '127.0.0.1:4010',
  '[::1]:4010',
  '192.168.1.7:80',
  'mock',
  'mock:4010',
  'wechat.local',
  'host.docker.internal:4010',
  'api.weixin.qq.com',
  'tunnel.example.com',
  'a.localhost:1',
  'localhost.:4010',
])('the mock may be called by the name %s', async (host) => {
  expect((await send('GET', GET_TOKEN, { host })).errcode).toBe(0);
});

test.each([
  'evil.example',
  'evil.example:4010',
  'localhost.evil.example',
  '127.0.0.1.evil.example',
  'xweixin.qq.com',
  'example.com.',
  'api.weixin.qq.com.evil.example',
])('a domain that somebody has led to this machine, %s, is refused, whatever is asked', async (host) => {
  for (const method of ['GET', 'OPTIONS']) {
    const answer = await send(method, GET_TOKEN, { host });
    expect(answer).toMatchObject({ status: 403, errcode: 48001 });
    expect(answer.errmsg).toContain('--allow-host');
  }
});

test('a mock that listens for other machines is called by any name', async () => {
  const { mock: open } = await openMock({ host: '0.0.0.0' });
  const status = await new Promise((resolve) => {
    const options = { port: open.port, path: GET_TOKEN, headers: { host: 'mock.example.com' }, agent: false };
    request(options, (response) => resolve(response.resume().statusCode)).end();
  });
  expect(status).toBe(200);
});
