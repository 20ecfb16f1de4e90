// The files that a client loads with its first failure, or its first long number, are gone: as when a new version is
// being installed over a running program.
import { describe, expect, test } from 'vitest';
import type { Client } from '../../src/index.ts';
import { copyOf } from '../copy.ts';
import { DAY, RETENTION, serve } from '../server.ts';

/** A client whose own files can be read no more, and what it is answered. */
async function withoutFiles(
  answers: [status: number, body: string][],
  files = ['call/failure.ts', 'call/exact-json.ts'],
) {
  const { createClient: create } = await copyOf<typeof import('../../src/index.ts')>('index.ts', files);
  const { baseUrl, seen } = await serve((_, response) => {
    const [status, body] = answers.shift() ?? [500, ''];
    response.writeHead(status).end(body);
  });
  return { wx: create({ baseUrl, credential: 'T' }), seen };
}

describe('without the files of failures', () => {
  test('a success is a success', async () => {
    const { wx } = await withoutFiles([[200, JSON.stringify(RETENTION)]]);
    expect(await wx.getDailyRetain(DAY)).toEqual(RETENTION);
  });

  test('an errcode arrives, without its message, and without another try', async () => {
    const { wx, seen } = await withoutFiles([[200, '{"errcode":-1,"errmsg":"system error"}']]);
    const raw = await wx.raw.getDailyRetain(DAY);
    expect(raw).toMatchObject({
      error: { code: 'WEAPP_API', errcode: -1, errmsg: '', retryable: true },
      response: { status: 200, body: { errcode: -1 } },
    });
    expect(seen).toHaveLength(1);
  });

  test('an HTTP status and what cannot be read are WEAPP_HTTP', async () => {
    const { wx } = await withoutFiles([
      [502, '<html>'],
      [200, 'not JSON'],
      [200, '{"id":9007199254740993}'],
    ]);
    for (const status of [502, 200, 200]) {
      await expect(wx.getDailyRetain(DAY)).rejects.toMatchObject({ code: 'WEAPP_HTTP', status });
    }
  });

  test('a lost connection is WEAPP_NETWORK', async () => {
    const { wx } = await withoutFiles([]);
    await expect(wx.getDailyRetain(DAY, { baseUrl: 'http://127.0.0.1:1' })).rejects.toMatchObject({
      code: 'WEAPP_NETWORK',
      reason: undefined,
    });
  });

  test('a long number that cannot be read without loss is WEAPP_HTTP, which says so', async () => {
    const { wx } = await withoutFiles([[200, '{"id":9007199254740993}']], ['call/exact-json.ts']);
    await expect(wx.getDailyRetain(DAY)).rejects.toMatchObject({
      code: 'WEAPP_HTTP',
      message: expect.stringContaining('HTTP status 200, but its parser cannot be loaded.'),
    });
  });
});

describe('without a file that a call needs', () => {
  test.each<[string, string, (wx: Client) => unknown]>([
    ['headers of its own', 'operation/own-headers', (wx) => wx.getDailyRetain(DAY, { headers: { a: 'b' } })],
    ['an upload', 'operation/form', (wx) => wx.uploadTempMedia({ type: 'image', media: new Uint8Array(1) })],
    ['request', 'client/request', (wx) => wx.request('POST', '/x')],
    [
      'the path style',
      'client/path-style',
      (wx) => wx.POST('/cgi-bin/clear_quota', { body: { appid: 'a' } }),
    ],
  ])('%s: WEAPP_USAGE, which says what to do, and nothing is sent', async (_, file, call) => {
    const { wx, seen } = await withoutFiles([], [`${file}.ts`]);
    await expect(call(wx)).rejects.toMatchObject({
      code: 'WEAPP_USAGE',
      message: 'A file of @weapp-openapi/core is gone, as after an update: restart the program.',
    });
    expect(seen).toHaveLength(0);
  });
});
