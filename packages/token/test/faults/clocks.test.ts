import { expect, describe, test } from 'vitest';
import { type Clock, systemClock } from '../../src/clock.ts';
import { memoryStore } from '../../src/index.ts';
import { buildTokenManager } from '../../src/token-manager.ts';
import { createTokenRequests } from '../../src/token-request.ts';
import { APP } from '../mock.ts';
import { faultyWeChat } from './wechat.ts';

const HOUR = 3_600_000;

describe('wall clocks', () => {
  const skewed = (skew: () => number): Clock => ({ ...systemClock, wall: () => Date.now() + skew() });

  test('two hosts an hour apart agree on what is left of a token and on forced refreshes', async () => {
    const { state, mock, baseUrl } = await faultyWeChat();
    const store = memoryStore();
    const requests = createTokenRequests({ baseUrl, fetch: undefined, timeout: 1_000 });
    const [ahead, behind] = [HOUR, -HOUR].map(
      (skew) => buildTokenManager({ ...APP, store }, { requests, clock: skewed(() => skew) }).manager,
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
    await expect(ahead.get()).rejects.toMatchObject({ reason: 'forced-limit' });
    expect(mock.tokens.calls(APP.appid).forced).toBe(1);
  });

  test('a wall clock that jumps an hour either way changes nothing', async () => {
    const { state, baseUrl } = await faultyWeChat();
    let skew = 0;
    const requests = createTokenRequests({ baseUrl, fetch: undefined, timeout: 1_000 });
    const { manager } = buildTokenManager(APP, { requests, clock: skewed(() => skew) });
    const token = await manager.get();
    for (skew of [HOUR, -HOUR, 0]) expect(await manager.get()).toBe(token);
    expect(state.requests).toBe(1);
  });
});
