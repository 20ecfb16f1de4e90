import { createClient } from '@weapp-openapi/core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createTokenManager, memoryStore, type TokenEvent } from '../src/index.ts';
import { APP, mockWeChat, PATIENCE } from './mock.ts';

const MINUTE = 60_000;

/** Moves the clocks of the managers and of the mock; network and timers stay real. */
const clock = () => vi.useFakeTimers({ toFake: ['Date', 'performance'] });
afterEach(() => void vi.useRealTimers());

/** Processes with one store, and their clients; the mock answers one operation with 40001, as for a wrong account. */
async function open(kind: 'stable' | 'legacy', size = 1) {
  clock();
  const { baseUrl } = await mockWeChat({ now: Date.now });
  const requests: string[] = [];
  const wechat = {
    baseUrl,
    timeout: PATIENCE,
    fetch(url: string, init: RequestInit) {
      const isForced = String(init.body).includes('"force_refresh":true');
      requests.push(`${new URL(url).pathname}${isForced ? ' forced' : ''}`);
      return fetch(url, init);
    },
  };
  const store = memoryStore();
  const events: TokenEvent[] = [];
  const onEvent = (event: TokenEvent) => events.push(event);
  const clients = Array.from({ length: size }, () => {
    const token = createTokenManager({ ...APP, ...wechat, kind, store, onEvent });
    const wx = createClient({ ...wechat, credential: token });
    const input = { appid: APP.appid, openid: 'o1', scene: 0, client_ip: '10.0.0.1' } as const;
    return {
      token,
      good: () => wx.getApiDomainIp(),
      bad: () => wx.getUserRiskRank(input, { headers: { prefer: 'errcode=40001' } }),
      mended: () => wx.getUserRiskRank(input),
    };
  });
  const [first] = clients;
  if (!first) throw new Error('one at least');
  return {
    ...first,
    clients,
    events,
    forced: () => requests.filter((path) => path.endsWith('forced')).length,
    asked: () => requests.filter((path) => /token/.test(path)).length,
  };
}

const TO_BLAME = { errcode: 40001, meaning: expect.stringContaining('the problem is this call') };

describe.each(['stable', 'legacy'] as const)('%s: an operation that is refused with a good token', (kind) => {
  test('is told so within 31 seconds again and again, and all others go on', async () => {
    const { bad, good, asked, events, token } = await open(kind);
    for (let count = 0; count < 20; count++) {
      await expect(bad()).rejects.toMatchObject(TO_BLAME);
      await Promise.all(Array.from({ length: 5 }, good));
      vi.advanceTimersByTime(1_000);
    }
    expect(asked()).toBeLessThanOrEqual(4);
    expect(token.stats()).toMatchObject({ blames: 1, failures: 0 });
    expect(events).toContainEqual({ appid: APP.appid, kind, type: 'blame', operationId: 'getUserRiskRank' });
  });

  test('once a minute for 900 minutes costs two tokens', async () => {
    const { bad, good, token, forced, asked } = await open(kind);
    for (let minute = 0; minute < 900; minute++) {
      // What the client does at a refusal, and from time to time the client itself.
      if (minute % 15) await token.invalidate(await token.get(), 'getUserRiskRank');
      else {
        await expect(bad()).rejects.toMatchObject({ errcode: 40001 });
        await good();
      }
      vi.advanceTimersByTime(MINUTE);
    }
    expect(token.stats().failures).toBe(0);
    expect(forced()).toBeLessThanOrEqual(2);
    // A legacy token is fetched anew each two hours; of a stable one WeChat is asked once a minute.
    expect(asked()).toBeLessThanOrEqual(kind === 'legacy' ? 900 / 115 + 3 : 915);
  });

  test('is known to a fleet of 8 after one forced refresh, and to a process that starts later', async () => {
    const { clients, asked } = await open(kind, 9);
    const late = clients.pop();
    await Promise.all(clients.map(({ good }) => good()));
    for (const { bad, good } of clients) {
      await expect(bad()).rejects.toMatchObject(TO_BLAME);
      await good();
    }
    await Promise.all(clients.map(({ bad }) => expect(bad()).rejects.toMatchObject(TO_BLAME)));
    const before = asked();
    await expect(late?.bad()).rejects.toMatchObject(TO_BLAME);
    expect(asked()).toBe(before);
    expect(before).toBeLessThanOrEqual(4);
  });

  test('is blamed no longer once it has succeeded', async () => {
    const { bad, mended, token } = await open(kind);
    await expect(bad()).rejects.toMatchObject(TO_BLAME);
    expect(token.isToBlame('getUserRiskRank')).toBe(true);
    await mended();
    expect(token.isToBlame('getUserRiskRank')).toBe(false);
  });
});

test('while other calls succeed with the token, a refusal costs no forced refresh at all', async () => {
  const { token, forced } = await open('stable');
  const current = await token.get();
  const refusal = token.invalidate(current, 'getA');
  token.accepted(current, 'getB');
  await refusal;
  expect(await token.get()).toBe(current);
  expect(token.isToBlame('getA')).toBe(true);
  expect(forced()).toBe(0);
});

test('thirty operations that are refused leave most of the day’s forced refreshes', async () => {
  const { token, forced } = await open('stable');
  for (let round = 0; round < 20; round++) {
    for (let operation = 0; operation < 30; operation++) {
      await token.invalidate(await token.get(), `bad-${operation}`);
      vi.advanceTimersByTime(2_000);
    }
  }
  expect(forced()).toBeLessThanOrEqual(4);
});

test('refusals of tokens that are none, of foreign ones and of old ones cost nothing', async () => {
  const { token, asked } = await open('stable');
  const old = await token.get();
  await token.invalidate(old, 'getA');
  const current = await token.get();
  expect(current).not.toBe(old);
  const before = asked();

  for (const odd of ['', 'x'.repeat(9e6), 'a b', 'never-issued', undefined, 5, {}]) {
    for (let count = 0; count < 50; count++) await token.invalidate(odd as string, 'getA');
  }
  for (let count = 0; count < 50; count++) await token.invalidate(old, 'x'.repeat(1e6));
  expect(await token.get()).toBe(current);
  expect(asked()).toBe(before);
});

test('a token that another process has and this one does not know is looked up in the store', async () => {
  const { clients, forced } = await open('stable', 2);
  const [one, other] = clients.map(({ token }) => token);
  if (!one || !other) throw new Error('two');
  const old = await one.get();
  await other.get();
  await one.invalidate(old, 'getA');
  const current = await one.get();

  vi.advanceTimersByTime(1_000);
  await other.invalidate(current, 'getB');
  expect(await other.get()).not.toBe(old);
  expect(forced()).toBe(1);
});

test('a hundred operations that are refused once a minute are each to blame, and WeChat is asked seldom', async () => {
  const { clients, forced, asked } = await open('stable', 3);
  const ids = Array.from({ length: 100 }, (_, index) => `bad-${index}`);
  for (let minute = 0; minute < 10; minute++) {
    for (const [index, id] of ids.entries()) {
      const { token } = clients[(minute + index) % 3] ?? { token: undefined };
      const first = (await token?.get()) ?? '';
      await token?.invalidate(first, id);
      const second = (await token?.get()) ?? '';
      if (second !== first) await token?.invalidate(second, id);
      // As a call takes; else the manager would wait in real time.
      vi.advanceTimersByTime(MINUTE / 100);
    }
  }
  for (const { token } of clients) {
    expect(ids.filter((id) => token.isToBlame(id)).length).toBeGreaterThan(95);
  }
  expect(forced()).toBeLessThan(5);
  expect(asked()).toBeLessThan(400);
});
