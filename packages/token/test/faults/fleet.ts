import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import { createTokenManager, type TokenStore } from '../../src/index.ts';
import { openStore } from '../stores/open-store.ts';
import type { Place } from '../stores/place.ts';
import type { FaultyWeChat, Finished } from './wechat.ts';

/** How many processes a fleet stands for. */
export const SIZE = 4;
/** Milliseconds for a token request: short of what is usual, so that the tests are. */
export const TIMEOUT = 4_000;
/** Milliseconds for what comes within seconds where the machine has nothing else to do. */
export const LIMIT = 60_000;
/**
 * Milliseconds for an answer, of WeChat's or of the store's to who wants the lock. A token's life counts from the
 * question; its time in the store, from what the store's clock said with the lock, which is behind by the way of that
 * answer. So after a slow answer the successor is asked for before WeChat changes the token, and WeChat gives the same
 * one again. Here WeChat changes it after half of its 6 s, and the earliest renewal is after 0.55 of what seems left of
 * them: 0.55 of both answers together may take 0.3 s, less a tenth of the second that a read may take. Between the two
 * there are 15 s where a token lives for two hours.
 */
export const SLOW = 100;
/** Milliseconds for a whole test. */
export const TEST_TIME = 300_000;

/** What the callers of a fleet have seen. */
export interface FleetLook {
  handedOut: number;
  /** How often the process that was served least was. */
  least: number;
  /** Calls without a token, but for those that this machine was too slow for. */
  failures: unknown[];
  /** Milliseconds. */
  longest: number;
  /** How often callers had to wait for another process. */
  waits: number;
  /** Whether this process once got no time for so long that tenths of seconds show nothing. */
  isSlow: boolean;
  storeErrors: string[];
  /** How often an answer was slow, of WeChat's or with a lock: each may cost another request. */
  slow: number;
}

/** The store, and word of each lock that came late; see {@link SLOW}. */
function noticing(store: TokenStore, isSlow: () => void): TokenStore {
  return {
    read: (key) => store.read(key),
    async lock(key, ttl) {
      const asked = performance.now();
      const lock = await store.lock(key, ttl);
      if (lock && performance.now() - asked > SLOW) isSlow();
      return lock;
    },
  };
}

/**
 * Managers as of several processes, each with a connection of its own, and for each a caller who takes a
 * token every 20 ms. A token that WeChat takes no more at that moment fails the test.
 */
export async function startFleet(wechat: FaultyWeChat, place: Place, finished: Finished) {
  const stores = await Promise.all(Array.from({ length: SIZE }, () => openStore(place)));
  const observer = await openStore(place, LIMIT);
  const storeErrors: string[] = [];
  let troubles = 0;
  let waits = 0;
  let slow = 0;
  const managers = stores.map(({ store }) =>
    createTokenManager({
      ...wechat.app,
      baseUrl: wechat.baseUrl,
      store: noticing(store, () => {
        troubles++;
        slow++;
      }),
      timeout: TIMEOUT,
      onEvent(event) {
        if (event.type === 'store-error') storeErrors.push(event.error.message);
        if (event.type === 'store-error' || event.type === 'failure' || event.type === 'lock-loss')
          troubles++;
        if (event.type === 'refresh' && event.duration > SLOW) {
          troubles++;
          slow++;
        }
        if (event.type === 'wait') waits++;
      },
    }),
  );
  // How long this process, which is WeChat too, got no time from the machine.
  const pauses = monitorEventLoopDelay({ resolution: 20 });
  pauses.enable();
  const isTooSlow = () => pauses.max / 1e6 > TIMEOUT / 4;

  const held: (string | undefined)[] = [];
  const dead: string[] = [];
  const served = managers.map(() => 0);
  let failures: unknown[] = [];
  let longest = 0;
  let isOver = false;

  const callers = managers.map(async (manager, index) => {
    while (!isOver) {
      const asked = performance.now();
      try {
        const token = await manager.get();
        served[index] = (served[index] ?? 0) + 1;
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
    pauses.disable();
    await Promise.all(callers);
    for (const { close } of [...stores, observer]) await close();
  }, LIMIT);

  /** The token that all hold and the store has, if that is so and it is not the previous one. */
  async function shared(previous?: string): Promise<string | undefined> {
    const [token] = held;
    const all = held.length === SIZE && held.every((one) => one === token);
    if (!all || token === undefined || token === previous) return undefined;
    const stored = await observer.store.read(`${wechat.app.appid}:stable`).catch(() => undefined);
    return stored?.value.includes(token) ? token : undefined;
  }

  /** Waits until all share a token, through the store too, that is not the previous one. */
  async function agreement(previous?: string): Promise<string> {
    for (const end = performance.now() + LIMIT; ; ) {
      const token = await shared(previous);
      if (token) return token;
      if (performance.now() > end) throw new Error(`No token is shared by all after ${LIMIT} ms.`);
      await wait(20);
    }
  }

  return {
    agreement,

    /** Waits until every process has handed out that many more. */
    async progress(count: number): Promise<void> {
      const goal = served.map((times) => times + count);
      for (
        const end = performance.now() + LIMIT;
        goal.some((times, index) => (served[index] ?? 0) < times);
      ) {
        if (performance.now() > end) throw new Error(`A process gives no token for ${LIMIT} ms.`);
        await wait(20);
      }
    },

    /** What the callers have seen since the last look. */
    look(): FleetLook {
      expect(dead).toEqual([]);
      const isTimeout = (error: unknown) =>
        error instanceof Error && Reflect.get(error, 'code') === 'WEAPP_TIMEOUT';
      const seen = {
        handedOut: served.reduce((sum, times) => sum + times, 0),
        least: Math.min(...served),
        failures: isTooSlow() ? failures.filter((error) => !isTimeout(error)) : failures,
        longest: Math.round(longest),
        waits,
        isSlow: pauses.max / 1e6 > 200,
        storeErrors: storeErrors.splice(0),
        slow,
      };
      served.fill(0);
      failures = [];
      longest = 0;
      waits = 0;
      slow = 0;
      pauses.reset();
      return seen;
    },

    /**
     * Everything is as before any fault: WeChat is asked once for each token. Where a store or WeChat was slow for
     * one of the two tokens that are looked at, since the machine is busy, another turn is taken.
     */
    async isWhole(): Promise<void> {
      troubles = 0;
      let token = await agreement(await agreement());
      for (let turn = 0; turn < 8; turn++) {
        const wasTroubled = troubles > 0;
        const before = wechat.state.given.length;
        const previous = token;
        troubles = 0;
        token = await agreement(previous);
        if (wasTroubled || troubles > 0) continue;
        const given = [previous, ...wechat.state.given.slice(before)];
        expect(given).toEqual([...new Set(given)]);
        break;
      }
      expect(dead).toEqual([]);
    },
  };
}
