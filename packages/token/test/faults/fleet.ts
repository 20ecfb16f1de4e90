import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished } from 'vitest';
import { createTokenManager, type TokenManagerOptions } from '../../src/index.ts';
import { APP } from '../mock.ts';
import { type Place, openStore } from '../stores/open-store.ts';
import type { FaultyWeChat } from './wechat.ts';

/** Milliseconds for a token request, short of what is usual so that the tests are. */
export const TIMEOUT = 1_000;
/** Milliseconds after which the lock of a process that died ends, and with it what the death can hold up. */
export const LOCK_TTL = TIMEOUT + 5_000;

/**
 * Managers as of several processes, each with a connection of its own, and for each a caller who takes a
 * token every 10 ms. A token that WeChat takes no more at that moment fails the test.
 */
export async function startFleet(
  wechat: FaultyWeChat,
  place: Place,
  { size = 4, finished = onTestFinished, ...options }: FleetOptions = {},
) {
  const stores = await Promise.all(Array.from({ length: size }, () => openStore(place)));
  const observer = await openStore(place);
  const managers = stores.map(({ store }) =>
    createTokenManager({ ...APP, baseUrl: wechat.baseUrl, store, timeout: TIMEOUT, ...options }),
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
      await wait(10);
    }
  });
  finished(async () => {
    isOver = true;
    await Promise.all(callers);
    for (const { close } of [...stores, observer]) await close();
  });

  /** Whether all hold the same token and the store has it; the token. */
  async function shared(): Promise<string | undefined> {
    const [token] = held;
    const all = held.length === size && held.every((one) => one === token);
    if (!all || token === undefined) return undefined;
    const stored = await observer.store.read(`${APP.appid}:stable`).catch(() => undefined);
    return stored?.value.includes(token) ? token : undefined;
  }

  async function until<T>(what: string, ask: () => Promise<T> | T, limit: number): Promise<NonNullable<T>> {
    const end = performance.now() + limit;
    for (;;) {
      const answer = await ask();
      if (answer) return answer;
      if (performance.now() > end) throw new Error(`${what}: not after ${limit} ms.`);
      await wait(5);
    }
  }

  return {
    /** The token that all share, also through the store; waits for that at most so long. */
    agreement: (limit: number) => until('all have the same token, and the store too', shared, limit),

    /** What the callers have seen so far, and since the last look. */
    look() {
      expect(dead).toEqual([]);
      const seen = { handedOut, failures: failures.splice(0), longest: Math.round(longest) };
      handedOut = 0;
      longest = 0;
      return seen;
    },

    /** Everything is as before any fault: from one shared token to the next there is one request, for all. */
    async isWhole(): Promise<void> {
      const first = await until('shared', shared, 5_000);
      const next = async (previous: string) =>
        until('the next token is shared', async () => {
          const token = await shared();
          return token !== previous && token;
        }, 10_000);
      const second = await next(first);
      const before = wechat.state.requests;
      await next(second);
      expect(wechat.state.requests - before).toBe(1);
      expect(dead).toEqual([]);
    },
  };
}

export interface FleetOptions extends Omit<Partial<TokenManagerOptions>, 'store'> {
  size?: number;
  finished?: typeof onTestFinished;
}
