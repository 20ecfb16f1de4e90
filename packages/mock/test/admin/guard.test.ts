import { request } from 'node:http';
import { expect, test } from 'vitest';
import { openMock } from '../caller.ts';

const { mock } = await openMock({ hosts: ['tunnel.example.com'] });

/** A request with exactly these headers. */
function send(method: string, path: string, headers: Record<string, string> = {}, body = '') {
  return new Promise<{ status: number; headers: object; error: string }>((resolve, reject) => {
    const options = { host: '127.0.0.1', port: mock.port, method, path, headers, agent: false };
    request(options, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => {
        const { error = '' } = text.startsWith('{') ? JSON.parse(text) : {};
        resolve({ status: response.statusCode ?? 0, headers: response.headers, error });
      });
    })
      .on('error', reject)
      .end(body);
  });
}

test.each([
  { origin: 'https://evil.example' },
  { origin: 'http://localhost:5173' },
  { origin: 'null' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  { origin: 'http://127.0.0.1', 'sec-fetch-site': 'cross-site' },
])('a page with %j may neither read nor change, whatever it sends', async (page) => {
  for (const [method, path, body] of [
    ['GET', '/__mock/requests', ''],
    ['GET', '/__mock/events', ''],
    ['POST', '/__mock/reset', ''],
    ['POST', '/__mock/scenarios', '{"errcode":-1}'],
    ['DELETE', '/__mock/requests', ''],
    ['OPTIONS', '/__mock/scenarios', ''],
  ] as const) {
    const answer = await send(method, path, { ...page, 'content-type': 'application/json' }, body);
    expect([method, path, answer.status]).toEqual([method, path, 403]);
    expect(JSON.stringify(answer.headers)).not.toContain('access-control');
  }
  expect((await send('GET', '/__mock/scenarios')).status).toBe(200);
});

test('the mock’s own page, and programs, may', async () => {
  const host = `127.0.0.1:${mock.port}`;
  for (const headers of [
    { host, origin: `http://${host}` },
    { host, 'sec-fetch-site': 'same-origin', origin: `http://${host}` },
    { host },
  ])
    expect((await send('POST', '/__mock/reset', headers)).status).toBe(204);
  const { status, headers } = await send('GET', '/__mock/clock', { 'sec-fetch-site': 'none' });
  expect(status).toBe(200);
  expect(JSON.stringify(headers)).not.toContain('access-control');
});

test('a preflight is refused without a CORS header', async () => {
  const { status, headers } = await send('OPTIONS', '/__mock/reset');
  expect(status).toBe(405);
  expect(JSON.stringify(headers)).not.toContain('access-control');
});

test.each([
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=b',
  'text/json',
])('a body must be JSON: %s is not', async (type) => {
  const answer = await send('POST', '/__mock/reset', { 'content-type': type }, '{}');
  expect(answer).toMatchObject({ status: 415, error: expect.stringContaining('application/json') });
});

test('a public domain in the Host header is refused (DNS rebinding), unless it is allowed', async () => {
  const status = async (host: string) => (await send('GET', '/__mock/clock', { host })).status;
  expect(await status('evil.example.com')).toBe(403);
  expect(await status('tunnel.example.com:4010')).toBe(200);
  expect(await status('localhost:4010')).toBe(200);
});

test('unknown paths and methods say what there is', async () => {
  expect(await send('GET', '/__mock/request')).toMatchObject({
    ...{ status: 404, error: 'The control API has no such path. Did you mean /__mock/requests?' },
  });
  expect(await send('GET', '/__mock/nope')).toMatchObject({
    ...{ status: 404, error: 'The control API has no such path.' },
  });
  expect(await send('PATCH', '/__mock/clock')).toMatchObject({
    ...{ status: 405, error: 'Use GET, POST here.', headers: { allow: 'GET, POST' } },
  });
  expect((await send('GET', '/__mock')).status).toBe(404);
  expect((await send('GET', '/__mock/operations/%zz')).status).toBe(400);
});

test('bodies that are too long, broken or too deep are refused, and the mock goes on', async () => {
  const json = { 'content-type': 'application/json' };
  const status = async (body: string) => (await send('POST', '/__mock/scenarios', json, body)).status;
  expect(await status(`{"rules":"${'x'.repeat(1024 * 1024)}"}`)).toBe(413);
  expect(await status('{"rules":')).toBe(400);
  expect(await status(`${'['.repeat(50_000)}`)).toBe(400);
  expect(await status('[]')).toBe(400);
  expect(await status('{"__proto__":{"errcode":1}}')).toBe(400);
  expect((await send('GET', '/__mock/clock')).status).toBe(200);
});
