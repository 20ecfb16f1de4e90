// The operations are made up, to have every kind of part and answer; the rest is the real thing.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OperationOf } from '../src/index.ts';
import { createCaller } from '../src/operations.ts';
import { fileFromPath } from '../src/undici.ts';
import { form } from '../src/upload.ts';
import { serve } from './server.ts';
import { transports } from './transports.ts';

const upload: OperationOf<object, unknown> = [
  'upload',
  'POST',
  '/upload',
  1,
  ['type'],
  form('media', 'bare', 'blob', 'named', 'unknown', 'file', 'stream', 'web', 'disk'),
];
const picture: OperationOf<object, unknown> = ['picture', 'POST', '/picture', 1 + 8];
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0xff, 0x00]);
const folder = mkdtempSync(join(tmpdir(), 'forms-'));
beforeAll(() => writeFileSync(join(folder, '照片.png'), PNG));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(transports)('over %s', (_, transport) => {
  const caller = (baseUrl: string) =>
    createCaller({ credential: 'TOKEN-xyzzy', baseUrl, transport, retries: 0 });

  test('a file goes up with its name and content type, query fields beside it', async () => {
    const { baseUrl, seen } = await serve(() => ({ media_id: 'm' }));
    const media = { data: PNG, filename: 'cat.bin', contentType: 'image/x-cat' };

    expect(await caller(baseUrl)(upload, { type: 'image', media, note: undefined })).toEqual({
      media_id: 'm',
    });
    expect(seen[0]?.url.searchParams.get('type')).toBe('image');
    expect(seen[0]?.headers['content-type']).toMatch(/^multipart\/form-data; ?boundary=/);
    expect(Number(seen[0]?.headers['content-length'])).toBeGreaterThan(PNG.length);
    expect(seen[0]?.body).toContain('name="media"; filename="cat.bin"\r\nContent-Type: image/x-cat\r\n');
    expect(seen[0]?.body).not.toContain('note');
  });

  test('the first bytes give name and content type where the caller does not', async () => {
    const { baseUrl, seen } = await serve(() => ({}));
    const unknown = new Uint8Array([1, 2, 3]);
    const body = { bare: PNG, blob: new Blob([PNG]), named: { data: PNG, filename: 'cat' }, unknown, n: 7 };
    await caller(baseUrl)(upload, body);

    expect(seen[0]?.body).toContain('name="bare"; filename="bare.png"\r\nContent-Type: image/png');
    expect(seen[0]?.body).toContain('name="blob"; filename="blob.png"\r\nContent-Type: image/png');
    expect(seen[0]?.body).toContain('name="named"; filename="cat.png"\r\nContent-Type: image/png');
    expect(seen[0]?.body).toContain('name="unknown"; filename="unknown"\r\n');
    expect(seen[0]?.body).toContain('name="n"\r\n\r\n7\r\n');
  });

  test('a Blob and a File keep what they say of themselves', async () => {
    const { baseUrl, seen } = await serve(() => ({}));
    const file = new File([PNG], 'dog.gif', { type: 'image/gif' });
    await caller(baseUrl)(upload, { file, blob: new Blob([PNG], { type: 'image/heic' }) });

    expect(seen[0]?.body).toContain('name="file"; filename="dog.gif"\r\nContent-Type: image/gif');
    expect(seen[0]?.body).toContain('name="blob"; filename="blob.png"\r\nContent-Type: image/heic');
  });

  test('streams and files on disk go up with a Content-Length', async () => {
    const { baseUrl, seen } = await serve(() => ({}));
    const stream = Readable.from([Buffer.from(PNG.subarray(0, 4)), Buffer.from(PNG.subarray(4))]);
    const web = new Blob([PNG]).stream();
    await caller(baseUrl)(upload, { stream, web, disk: await fileFromPath(join(folder, '照片.png')) });

    expect(seen[0]?.body).toContain('name="stream"; filename="stream.png"\r\nContent-Type: image/png');
    expect(seen[0]?.body).toContain('name="web"; filename="web.png"\r\nContent-Type: image/png');
    expect(seen[0]?.body).toContain('name="disk"; filename="照片.png"\r\nContent-Type: image/png');
    expect(seen[0]?.headers['content-length']).toMatch(/^\d+$/);
    const parts = await new Response(seen[0]?.bytes, {
      headers: { 'content-type': seen[0]?.headers['content-type'] ?? '' },
    }).formData();
    for (const name of ['stream', 'web', 'disk']) {
      const part = parts.get(name);
      expect(part instanceof File && new Uint8Array(await part.arrayBuffer())).toEqual(PNG);
    }
  });

  test('a stream that breaks sends nothing', async () => {
    const { baseUrl, seen } = await serve(() => ({}));
    const broken = Readable.from(
      (function* () {
        yield PNG;
        throw new Error('https://bucket/file?signature=xyzzy');
      })(),
    );
    const error: unknown = await caller(baseUrl)(upload, { media: broken }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({
      code: 'WEAPP_USAGE',
      message: expect.stringContaining('the stream in media'),
    });
    expect(String(error)).not.toContain('xyzzy');
    expect(seen).toHaveLength(0);
  });

  test('a picture comes down byte for byte', async () => {
    const { baseUrl } = await serve(
      (_, response) => void response.setHeader('content-type', 'image/png').end(PNG),
    );
    expect(await caller(baseUrl)(picture, { scene: 'a' })).toEqual({ contentType: 'image/png', bytes: PNG });
  });

  test('JSON in place of the picture is an error, whatever its content type', async () => {
    for (const type of ['application/json', 'text/plain', 'image/jpeg']) {
      const failure = { errcode: 40001, errmsg: 'bad TOKEN-xyzzy' };
      const { baseUrl } = await serve(
        (_, response) => void response.setHeader('content-type', type).end(JSON.stringify(failure)),
      );
      await expect(caller(baseUrl)(picture, { scene: 'a' })).rejects.toMatchObject({
        errcode: 40001,
        errmsg: 'bad ***',
      });
    }
  });

  test('a page in place of the picture is an HTTP error, with status 200 too', async () => {
    for (const status of [502, 200]) {
      const { baseUrl } = await serve(
        (_, response) => void response.writeHead(status, { 'content-type': 'text/html' }).end('<html>'),
      );
      await expect(caller(baseUrl)(picture, {})).rejects.toMatchObject({ code: 'WEAPP_HTTP', status });
    }
  });
});

test('a file that is not there is named without its folder', async () => {
  await expect(fileFromPath(join(folder, 'nothing.png'))).rejects.toThrow(
    'fileFromPath: nothing.png cannot be read.',
  );
});
