// A process that is killed while it holds the lock, on each kind of store. All tests run at once: they wait
// most of the time.
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { PLACES } from '../stores/places.ts';
import { startChild } from './child.ts';
import { LOCK_TTL, startFleet, TIMEOUT } from './fleet.ts';
import { faultyWeChat } from './wechat.ts';

const places = PLACES.filter(({ isMissing }) => !isMissing);

test.concurrent.for(places)('$name: SIGKILL in the middle of the first fetch', async ({ start }, context) => {
  const finished = context.onTestFinished;
  const { place, stop } = await start();
  finished(stop);
  const wechat = await faultyWeChat(6, finished);
  const child = await startChild(place, wechat, { timeout: TIMEOUT }, finished);
  const caught = wechat.midRequest(800);
  child.begin();
  await caught;
  await child.kill();

  const killed = performance.now();
  const fleet = await startFleet(wechat, place, finished);
  await fleet.agreement(LOCK_TTL + 3_000);
  const recovery = Math.round(performance.now() - killed);
  const { failures, longest, storeErrors } = fleet.look();
  const { requests } = wechat.state;
  await context.annotate(`longest wait ${longest} ms, shared after ${recovery} ms, ${requests} requests`);
  expect(failures).toEqual([]);
  // The one of the process that was killed, and one more for all.
  expect(requests).toBeLessThanOrEqual(2 + storeErrors.length);
  await fleet.isWhole();
});

test.concurrent.for(places)('$name: SIGKILL of a holder while a token lives', async ({ start }, context) => {
  const finished = context.onTestFinished;
  const { place, stop } = await start();
  finished(stop);
  // Renewed after 16.5 to 25.5 seconds, and handed out for 27.
  const wechat = await faultyWeChat(30, finished);
  const fleet = await startFleet(wechat, place, finished);
  const first = await fleet.agreement(10_000);
  const child = await startChild(place, wechat, { timeout: TIMEOUT }, finished);
  await wait(14_000);
  expect(await child.ask(`lock ${LOCK_TTL}`)).toEqual({ done: true });
  await child.kill();
  fleet.look();
  const before = wechat.state.requests;

  await fleet.agreement(20_000, first);
  const { handedOut, failures, longest, storeErrors } = fleet.look();
  await context.annotate(`${handedOut} tokens handed out, longest wait ${longest} ms`);
  expect(failures).toEqual([]);
  expect(longest).toBeLessThan(LOCK_TTL / 2);
  // One for all, and one for each that could not reach its store on a machine that is too busy.
  expect(wechat.state.requests - before).toBeLessThanOrEqual(1 + storeErrors.length);
});
