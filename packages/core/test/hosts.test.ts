import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createClient } from '../src/index.ts';
import { DAY, RETENTION, serve } from './server.ts';
import './without-pauses.ts';

afterEach(() => void vi.useRealTimers());

/** A base URL that nobody listens at. */
async function nobody(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return `http://127.0.0.1:${port}`;
}

describe('several hosts', () => {
  test('the next one answers where the first cannot be reached, and later calls go to it at once', async () => {
    const first = await nobody();
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
    const first = await nobody();
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
