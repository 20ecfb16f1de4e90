import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite } from '../src/serve.ts';

let folder: string;
let port: number;
let server: ReturnType<typeof serveSite>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
  await mkdir(join(folder, 'out/zh'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'out/404.html'), 'missing');
  await writeFile(join(folder, 'out/zh/index.html'), '中文');
  server = serveSite(join(folder, 'out'), '/docs/');
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  ({ port } = server.address() as AddressInfo);
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

/** Without fetch, which would tidy the path. */
const get = (path: string) =>
  new Promise<{ status: number | undefined; text: string; type: string | undefined }>((resolve, reject) => {
    request({ port, path, host: 'localhost' }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode, text, type: response.headers['content-type'] }),
      );
    })
      .on('error', reject)
      .end();
  });

test('serves files and folders below the base', async () => {
  expect(await get('/docs/zh/index.html')).toEqual({
    status: 200,
    text: '中文',
    type: 'text/html; charset=utf-8',
  });
  expect((await get('/docs/zh/')).text).toBe('中文');
});

test.each([
  '/docs/../secret.txt',
  '/docs/%2e%2e/secret.txt',
  '/docs/..%2fsecret.txt',
  '/docs/%00',
  '/docs/%',
  '/zh/index.html',
  '//',
])('nothing else: %s', async (path) => {
  const { status, text } = await get(path);
  expect(status).toBe(404);
  expect(text).not.toContain('secret');
});
