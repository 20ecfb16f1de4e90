// The manager on a redis-server of the test's own, through either client, while Redis or the network to it fails.
import { setTimeout as wait } from 'node:timers/promises';
import { expect, type TestContext, test } from 'vitest';
import { REDIS, startRedis } from '../stores/redis-server.ts';
import { LIMIT, SIZE, startFleet, TEST_TIME } from './fleet.ts';
import { startTcpProxy } from './tcp-proxy.ts';
import { faultyWeChat } from './wechat.ts';

/** Seconds. Renewed after some 3 to 5 of them. */
const LIFE = 6;

interface Scene {
  redis: Awaited<ReturnType<typeof startRedis>>;
  network: Awaited<ReturnType<typeof startTcpProxy>>;
}

interface Case {
  name: string;
  /** Whether it begins while a token is being fetched under the lock. */
  midRefresh: boolean;
  begin(scene: Scene): unknown;
  /** Milliseconds until `end`. */
  lasts: number;
  end(scene: Scene): unknown;
}

const cases: Case[] = [
  {
    name: 'killed in the middle of a refresh, started again after 3 s',
    midRefresh: true,
    begin: ({ redis }) => redis.kill(),
    lasts: 3_000,
    end: ({ redis }) => redis.start(),
  },
  {
    name: 'killed for longer than a token lives',
    midRefresh: false,
    begin: ({ redis }) => redis.kill(),
    lasts: 10_000,
    end: ({ redis }) => redis.start(),
  },
  {
    name: 'paused for 10 s while a process holds the lock',
    midRefresh: true,
    begin: ({ redis }) => redis.signal('SIGSTOP'),
    lasts: 10_000,
    end: ({ redis }) => redis.signal('SIGCONT'),
  },
  {
    name: 'flushed in the middle of a refresh',
    midRefresh: true,
    begin: ({ redis }) => redis.command('FLUSHALL'),
    lasts: 0,
    end: () => {},
  },
  {
    name: 'read-only for 10 s',
    midRefresh: true,
    // A replica that never reaches its master keeps its data and takes no writes.
    begin: ({ redis }) => redis.command('REPLICAOF', '127.0.0.1', '1'),
    lasts: 10_000,
    end: ({ redis }) => redis.command('REPLICAOF', 'NO', 'ONE'),
  },
  {
    name: 'full for 10 s',
    midRefresh: true,
    begin: ({ redis }) => redis.command('CONFIG', 'SET', 'maxmemory', '1'),
    lasts: 10_000,
    end: ({ redis }) => redis.command('CONFIG', 'SET', 'maxmemory', '0'),
  },
  {
    name: 'behind a network that is silent for 10 s',
    midRefresh: true,
    begin: ({ network }) => network.silence(),
    lasts: 10_000,
    end: ({ network }) => network.restore(),
  },
  {
    name: 'behind a network that resets every connection for 10 s',
    midRefresh: true,
    begin: ({ network }) => network.refuse(),
    lasts: 10_000,
    end: ({ network }) => network.restore(),
  },
];

async function scene(context: TestContext, kind: 'redis' | 'ioredis') {
  const finished = context.onTestFinished;
  const redis = await startRedis('--maxmemory-policy', 'noeviction');
  finished(() => redis.stop(), LIMIT);
  const network = await startTcpProxy(redis.port);
  finished(() => network.close());
  const wechat = await faultyWeChat(LIFE, finished);
  const fleet = await startFleet(wechat, { kind, port: network.port }, finished);
  await fleet.agreement();
  return { redis, network, wechat, fleet };
}

const both = (['redis', 'ioredis'] as const).flatMap((kind) => cases.map((fault) => ({ kind, ...fault })));

// All at once: they wait most of the time.
test.skipIf(!REDIS).concurrent.for(both)(
  'Redis, by $kind, $name',
  { timeout: TEST_TIME },
  async ({ kind, ...fault }, context) => {
    const { redis, network, wechat, fleet } = await scene(context, kind);
    if (fault.midRefresh) await wechat.midRequest(500);
    fleet.look();
    const before = wechat.state.requests;
    const begun = performance.now();
    await fault.begin({ redis, network });
    await wait(fault.lasts);
    // However long the fault lasts, every process goes on.
    if (fault.lasts > 0) await fleet.progress(1);
    await fault.end({ redis, network });

    const over = performance.now();
    await fleet.agreement();
    const recovery = Math.round(performance.now() - over);
    await fleet.progress(1);
    const { handedOut, failures, longest } = fleet.look();
    const requests = wechat.state.requests - before;
    await context.annotate(
      `${handedOut} tokens handed out, ${failures.length} calls failed, longest wait ${longest} ms, ` +
        `${requests} requests, shared again after ${recovery} ms`,
    );
    expect(failures).toEqual([]);
    // Alone, each process asks once an expiry; a token of this life is renewed after 2.75 s at the earliest.
    const expiries = Math.ceil((performance.now() - begun) / 2_750);
    expect(requests).toBeLessThanOrEqual(SIZE * expiries);
    await fleet.isWhole();
  },
);
