// The token endpoint misbehaves. How long each test takes is up to the machine; what is held against the product
// are its own events, and how much fits into the time that it really took.
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createTokenManager, memoryStore, type TokenEvent } from '../../src/index.ts';
import { LIMIT, TEST_TIME } from './fleet.ts';
import { type Fault, faultyWeChat } from './wechat.ts';

const FAULTS: Exclude<Fault, 'none'>[] = ['slow', '500', '-1', 'reset'];

/** Requests of one attempt: core tries three times. */
const TRIES = 3;

/**
 * How many attempts fit into so many milliseconds: the pauses between them double from a quarter of a second,
 * half of each by chance, up to 10 seconds.
 */
function attemptsIn(milliseconds: number): number {
  let count = 1;
  for (let end = 0, pause = 125; end < milliseconds; pause = Math.min(2 * pause, 5_000)) {
    end += pause;
    count++;
  }
  return count;
}

/** Tokens as long as there are some, till the condition holds. */
async function until<T>(condition: (result: T) => boolean, attempt: () => Promise<T>): Promise<T> {
  for (const end = performance.now() + LIMIT; ; await wait(20)) {
    const result = await attempt();
    if (condition(result)) return result;
    if (performance.now() > end) throw new Error(`It has not come about within ${LIMIT} ms.`);
  }
}

test.concurrent.for(FAULTS)(
  'the token endpoint is %s: the current token to its end, attempts with pauses, and a new one once all is well',
  { timeout: TEST_TIME },
  async (fault, context) => {
    // Renewal is due after 2.75 to 4.25 s, and 4.5 s are the last use.
    const { app, mock, state, baseUrl } = await faultyWeChat(5, context.onTestFinished);
    const failures: TokenEvent[] = [];
    const manager = createTokenManager({
      ...app,
      baseUrl,
      timeout: 1_000,
      onEvent: (event) => void (event.type === 'failure' && failures.push(event)),
    });
    const first = await until(
      (token) => token !== undefined,
      () => manager.get().catch(() => undefined),
    );
    const begun = performance.now();
    state.fault = fault;
    state.requests = 0;
    failures.length = 0;

    let handedOut = 0;
    let failed = 0;
    await until(
      () => failed > 20,
      async () => {
        const token = await manager.get().catch(() => undefined);
        if (token === undefined) {
          failed++;
          return;
        }
        handedOut++;
        expect(token).toBe(first);
        expect(mock.tokens.goodUntil(token)).toBeGreaterThan(Date.now());
        expect(failed).toBe(0);
      },
    );
    const { requests } = state;
    const lasted = performance.now() - begun;
    expect(handedOut).toBeGreaterThan(0);
    expect(failures.length).toBeGreaterThan(0);
    // One attempt may be under way.
    expect(requests).toBeLessThanOrEqual(TRIES * (failures.length + 1));
    expect(failures.length).toBeLessThanOrEqual(attemptsIn(lasted));

    state.fault = 'none';
    const over = performance.now();
    const next = await until(
      (token) => token !== undefined,
      () => manager.get().catch(() => undefined),
    );
    expect(next).not.toBe(first);
    await context.annotate(
      `${requests} requests in ${Math.round(lasted)} ms, recovered after ${Math.round(performance.now() - over)} ms`,
    );
  },
);

test.concurrent.for(FAULTS)(
  'the token endpoint is %s: a fleet that starts then does not multiply the load, and starts by itself',
  { timeout: TEST_TIME },
  async (fault, context) => {
    const { app, state, baseUrl } = await faultyWeChat(7200, context.onTestFinished);
    const store = memoryStore();
    let failures = 0;
    const fleet = Array.from({ length: 10 }, () =>
      createTokenManager({
        ...app,
        baseUrl,
        store,
        timeout: 1_000,
        onEvent: (event) => void (event.type === 'failure' && failures++),
      }),
    );
    const ask = () => Promise.all(fleet.map((manager) => manager.get().catch(() => undefined)));
    state.fault = fault;
    const begun = performance.now();
    await until(
      () => failures > fleet.length && fleet.every((manager) => manager.stats().failures > 0),
      async () => expect(await ask()).toEqual(fleet.map(() => undefined)),
    );
    const { requests } = state;
    const lasted = performance.now() - begun;
    // Only who holds the lock asks: three requests, then a pause for each manager.
    expect(requests).toBeLessThanOrEqual(TRIES * (failures + 1));
    expect(failures).toBeLessThanOrEqual(fleet.length * attemptsIn(lasted));

    state.fault = 'none';
    state.requests = 0;
    failures = 0;
    const over = performance.now();
    const tokens = await until((all) => !all.includes(undefined), ask);
    expect(new Set(tokens).size).toBe(1);
    // One for all; another try for each that the machine was too busy for.
    expect(state.requests).toBeLessThanOrEqual(1 + TRIES * failures);
    await context.annotate(
      `${requests} requests in ${Math.round(lasted)} ms, recovered after ${Math.round(performance.now() - over)} ms`,
    );
  },
);
