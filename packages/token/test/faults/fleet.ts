import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import { createTokenManager } from '../../src/index.ts';
import { openStore, type Place } from '../stores/open-store.ts';
import type { FaultyWeChat, Finished } from './wechat.ts';

/** How many processes a fleet stands for. */
export const SIZE = 4;
/** Milliseconds for a token request, short of what is usual so that the tests are. */
export const TIMEOUT = 2_000;
/** Milliseconds after which the lock of a process that died ends, and with it what the death can hold up. */
export const LOCK_TTL = TIMEOUT + 5_000;

/**
 * Managers as of several processes, each with a connection of its own, and for each a caller who takes a
 * token every 20 ms. A token that WeChat takes no more at that moment fails the test.
 */
export async function startFleet(wechat: FaultyWeChat, place: Place, finished: Finished) {
  const stores = await Promise.all(Array.from({ length: SIZE }, () => openStore(place)));
  const observer = await openStore(place);
  const storeErrors: string[] = [];
  const managers = stores.map(({ store }) =>
    createTokenManager({
      ...wechat.app,
      baseUrl: wechat.baseUrl,
      store,
      timeout: TIMEOUT,
      onEvent(event) {
        if (event.type === 'store-error') storeErrors.push(event.error.message);
      },
    }),
  );
  const held: (string | undefined)[] = [];
  const dead: string[] = [];
  const failures: unknown[] = [];
  let handedOut = 0;
  let longest = 0;
  let isOver = false;

  const callers = managers.map(async (manager, index) => {
    while (!isOver) {
      const asked = performance.now();
      try {
        const token = await manager.get();
        handedOut++;
        held[index] = token;
        const late = Date.now() - (wechat.mock.tokens.goodUntil(token) ?? 0);
        if (late >= 0) dead.push(`process ${index}: ${late} ms after its end`);
      } catch (error) {
        failures.push(error);
        held[index] = undefined;
      }
      longest = Math.max(longest, performance.now() - asked);
      await wait(20);
    }
  });
  finished(async () => {
    isOver = true;
    await Promise.all(callers);
    for (const { close } of [...stores, observer]) await close();
  });

  /** The token that all hold and the store has, if that is so and it is not the previous one. */
  async function shared(previous?: string): Promise<string | undefined> {
    const [token] = held;
    const all = held.length === SIZE && held.every((one) => one === token);
    if (!all || token === undefined || token === previous) return undefined;
    const stored = await observer.store.read(`${wechat.app.appid}:stable`).catch(() => undefined);
    return stored?.value.includes(token) ? token : undefined;
  }

  /** Waits until all share a token, through the store too, that is not the previous one. */
  async function agreement(limit: number, previous?: string): Promise<string> {
    const end = performance.now() + limit;
    for (;;) {
      const token = await shared(previous);
      if (token) return token;
      if (performance.now() > end) throw new Error(`No token is shared by all after ${limit} ms.`);
      await wait(5);
    }
  }

  return {
    agreement,

    /** What the callers have seen since the last look. */
    look() {
      expect(dead).toEqual([]);
      const seen = {
        handedOut,
        failures: failures.splice(0),
        longest: Math.round(longest),
        storeErrors: storeErrors.splice(0),
      };
      handedOut = 0;
      longest = 0;
      return seen;
    },

    /**
     * Everything is as before any fault: from one shared token to the next there is one request, for all. On a
     * machine so busy that a store does not answer in time that may take another turn.
     */
    async isWhole(): Promise<void> {
      let token = await agreement(10_000, await agreement(5_000));
      let requests = 0;
      for (let turn = 0; turn < 3 && requests !== 1; turn++) {
        const before = wechat.state.requests;
        token = await agreement(10_000, token);
        requests = wechat.state.requests - before;
      }
      expect(requests).toBe(1);
      expect(dead).toEqual([]);
    },
  };
}
