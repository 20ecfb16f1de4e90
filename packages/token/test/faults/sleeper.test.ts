// A process that holds the lock and stands still for longer than its request may take, as a laptop's lid or a
// container without CPU time makes it, while others go on. It is a real process, stopped by the kernel.
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { PLACES, stopServers } from '../stores/places.ts';
import { SERVER_TIME } from '../stores/server.ts';
import { startChild } from './child.ts';
import { LIMIT, startFleet, TEST_TIME, TIMEOUT } from './fleet.ts';
import { faultyWeChat } from './wechat.ts';

const places = PLACES.filter(({ isMissing }) => !isMissing);
const moments = ['first fetch', 'renewal'] as const;

afterAll(stopServers, SERVER_TIME);

test
  .skipIf(process.platform === 'win32')
  .concurrent.for(places.flatMap((place) => moments.map((moment) => ({ ...place, moment }))))(
  '$name: the holder sleeps in the middle of its $moment; none of its calls fails, since others have renewed meanwhile',
  { timeout: TEST_TIME },
  async ({ start, moment }, context) => {
    const finished = context.onTestFinished;
    const { place, stop } = await start();
    finished(stop, LIMIT);
    const wechat = await faultyWeChat(8, finished);
    const child = await startChild(place, wechat, { timeout: TIMEOUT }, finished);
    const first = moment === 'renewal' ? (await child.get()).token : undefined;
    // Its answer never comes.
    const caught = wechat.midRequest(LIMIT);
    await child.ask('use');
    await caught;
    const before = await child.look();
    child.signal('SIGSTOP');
    const stopped = performance.now();

    const fleet = await startFleet(wechat, place, finished);
    await fleet.agreement(first);
    // Longer than its request may take, and than what was left of the token in its hand.
    await wait(Math.max(0, stopped + 10_000 - performance.now()));
    // One that lives for a while yet.
    await fleet.agreement(await fleet.agreement());
    child.signal('SIGCONT');
    let seen = await child.look();
    while (seen.handedOut === 0) {
      await wait(50);
      const { handedOut, failures, storeErrors, slow } = await child.look();
      seen = {
        handedOut,
        failures: [...seen.failures, ...failures],
        storeErrors: [...seen.storeErrors, ...storeErrors],
        slow: seen.slow + slow,
      };
    }
    const slept = Math.round(performance.now() - stopped);
    await context.annotate(
      `slept ${slept} ms, ${seen.failures.length} calls failed, ${seen.storeErrors.length} store errors`,
    );
    expect(before.failures).toEqual([]);
    // Where its store did not answer it had nowhere to look.
    if (seen.storeErrors.length === 0) expect(seen.failures).toEqual([]);
  },
);
