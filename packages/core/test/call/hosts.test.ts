import { afterEach, describe, expect, test, vi } from 'vitest';
import { parseBaseUrls } from '../../src/call/base-url.ts';
import { Hosts } from '../../src/call/hosts.ts';
import { leaveHost } from '../../src/call/leave-host.ts';
import { createClient, type RetryEvent, type Transport } from '../../src/index.ts';
import { DAY, NOBODY, RETENTION, serve } from '../server.ts';
import { withoutPauses } from '../without-pauses.ts';

withoutPauses();

afterEach(() => void vi.useRealTimers());

describe('several hosts', () => {
  test('the next one answers where the first cannot be reached, and later calls go to it at once', async () => {
    const first = NOBODY[0];
    const { baseUrl, seen } = await serve(() => RETENTION);
    const hosts: string[] = [];
    const retries: unknown[] = [];
    const wx = createClient({
      baseUrl: [first, baseUrl],
      credential: 'T',
      hooks: {
        onRequest: ({ host }) => hosts.push(host),
        onRetry: ({ because, delay }) => retries.push({ because, delay }),
      },
    });
    await wx.getDailyRetain(DAY);
    await wx.getDailyRetain(DAY);

    const [down, up] = [first, baseUrl].map((url) => new URL(url).host);
    expect(hosts).toEqual([down, up, up]);
    expect(retries).toEqual([{ because: 'host', delay: 0 }]);
    expect(seen).toHaveLength(2);
  });

  test('after half a minute the first one is tried again', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const first = NOBODY[0];
    const { baseUrl } = await serve(() => RETENTION);
    const hosts: string[] = [];
    const hooks = { onRequest: ({ host }: { host: string }) => void hosts.push(host) };
    const wx = createClient({ baseUrl: [first, baseUrl], credential: 'T', hooks });
    await wx.getDailyRetain(DAY);
    vi.advanceTimersByTime(31_000);
    await wx.getDailyRetain(DAY);

    const [down, up] = [first, baseUrl].map((url) => new URL(url).host);
    expect(hosts).toEqual([down, up, down, up]);
  });

  test('a change that may have arrived stays where it was sent', async () => {
    const broken = await serve((_, response) => void response.destroy());
    const other = await serve(() => ({}));
    const wx = createClient({ baseUrl: [broken.baseUrl, other.baseUrl], credential: 'T' });
    await expect(wx.clearQuota({ appid: 'wx1' })).rejects.toMatchObject({ code: 'WEAPP_NETWORK' });
    expect(other.seen).toHaveLength(0);
  });

  test('an answer of WeChat’s, an errcode or a 500, is no reason to leave a host', async () => {
    const busy = await serve(() => ({ errcode: -1, errmsg: 'busy' }));
    const other = await serve(() => RETENTION);
    const wx = createClient({ baseUrl: [busy.baseUrl, other.baseUrl], credential: 'T' });
    await expect(wx.getDailyRetain(DAY)).rejects.toMatchObject({ errcode: -1 });
    expect([busy.seen.length, other.seen.length]).toEqual([3, 0]);
  });

  test('a call of its own to another host moves nobody else', async () => {
    const { baseUrl, seen } = await serve(() => RETENTION);
    const spare = await serve(() => RETENTION);
    const wx = createClient({ baseUrl: [baseUrl, spare.baseUrl], credential: 'T' });
    await expect(wx.getDailyRetain(DAY, { baseUrl: NOBODY[0] })).rejects.toMatchObject({
      reason: 'ECONNREFUSED',
    });
    await wx.getDailyRetain(DAY);
    expect([seen.length, spare.seen.length]).toEqual([1, 0]);
  });

  test('a call may have hosts of its own, and URL objects will do', async () => {
    const { baseUrl, seen } = await serve(() => RETENTION);
    const wx = createClient({ baseUrl: new URL('http://127.0.0.1:1'), credential: 'T' });
    await wx.getDailyRetain(DAY, { baseUrl: [NOBODY[0], new URL(`${baseUrl}/gateway/`)] });
    expect(seen[0]?.url.pathname).toBe('/gateway/datacube/getweanalysisappiddailyretaininfo');
  });

  test('two calls that fail at the same host leave it once', async () => {
    const hosts = new Hosts(parseBaseUrls(['http://a', 'http://b', 'http://c']));
    const first = hosts.current;
    // The second call learns of the first host’s failure when the first call has moved on.
    expect([leaveHost(hosts, first), leaveHost(hosts, first)]).toEqual([true, true]);
    expect(hosts.current.host).toBe('b');
  });

  test('an only host is asked again after a pause, and not at once as another one would be', async () => {
    vi.mocked(Math.random).mockReturnValue(0.01);
    const retries: unknown[] = [];
    const hooks = { onRetry: ({ because, delay }: RetryEvent) => void retries.push({ because, delay }) };
    const wx = createClient({ baseUrl: NOBODY[0], credential: 'T', hooks });
    await expect(wx.getDailyRetain(DAY)).rejects.toMatchObject({ reason: 'ECONNREFUSED' });
    expect(retries).toEqual([
      { because: 'failure', delay: 2 },
      { because: 'failure', delay: 4 },
    ]);
  });

  test('the error names all hosts that were tried', async () => {
    const hosts = [...NOBODY];
    const error: unknown = await createClient({ baseUrl: hosts, credential: 'T' })
      .getDailyRetain(DAY)
      .catch((reason: unknown) => reason);
    const [a, b, c] = hosts.map((url) => new URL(url).host);
    expect(String(error)).toContain(`no answer from ${a}, ${b}, ${c} (ECONNREFUSED)`);
  });

  test.each([
    ['ERR_STRING_TOO_LONG', Object.assign(new Error('x'), { code: 'ERR_STRING_TOO_LONG' })],
    ['Z_DATA_ERROR', new TypeError('terminated', { cause: { code: 'Z_DATA_ERROR' } })],
    [
      'UND_ERR_HEADERS_OVERFLOW',
      new TypeError('fetch failed', { cause: { code: 'UND_ERR_HEADERS_OVERFLOW' } }),
    ],
    ['HPE_INVALID_CONSTANT', Object.assign(new Error('Parse Error'), { code: 'HPE_INVALID_CONSTANT' })],
    ['TypeError', new TypeError('Cannot read properties of undefined')],
    ['RangeError', new RangeError('Invalid array length')],
    ['unknown', 'a string'],
    ['unknown', undefined],
  ])('%s of a transport is neither retried nor a reason to leave a host', async (reason, thrown) => {
    const hosts: unknown[] = [];
    const wx = createClient({
      baseUrl: ['http://a', 'http://b'],
      credential: 'T',
      async transport({ origin }) {
        hosts.push(origin);
        throw thrown;
      },
    });
    for (let call = 0; call < 2; call++)
      await expect(wx.getDailyRetain(DAY)).rejects.toMatchObject({ code: 'WEAPP_NETWORK', reason });
    expect(hosts).toEqual(['http://a', 'http://a']);
  });

  // What platforms throw that have no codes; taken down from them.
  test.each([
    [new TypeError('Failed to fetch')],
    [new TypeError('NetworkError when attempting to fetch resource.')],
    [new TypeError('Load failed')],
    [new Error('Network connection lost.')],
    [new TypeError('error sending request for url (http://a/): client error (Connect)')],
    [Object.assign(new Error('Unable to connect.'), { code: 'ConnectionRefused' })],
    [new TypeError('fetch failed', { cause: { code: 'CERT_HAS_EXPIRED' } })],
  ])('%s is a lost connection', async (thrown) => {
    const hosts: unknown[] = [];
    const transport: Transport = async ({ origin }) => {
      hosts.push(origin);
      throw thrown;
    };
    const wx = createClient({ baseUrl: ['http://a', 'http://b'], credential: 'T', transport });
    await expect(wx.getDailyRetain(DAY)).rejects.toMatchObject({ code: 'WEAPP_NETWORK' });
    expect(hosts).toEqual(['http://a', 'http://b', 'http://a']);
  });

  test('WeChat’s own entries are the default, the general one first', async () => {
    const hosts: string[] = [];
    const wx = createClient({
      credential: 'T',
      retries: 4,
      // A fake: no network from a test.
      fetch(url) {
        hosts.push(new URL(url).host);
        return Promise.reject(new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } }));
      },
    });
    await expect(wx.getDailyRetain(DAY)).rejects.toMatchObject({ reason: 'ECONNREFUSED' });
    expect(hosts).toEqual([
      'api.weixin.qq.com',
      'api2.weixin.qq.com',
      'sh.api.weixin.qq.com',
      'sz.api.weixin.qq.com',
      'hk.api.weixin.qq.com',
    ]);
  });
});
