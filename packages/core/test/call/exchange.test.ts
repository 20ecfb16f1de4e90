import { describe, expect, test } from 'vitest';
import { createClient, type ResponseEvent, type TransportRequest, WeappUsageError } from '../../src/index.ts';
import { DAY, RETENTION, serve } from '../server.ts';

/** A client whose transport, made up on purpose, gives one answer; notes what it was asked and what hooks were told. */
function answering(response: object, options: object = {}) {
  const asked: TransportRequest[] = [];
  const told: ResponseEvent[] = [];
  const wx = createClient({
    credential: 'T',
    hooks: { onResponse: (event) => void told.push(event) },
    async transport(request) {
      asked.push(request);
      return response as never;
    },
    ...options,
  });
  return { wx, asked, told };
}

const OK = { status: 200, headers: {}, body: '{}' };

describe('the query', () => {
  test('carries the token under the name that the source gives it, and under no other', async () => {
    const { baseUrl, seen } = await serve(() => RETENTION);
    const credential = { get: () => 'T&1', invalidate() {}, parameter: 'cloudbase_access_token' as const };
    await createClient({ baseUrl, credential }).getDailyRetain(DAY);
    expect(Object.fromEntries(seen[0]?.url.searchParams ?? [])).toEqual({ cloudbase_access_token: 'T&1' });
  });

  test('begins with the fields of the call; without any there is no question mark', async () => {
    const { wx, asked } = answering(OK, { baseUrl: 'http://localhost/gateway' });
    await wx.request('GET', '/a', { query: { b: 1 } });
    await wx.request('GET', '/a', { query: { b: 1 }, security: [] });
    await wx.request('GET', '/a');
    await wx.request('GET', '/a', { security: [] });
    expect(asked.map(({ path }) => path)).toEqual([
      '/gateway/a?b=1&access_token=T',
      '/gateway/a?b=1',
      '/gateway/a?access_token=T',
      '/gateway/a',
    ]);
  });
});

describe('the limit of an answer', () => {
  test('is never more than a string can hold, but for files', async () => {
    const { wx, asked } = answering(OK, { maxAnswer: Number.POSITIVE_INFINITY });
    await wx.getDailyRetain(DAY);
    await wx.getUnlimitedQRCode({ scene: 'a' });
    expect(asked.map(({ maxAnswer }) => maxAnswer)).toEqual([2 ** 29 - 25, Number.POSITIVE_INFINITY]);
  });

  test('holds where a transport gives more text than a string can hold', async () => {
    // Half a gigabyte in name only.
    const body = { length: 2 ** 29, subarray: () => [] };
    const { wx } = answering(
      { status: 200, headers: { 'content-type': 'application/json' }, body },
      { maxAnswer: Number.POSITIVE_INFINITY },
    );
    await expect(wx.getUnlimitedQRCode({ scene: 'a' })).rejects.toMatchObject({
      code: 'WEAPP_HTTP',
      message: expect.stringContaining('more than Infinity bytes'),
    });
  });
});

describe('hooks', () => {
  test('are told of a success by its status and errcode 0', async () => {
    const { wx, told } = answering({ ...OK, status: 201 });
    await wx.getDailyRetain(DAY);
    expect(told).toMatchObject([{ status: 201, errcode: 0, rid: undefined }]);
  });

  test('are told of an answer that is not WeChat’s by its status', async () => {
    const { wx, told } = answering({ ...OK, status: 404, body: '<html>' });
    await expect(wx.getDailyRetain(DAY)).rejects.toMatchObject({ code: 'WEAPP_HTTP' });
    expect(told).toMatchObject([{ status: 404, errcode: undefined, rid: undefined }]);
  });
});

describe('bytes', () => {
  const BYTES = new Uint8Array([0xff, 0xd8, 0xff]);
  const headers = { 'content-type': 'image/jpeg' };

  test('are a file with a status of success only', async () => {
    const { wx } = answering({ status: 200, headers, body: BYTES });
    expect(await wx.getUnlimitedQRCode({ scene: 'a' })).toEqual({ contentType: 'image/jpeg', bytes: BYTES });
    for (const status of [199, 300, 502])
      await expect(
        answering({ status, headers, body: BYTES }).wx.getUnlimitedQRCode({ scene: 'a' }),
      ).rejects.toMatchObject({ code: 'WEAPP_HTTP', status });
  });
});

test('an error of these packages that a transport throws comes out as it is', async () => {
  const own = new WeappUsageError('getDailyRetain: the proxy has no address.', 'getDailyRetain');
  const wx = createClient({ credential: 'T', transport: () => Promise.reject(own) });
  await expect(wx.getDailyRetain(DAY)).rejects.toBe(own);
});
