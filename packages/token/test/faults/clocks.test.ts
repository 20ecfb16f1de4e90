import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type Clock, systemClock } from '../../src/clock.ts';
import { memoryStore } from '../../src/index.ts';
import { buildTokenManager } from '../../src/token-manager.ts';
import { createTokenRequests } from '../../src/token-request.ts';
import { PLACES } from '../stores/places.ts';
import { startChild } from './child.ts';
import { faultyWeChat } from './wechat.ts';

const HOUR = 3_600_000;

describe('wall clocks', () => {
  const skewed = (skew: () => number): Clock => ({ ...systemClock, wall: () => Date.now() + skew() });

  test('two hosts an hour apart agree on what is left of a token and on forced refreshes', async () => {
    const { app, state, mock, baseUrl } = await faultyWeChat();
    const store = memoryStore();
    const requests = createTokenRequests({ baseUrl, fetch: undefined, timeout: 1_000 });
    const [ahead, behind] = [HOUR, -HOUR].map(
      (skew) => buildTokenManager({ ...app, store }, { requests, clock: skewed(() => skew) }).manager,
    );
    if (!ahead || !behind) throw new Error('two managers');
    const token = await ahead.get();
    expect(await behind.get()).toBe(token);
    expect(state.requests).toBe(1);

    await behind.invalidate(token);
    const forced = await behind.get();
    await ahead.invalidate(token);
    expect(await ahead.get()).toBe(forced);
    await ahead.invalidate(forced);
    expect(await ahead.get()).toBe(forced);
    expect(mock.tokens.calls(app.appid).forced).toBe(1);
  });

  test('a wall clock that jumps an hour either way changes nothing', async () => {
    const { app, state, baseUrl } = await faultyWeChat();
    let skew = 0;
    const requests = createTokenRequests({ baseUrl, fetch: undefined, timeout: 1_000 });
    const { manager } = buildTokenManager(app, { requests, clock: skewed(() => skew) });
    const token = await manager.get();
    for (skew of [HOUR, -HOUR, 0]) expect(await manager.get()).toBe(token);
    expect(state.requests).toBe(1);
  });
});

// On one host there is one clock, so files are not among these.
const places = PLACES.filter(({ isLocal, isMissing }) => !isLocal && !isMissing);

test.concurrent.for(places)(
  '$name: hosts whose wall clocks are two hours apart agree on what is left of a token, and renew it once',
  async ({ start }, context) => {
    const finished = context.onTestFinished;
    const { place, stop } = await start();
    finished(stop);
    // Changed by the mock after 6 seconds, and asked for again after 6.05 to 10.2.
    const wechat = await faultyWeChat(12, finished);
    const hosts = await Promise.all(
      [HOUR, -HOUR].map((skew) => startChild(place, wechat, { timeout: 2_000, skew }, finished)),
    );
    const tokens = new Set<string>();
    const use = async () => {
      for (const host of hosts) {
        const token = await host.get();
        tokens.add(token);
        expect(wechat.mock.tokens.goodUntil(token)).toBeGreaterThan(Date.now());
      }
    };
    for (const end = performance.now() + 25_000; performance.now() < end; await wait(20)) await use();
    // A renewal may be under way in the background; the last use may begin another one.
    await wait(1_000);
    const { requests } = wechat.state;
    await use();
    await context.annotate(`${tokens.size} tokens, ${requests} requests`);
    expect(tokens.size).toBeGreaterThanOrEqual(3);
    expect(requests).toBe(tokens.size);
  },
);
