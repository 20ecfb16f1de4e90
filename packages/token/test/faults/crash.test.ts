// A process that is killed while it holds the lock, on each kind of store. All tests run at once: they wait
// most of the time.
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { PLACES, stopServers } from '../stores/places.ts';
import { SERVER_TIME } from '../stores/server.ts';
import { startChild } from './child.ts';
import { LIMIT, startFleet, TEST_TIME, TIMEOUT } from './fleet.ts';
import { faultyWeChat } from './wechat.ts';

const places = PLACES.filter(({ isMissing }) => !isMissing);

afterAll(stopServers, SERVER_TIME);

test.concurrent.for(places)(
  '$name: SIGKILL in the middle of the first fetch',
  { timeout: TEST_TIME },
  async ({ start }, context) => {
    const finished = context.onTestFinished;
    const { place, stop } = await start();
    finished(stop, LIMIT);
    const wechat = await faultyWeChat(6, finished);
    const child = await startChild(place, wechat, { timeout: TIMEOUT }, finished);
    const caught = wechat.midRequest(LIMIT);
    child.begin();
    await caught;
    await child.kill();

    const killed = performance.now();
    const fleet = await startFleet(wechat, place, finished);
    await fleet.agreement();
    const recovery = Math.round(performance.now() - killed);
    const { failures, longest, storeErrors, slow } = fleet.look();
    const { requests, given } = wechat.state;
    await context.annotate(`longest wait ${longest} ms, shared after ${recovery} ms, ${requests} requests`);
    expect(failures).toEqual([]);
    // The one of the process that was killed, one for each token, one for each that could not reach its store, and
    // one after each slow answer.
    expect(requests).toBeLessThanOrEqual(1 + new Set(given).size + storeErrors.length + slow);
    await fleet.isWhole();
  },
);

test.concurrent.for(places)(
  '$name: SIGKILL of a holder while a token lives',
  { timeout: TEST_TIME },
  async ({ start }, context) => {
    const finished = context.onTestFinished;
    const { place, stop } = await start();
    finished(stop, LIMIT);
    // Renewed after 16.5 to 25.5 seconds, and handed out for 27.
    const wechat = await faultyWeChat(30, finished);
    const fleet = await startFleet(wechat, place, finished);
    const first = await fleet.agreement();
    const child = await startChild(place, wechat, { timeout: TIMEOUT }, finished);
    // A second before the first renewal.
    await wait((wechat.mock.tokens.goodUntil(first) ?? 0) - Date.now() - 14_500);
    const isHolder = 'done' in (await child.ask('lock 5000'));
    await child.kill();
    const { slow: earlier } = fleet.look();
    const before = wechat.state.requests;

    await fleet.agreement(first);
    const { handedOut, failures, longest, waits, isSlow, storeErrors, slow } = fleet.look();
    await context.annotate(`${handedOut} tokens handed out, longest wait ${longest} ms`);
    expect(failures).toEqual([]);
    // One for all; on a machine that is too busy one for each that could not reach its store, and after each slow
    // answer.
    expect(wechat.state.requests - before).toBeLessThanOrEqual(1 + storeErrors.length + earlier + slow);
    // The lock ends some 6 seconds before the token is handed out for the last time. A machine that needs longer
    // than that for the renewal shows nothing about who waits.
    if (isHolder && !isSlow && storeErrors.length === 0) expect(waits).toBe(0);
  },
);
