// The operations are made up, to have every kind of part and answer; the rest is the real thing.
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { runInNewContext } from 'node:vm';
import { fetch as undiciFetch } from 'undici';
import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from 'vitest';
import { createClient, type OperationOf, type Upload } from '../../src/index.ts';
import { toForm } from '../../src/operation/form.ts';
import { form } from '../../src/operation/upload.ts';
import { createCaller } from '../../src/operations.ts';
import { fileFromPath } from '../../src/undici.ts';
import { serve } from '../server.ts';
import { transports } from '../transports.ts';

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

  test('a file on disk that has changed since it was opened is refused, and one that changes later is sent', async () => {
    const path = join(folder, 'changing.png');
    const change = () => appendFileSync(path, 'more');
    const { baseUrl, seen } = await serve(() => ({}));
    // Asked for once the form is written.
    const credential = () => {
      change();
      return 'T';
    };
    writeFileSync(path, Buffer.alloc(2 ** 20, PNG));
    const disk = { ...Object(await fileFromPath(path)), contentType: 'image/png' };
    await createCaller({ credential, baseUrl, transport })(upload, { disk });
    expect(Number(seen[0]?.headers['content-length'])).toBeGreaterThan(2 ** 20);
    for (const given of [disk, { ...disk, contentType: undefined }])
      await expect(caller(baseUrl)(upload, { disk: given })).rejects.toMatchObject({
        code: 'WEAPP_USAGE',
        message:
          'upload: the file in disk cannot be read: it is gone, or has changed since it was opened; nothing was sent.',
      });
    expect(seen).toHaveLength(1);
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

  test('a stream that fails before anything reads it is an error of the call, not of the process', async () => {
    const { baseUrl, seen } = await serve(() => ({}));
    const stream = new Readable({ read() {} });
    const call = caller(baseUrl)(upload, { media: { data: stream, filename: 'a.png' } });
    stream.destroy(new Error('ENOENT'));
    await expect(call).rejects.toMatchObject({
      code: 'WEAPP_USAGE',
      message: expect.stringContaining('the stream in media'),
    });
    expect(seen).toHaveLength(0);
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

  test('bytes in any kind of buffer are a file', async () => {
    const shared = new Uint8Array(new SharedArrayBuffer(PNG.length + 2), 1, PNG.length);
    shared.set(PNG);
    const odd = new Uint8Array(PNG.length + 2);
    odd.set(PNG, 1);
    const kinds = [
      PNG.buffer,
      Buffer.from(PNG),
      Buffer.from(odd.buffer, 1, PNG.length),
      new DataView(odd.buffer, 1, PNG.length),
      new Uint16Array(PNG.slice().buffer),
      shared,
      shared.buffer.slice(1, -1),
      runInNewContext('Uint8Array.from(bytes).buffer', { bytes: [...PNG] }),
      runInNewContext('Uint8Array.from(bytes)', { bytes: [...PNG] }),
      { data: Buffer.from(PNG) },
    ];
    for (const media of kinds) {
      const { baseUrl, seen } = await serve(() => ({}));
      await caller(baseUrl)(upload, { media });
      const parts = await new Response(seen[0]?.bytes, {
        headers: { 'content-type': seen[0]?.headers['content-type'] ?? '' },
      }).formData();
      const part = parts.get('media');
      expect(part).toMatchObject({ name: 'media.png', type: 'image/png' });
      expect(part instanceof File && new Uint8Array(await part.arrayBuffer())).toEqual(PNG);
    }
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
    'fileFromPath: cannot read nothing.png.',
  );
});

describe('a form', () => {
  const deadline = { onEnd: () => () => {} };
  const write = (fields: object) => toForm('op', fields, ['media', 'more'], deadline);

  test('has the bytes as they were when the call was made', async () => {
    const [bytes, chunk] = [PNG.slice(), PNG.slice()];
    async function* stream() {
      yield chunk;
      chunk.fill(0);
      yield 'text';
    }
    const form = await write({ media: bytes, more: stream() });
    bytes.fill(0);
    for (const [name, tail] of [
      ['media', ''],
      ['more', 'text'],
    ] as const)
      expect(Buffer.from(await (form.get(name) as File).arrayBuffer())).toEqual(
        Buffer.concat([PNG, Buffer.from(tail)]),
      );
  });

  test('writes objects as JSON, which keeps all of them or is refused', async () => {
    const form = await write({ a: { b: [1] }, c: [null, 'd'], e: 5, f: false, g: undefined });
    expect([...form]).toEqual([
      ['a', '{"b":[1]}'],
      ['c', '[null,"d"]'],
      ['e', '5'],
      ['f', 'false'],
    ]);
    for (const value of [{ b: new Map() }, { b: Number.NaN }, new Date(Number.NaN)])
      await expect(write({ a: value })).rejects.toThrow('op: ');
  });

  test('keeps a name with a dot, and looks at the bytes for what is missing', async () => {
    const file = async (media: unknown) => {
      const { name, type } = (await write({ media })).get('media') as File;
      return [name, type];
    };
    expect(await file({ data: PNG, filename: 'a.dat' })).toEqual(['a.dat', 'image/png']);
    expect(await file({ data: PNG, filename: 'a' })).toEqual(['a.png', 'image/png']);
    expect(await file({ data: PNG, contentType: 'image/x' })).toEqual(['media.png', 'image/x']);
    expect(await file({ data: new File([PNG], 'own.x'), filename: 'b' })).toEqual(['b.png', 'image/png']);
    expect(await file({ data: new Uint8Array([1]), filename: 'a' })).toEqual(['a', '']);
  });

  test('takes a Blob that is none of this platform, and what it says of itself', async () => {
    const blob = {
      size: PNG.length,
      type: 'image/x',
      name: 'a.x',
      arrayBuffer: async () => PNG.slice().buffer,
    };
    const file = (await write({ media: blob })).get('media') as File;
    expect([file.name, file.type, file.size]).toEqual(['a.x', 'image/x', PNG.length]);
    const broken = { ...blob, arrayBuffer: async () => Promise.reject(new Error('https://a?sign=xyzzy')) };
    await expect(write({ media: broken })).rejects.toThrow('op: the file in media cannot be read');
  });

  test('lets go of a stream whose chunks are no bytes, and listens for no end of the call any more', async () => {
    let [cancelled, listening] = [0, 0];
    const web = new ReadableStream({
      start: (controller) => controller.enqueue({ a: 1 }),
      cancel: () => void cancelled++,
    });
    const counting = {
      onEnd: () => {
        listening++;
        return () => void listening--;
      },
    };
    const work = toForm('op', { media: web }, ['media'], counting);
    await expect(work).rejects.toThrow('something other than bytes and strings');
    expect([cancelled, listening]).toEqual([1, 0]);
    await toForm('op', { media: new Blob([PNG]).stream() }, ['media'], counting);
    expect(listening).toBe(0);
  });
});

describe('what is no file', () => {
  const detached = () => {
    const bytes = PNG.slice();
    structuredClone(bytes, { transfer: [bytes.buffer] });
    return bytes;
  };
  test.each<[string, () => unknown, string]>([
    ['a path', () => '/tmp/photo.jpg', 'A string is not one: pass bytes, or await fileFromPath(path)'],
    ['what multer received', () => ({ buffer: Buffer.from(PNG), originalname: 'a.png' }), 'file.buffer'],
    ['null', () => null, 'media needs a file'],
    ['a number', () => 5, 'media needs a file'],
    ['an empty object', () => ({}), 'media needs a file'],
    ['a list', () => [PNG], 'media needs a file'],
    ['a promise', () => Promise.resolve(PNG), 'media needs a file'],
    ['a function', () => () => PNG, 'media needs a file'],
    ['a path as data', () => ({ data: 'photo.jpg' }), 'media needs a file'],
    [
      'a name that is none',
      () => ({ data: PNG, filename: 5 }),
      'filename or contentType that is not a string',
    ],
    ['no bytes', () => new Uint8Array(), 'media is empty'],
    ['an empty Blob', () => new Blob([]), 'media is empty'],
    ['a buffer that was transferred', detached, 'media is empty'],
    ['a stream of objects', () => Readable.from([{ a: 1 }]), 'something other than bytes and strings'],
    ['a stream without anything', () => Readable.from([]), 'media is empty'],
  ])('%s is refused with the name of the field, and nothing is sent', async (_, make, message) => {
    const { baseUrl, seen } = await serve(() => ({}));
    const call = createCaller({ credential: 'T', baseUrl });
    const wx = createClient({ credential: 'T', baseUrl });
    const input = () => ({ type: 'image' as const, media: make() as never });
    const ways = [
      () => call(upload, input()),
      () => wx.uploadTempMedia(input()),
      () => wx.raw.uploadTempMedia(input()),
      () =>
        wx.POST('/cgi-bin/media/upload', {
          params: { query: { type: 'image' } },
          body: { media: make() as never },
        }),
    ];
    for (const way of ways)
      await expect(way()).rejects.toMatchObject({
        code: 'WEAPP_USAGE',
        message: expect.stringContaining(message),
      });
    expect(seen).toHaveLength(0);
  });

  test('a file in the place of text is refused', async () => {
    const { baseUrl, seen } = await serve(() => ({}));
    const call = createCaller({ credential: 'T', baseUrl });
    for (const note of [PNG, new Blob([PNG]), Readable.from([PNG]), null, Number.NaN, () => 1])
      await expect(call(upload, { media: PNG, note })).rejects.toThrow('note cannot be sent as it is');
    expect(seen).toHaveLength(0);
  });

  test('a form has a content type of its own', async () => {
    const { baseUrl, seen } = await serve(() => ({}));
    const headers = { 'Content-Type': 'multipart/form-data' };
    const wx = createClient({ credential: 'T', baseUrl });
    await expect(wx.uploadTempMedia({ type: 'image', media: PNG }, { headers })).rejects.toThrow(
      'leave out Content-Type',
    );
    expect(seen).toHaveLength(0);
  });
});

test('the types take what Node and the browser have', () => {
  expectTypeOf<Buffer<ArrayBufferLike>>().toExtend<Upload>();
  expectTypeOf<Uint8Array<ArrayBufferLike>>().toExtend<Upload>();
  expectTypeOf<ArrayBuffer>().toExtend<Upload>();
  expectTypeOf<SharedArrayBuffer>().toExtend<Upload>();
  expectTypeOf<DataView>().toExtend<Upload>();
  expectTypeOf<Blob>().toExtend<Upload>();
  expectTypeOf<File>().toExtend<Upload>();
  expectTypeOf<Readable>().toExtend<Upload>();
  expectTypeOf<string>().not.toExtend<Upload>();
});

test('another fetch than the global one, which does not know its FormData, sends the file', async () => {
  const { baseUrl, seen } = await serve(() => ({ media_id: 'M' }));
  const wx = createClient({ baseUrl, credential: 'T', fetch: undiciFetch });
  await wx.uploadTempMedia({ type: 'image', media: PNG });
  const form = new FormData();
  form.append('media', new Blob([PNG]), 'a.png');
  await wx.request('POST', '/x', { body: form });
  for (const { bytes, headers } of seen) {
    expect(headers['content-type']).toMatch(/^multipart\/form-data; *boundary=/);
    expect(bytes.includes(Buffer.from(PNG))).toBe(true);
  }
  expect(seen).toHaveLength(2);
});
