import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { memoryStore } from '../../src/index.ts';
import { type Clock, systemClock } from '../../src/renewal/clock.ts';
import { buildTokenManager } from '../../src/token-manager.ts';
import { createTokenRequests } from '../../src/token-request.ts';
import { PLACES, stopServers } from '../stores/places.ts';
import { SERVER_TIME } from '../stores/server.ts';
import { startChild } from './child.ts';
import { LIMIT, TEST_TIME, TIMEOUT } from './fleet.ts';
import { faultyWeChat } from './wechat.ts';

const HOUR = 3_600_000;

describe('wall clocks', () => {
  const skewed = (skew: () => number): Clock => ({ ...systemClock, wall: () => Date.now() + skew() });

  test('two hosts an hour apart agree on what is left of a token and on forced refreshes', async () => {
    const { app, state, mock, baseUrl } = await faultyWeChat();
    const store = memoryStore();
    const requests = createTokenRequests({ baseUrl, fetch: undefined, timeout: 30_000 });
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
    const requests = createTokenRequests({ baseUrl, fetch: undefined, timeout: 30_000 });
    const { manager } = buildTokenManager(app, { requests, clock: skewed(() => skew) });
    const token = await manager.get();
    for (skew of [HOUR, -HOUR, 0]) expect(await manager.get()).toBe(token);
    expect(state.requests).toBe(1);
  });
});

// On one host there is one clock, so files are not among these.
const places = PLACES.filter(({ isLocal, isMissing }) => !isLocal && !isMissing);

afterAll(stopServers, SERVER_TIME);

test.concurrent.for(places)(
  '$name: hosts whose wall clocks are two hours apart agree on what is left of a token, and renew it once',
  { timeout: TEST_TIME },
  async ({ start }, context) => {
    const finished = context.onTestFinished;
    const { place, stop } = await start();
    finished(stop, LIMIT);
    // Changed by the mock after 6 seconds, and asked for again after 6.05 to 10.2.
    const wechat = await faultyWeChat(12, finished);
    const hosts = await Promise.all(
      [HOUR, -HOUR].map((skew) => startChild(place, wechat, { timeout: TIMEOUT, skew }, finished)),
    );
    const tokens = new Set<string>();
    while (tokens.size < 4) {
      for (const host of hosts) {
        const { token, at } = await host.get();
        tokens.add(token);
        expect(wechat.mock.tokens.goodUntil(token)).toBeGreaterThan(at);
      }
      await wait(20);
    }
    const { requests, given } = wechat.state;
    const looks = await Promise.all(hosts.map((host) => host.look()));
    const storeErrors = looks.flatMap((look) => look.storeErrors);
    const slow = looks.reduce((sum, look) => sum + look.slow, 0);
    await context.annotate(`${tokens.size} tokens, ${requests} requests, ${storeErrors.length} store errors`);
    // One for each token. The last ones may have begun another renewal; a host that could not reach its store asks
    // for itself, and after a slow answer it asks too early once.
    expect(requests).toBeLessThanOrEqual(new Set(given).size + 1 + storeErrors.length + slow);
  },
);
