import { createClient } from '@weapp-openapi/core';
import { expect, vi } from 'vitest';
import { createTokenManager, memoryStore, type TokenEvent } from '../src/index.ts';
import { APP, mockWeChat, PATIENCE } from './mock.ts';

const MINUTE = 60_000;

/** Moves the clocks of the managers and of the mock; network and timers stay real. */
const clock = () => vi.useFakeTimers({ toFake: ['Date', 'performance'] });

/** Processes with one store, and their clients; the mock answers one operation with 40001, as for a wrong account. */
export async function open(kind: 'stable' | 'legacy', size = 1) {
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

/** An operation that is refused once a minute costs two tokens. */
export async function onceAMinute(kind: 'stable' | 'legacy', minutes: number): Promise<void> {
  const { bad, good, token, forced, asked } = await open(kind);
  for (let minute = 0; minute < minutes; minute++) {
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
  expect(asked()).toBeLessThanOrEqual(kind === 'legacy' ? minutes / 115 + 3 : minutes + 15);
}

/** Thirty operations that are refused leave most of the day’s forced refreshes. */
export async function thirtyOperations(rounds: number): Promise<void> {
  const { token, forced } = await open('stable');
  for (let round = 0; round < rounds; round++) {
    for (let operation = 0; operation < 30; operation++) {
      await token.invalidate(await token.get(), `bad-${operation}`);
      vi.advanceTimersByTime(2_000);
    }
  }
  expect(forced()).toBeLessThanOrEqual(4);
}

/** So many operations that are refused once a minute are each to blame, and WeChat is asked seldom. */
export async function manyOperations(operations: number, minutes: number): Promise<void> {
  const { clients, forced, asked } = await open('stable', 3);
  const ids = Array.from({ length: operations }, (_, index) => `bad-${index}`);
  for (let minute = 0; minute < minutes; minute++) {
    for (const [index, id] of ids.entries()) {
      const { token } = clients[(minute + index) % 3] ?? { token: undefined };
      const first = (await token?.get()) ?? '';
      await token?.invalidate(first, id);
      const second = (await token?.get()) ?? '';
      if (second !== first) await token?.invalidate(second, id);
      // As a call takes; else the manager would wait in real time.
      vi.advanceTimersByTime(MINUTE / operations);
    }
  }
  for (const { token } of clients) {
    expect(ids.filter((id) => token.isToBlame(id)).length).toBeGreaterThan(0.95 * operations);
  }
  expect(forced()).toBeLessThan(5);
  expect(asked()).toBeLessThan(400);
}
