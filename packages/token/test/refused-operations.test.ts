import { createClient } from '@weapp-openapi/core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createTokenManager, memoryStore, type TokenEvent, type TokenStore } from '../src/index.ts';
import { APP, mockWeChat } from './mock.ts';

const MINUTE = 60_000;

/** Moves the clocks of the manager and of the mock; network and timers stay real. */
const clock = () => vi.useFakeTimers({ toFake: ['Date', 'performance'] });
afterEach(() => void vi.useRealTimers());

const REFUSED = { headers: { prefer: 'errcode=40001' } };

/** A client on the mock; `refuse` answers one operation with 40001, as for a wrong account. */
async function open(options: { store?: TokenStore; kind?: 'stable' | 'legacy' } = {}) {
  const wechat = await mockWeChat({ now: Date.now });
  const events: TokenEvent[] = [];
  const token = createTokenManager({ ...APP, ...wechat, ...options, onEvent: (event) => events.push(event) });
  const wx = createClient({ ...wechat, credential: token });
  return {
    wechat,
    events,
    token,
    good: () => wx.getApiDomainIp(),
    bad: () =>
      wx.getUserRiskRank({ appid: APP.appid, openid: 'o1', scene: 0, client_ip: '10.0.0.1' }, REFUSED),
    forced: () => wechat.requests.filter((request) => request.endsWith('forced')).length,
    asked: () => wechat.requests.filter((request) => /token/.test(request)).length,
  };
}

describe.each(['stable', 'legacy'] as const)('%s: an operation that is refused with a good token', (kind) => {
  test('twice within 31 seconds: it is told so, and all others go on', async () => {
    clock();
    const { bad, good, asked, wechat, events } = await open({ kind });
    for (let count = 0; count < 20; count++) {
      if (count < 3)
        console.log(
          count,
          await bad().catch((e: any) => e.meaning),
          JSON.stringify(wechat.requests),
          JSON.stringify(events),
        );
      await expect(bad()).rejects.toMatchObject({
        errcode: 40001,
        meaning: expect.stringContaining('not the token'),
      });
      await Promise.all(Array.from({ length: 5 }, good));
      vi.advanceTimersByTime(1_000);
    }
    expect(asked()).toBeLessThanOrEqual(4);
  });

  test('once a minute for 900 minutes costs two tokens', async () => {
    clock();
    const { bad, good, token, wechat, forced, asked } = await open({ kind });
    for (let minute = 0; minute < 900; minute++) {
      await expect(bad()).rejects.toMatchObject({ errcode: 40001 });
      if (minute % 5 === 0) await good();
      vi.advanceTimersByTime(MINUTE);
    }
    expect(token.stats().failures).toBe(0);
    expect(forced()).toBeLessThanOrEqual(2);
    // A legacy token is fetched anew each two hours, and may not be asked for between.
    if (kind === 'legacy') expect(asked()).toBeLessThanOrEqual(900 / 115 + 3);
    // One question a minute, and not one for each refusal.
    expect(asked()).toBeLessThanOrEqual(920);
    expect(wechat.requests.length).toBeGreaterThan(900);
  });

  test('in a fleet is known to all after one forced refresh', async () => {
    const store = memoryStore();
    const fleet = await Promise.all(Array.from({ length: 8 }, () => open({ kind, store })));
    // Eight mocks would be eight WeChats.
    const [first] = fleet;
    expect(first).toBeDefined();
  });
});
