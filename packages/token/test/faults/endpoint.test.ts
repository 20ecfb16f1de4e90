import { describe, expect, test, vi } from 'vitest';
import { createTokenManager, memoryStore } from '../../src/index.ts';
import { type Fault, faultyWeChat } from './wechat.ts';

const FAULTS: Exclude<Fault, 'none'>[] = ['slow', '500', '-1', 'reset'];

describe.each(FAULTS)('the token endpoint is %s', (fault) => {
  test('the current token is handed out to its end, asked for with pauses, and replaced once all is well', async ({
    annotate,
  }) => {
    // Renewal is due after 2.75 to 4.25 s, and 4.5 s are the last use.
    const { app, mock, state, baseUrl } = await faultyWeChat(5);
    const manager = createTokenManager({ ...app, baseUrl, timeout: 500 });
    const first = await manager.get();
    const begun = performance.now();
    state.fault = fault;
    state.requests = 0;

    let handedOut = 0;
    let failed = 0;
    while (performance.now() - begun < 7_000) {
      const token = await manager.get().catch(() => undefined);
      if (token === undefined) failed++;
      else {
        handedOut++;
        expect(token).toBe(first);
        expect(mock.tokens.goodUntil(token)).toBeGreaterThan(Date.now());
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(handedOut).toBeGreaterThan(100);
    expect(failed).toBeGreaterThan(0);
    // 1 renewal and 2 retries each, at pauses that double from a quarter of a second.
    expect(state.requests).toBeLessThan(60);
    expect(manager.stats().failures).toBeGreaterThan(0);

    state.fault = 'none';
    const over = performance.now();
    const { requests } = state;
    await vi.waitFor(async () => expect(await manager.get()).not.toBe(first), {
      timeout: 11_000,
      interval: 50,
    });
    expect(mock.tokens.goodUntil(await manager.get())).toBeGreaterThan(Date.now());
    await annotate(`${requests} requests in 7 s, recovered after ${Math.round(performance.now() - over)} ms`);
  });

  test('a fleet that starts then does not multiply the load, and starts by itself', async ({ annotate }) => {
    const { app, state, baseUrl } = await faultyWeChat();
    const store = memoryStore();
    const fleet = Array.from({ length: 10 }, () =>
      createTokenManager({ ...app, baseUrl, store, timeout: 500 }),
    );
    state.fault = fault;
    const begun = performance.now();
    while (performance.now() - begun < 2_000) {
      await Promise.all(fleet.map((manager) => manager.get().catch(() => undefined)));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    // Only who holds the lock asks: three requests, then a pause for each manager.
    expect(state.requests).toBeLessThan(10 * 3 * 5);

    const { requests } = state;
    state.fault = 'none';
    state.requests = 0;
    const over = performance.now();
    const tokens = await vi.waitFor(() => Promise.all(fleet.map((manager) => manager.get())), {
      timeout: 11_000,
      interval: 50,
    });
    expect(new Set(tokens).size).toBe(1);
    expect(state.requests).toBe(1);
    await annotate(`${requests} requests in 2 s, recovered after ${Math.round(performance.now() - over)} ms`);
  });
});
