// The operations are made up, to have every kind of part and answer; the transport is the real one.
import { expect, test } from 'vitest';
import { parseBaseUrl } from '../src/base-url.ts';
import { serialiseInput } from '../src/input.ts';
import type { Operation } from '../src/operation.ts';
import { createTransport } from '../src/transport.ts';
import { serve } from './server.ts';

const upload: Operation = ['upload', 'POST', '/upload', 1, ['type'], 'kf-mgnt/x.html', 1];
const picture: Operation = ['picture', 'POST', '/picture', 1, 0, 'qrcode-link/x.html', 2];
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0xff, 0x00]);

const transport = (baseUrl: string) =>
  createTransport({
    credential: { get: () => 'TOKEN-xyzzy', invalidate() {} },
    baseUrl: parseBaseUrl(baseUrl),
    fetch: (url, init) => fetch(url, init),
    timeout: 5000,
    pay: undefined,
    retries: 0,
  });

test('a file goes up with its name and content type, query fields beside it', async () => {
  const { baseUrl, seen } = await serve(() => ({ media_id: 'm' }));
  const media = { data: PNG, filename: 'cat.png', contentType: 'image/png' };
  const answer = await transport(baseUrl)(
    serialiseInput(upload, { type: 'image', media, note: undefined }, {}),
  );

  expect(answer.data).toEqual({ media_id: 'm' });
  expect(seen[0]?.url.searchParams.get('type')).toBe('image');
  expect(seen[0]?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
  expect(seen[0]?.body).toContain('name="media"; filename="cat.png"\r\nContent-Type: image/png\r\n');
  expect(seen[0]?.body).not.toContain('note');
});

test('a bare Blob or bytes take the name of the field', async () => {
  const { baseUrl, seen } = await serve(() => ({}));
  await transport(baseUrl)(
    serialiseInput(upload, { media: new Blob([PNG], { type: 'image/png' }), more: PNG, n: 7 }, {}),
  );

  expect(seen[0]?.body).toContain('name="media"; filename="media"\r\nContent-Type: image/png');
  expect(seen[0]?.body).toContain('name="more"; filename="more"');
  expect(seen[0]?.body).toContain('name="n"\r\n\r\n7\r\n');
});

test('a picture comes down byte for byte', async () => {
  const { baseUrl } = await serve(
    (_, response) => void response.setHeader('content-type', 'image/png').end(PNG),
  );
  const { data } = await transport(baseUrl)(serialiseInput(picture, { scene: 'a' }, {}));
  expect(data).toEqual({ contentType: 'image/png', bytes: PNG });
});

test('JSON in place of the picture is an error, whatever its content type', async () => {
  for (const type of ['application/json', 'text/plain', 'image/jpeg']) {
    const failure = { errcode: 40001, errmsg: 'bad TOKEN-xyzzy' };
    const { baseUrl } = await serve(
      (_, response) => void response.setHeader('content-type', type).end(JSON.stringify(failure)),
    );
    const { error } = await transport(baseUrl)(serialiseInput(picture, { scene: 'a' }, {}));
    expect(error).toMatchObject({ errcode: 40001, errmsg: 'bad ***' });
  }
});

test('a gateway page in place of the picture is an HTTP error', async () => {
  const { baseUrl } = await serve((_, response) => void response.writeHead(502).end('<html>'));
  await expect(transport(baseUrl)(serialiseInput(picture, {}, {}))).rejects.toMatchObject({
    code: 'WEAPP_HTTP',
    status: 502,
  });
});
