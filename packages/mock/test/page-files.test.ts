import { request } from 'node:http';
import { expect, test } from 'vitest';
import { openMock } from './caller.ts';

const { mock } = await openMock();
const get = (path: string, headers: Record<string, string> = {}) => fetch(`${mock.url}${path}`, { headers });

test.each([
  ['/', 'text/html; charset=utf-8'],
  ['/__mock/page/page.js', 'text/javascript; charset=utf-8'],
  ['/__mock/page/page.css', 'text/css; charset=utf-8'],
  ['/__mock/page/icon.svg', 'image/svg+xml'],
])('%s is served as %s', async (path, type) => {
  const response = await get(path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(type);
  expect((await response.text()).length).toBeGreaterThan(100);
});

test('only scripts of its own run in it, no other page may frame or read it', async () => {
  const { headers } = await get('/', { origin: 'https://elsewhere.example' });
  const policy = headers.get('content-security-policy');
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('access-control-allow-origin')).toBeNull();
});

test('a browser that has a file gets 304', async () => {
  const etag = (await get('/__mock/page/page.js')).headers.get('etag') ?? '';
  expect(etag).toMatch(/^"[\w-]+"$/);
  const again = await get('/__mock/page/page.js', { 'if-none-match': etag });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe('');
});

test('files are compressed for those who take that', async () => {
  const sent = async (coding: string) => {
    const { headers } = await get('/__mock/page/page.js', { 'accept-encoding': coding });
    return { coding: headers.get('content-encoding'), length: Number(headers.get('content-length')) };
  };
  const [plain, gzip] = [await sent('identity'), await sent('gzip')];
  expect([plain.coding, gzip.coding]).toEqual([null, 'gzip']);
  expect(gzip.length).toBeLessThan(plain.length / 2);
});

test('a request to a public domain is refused: anybody can point one at this machine', async () => {
  const status = await new Promise<number | undefined>((resolve, reject) => {
    request({ port: mock.port, path: '/', headers: { host: 'evil.example' }, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
  expect(status).toBe(403);
});

test('other methods and paths are none of the page’s', async () => {
  expect(await (await fetch(mock.url, { method: 'POST' })).json()).toMatchObject({ errcode: 40066 });
  expect((await get('/__mock/page/main.tsx')).status).toBe(404);
  expect((await get('/__mock/page/..%2f..%2fpackage.json')).status).toBe(404);
});
