import { WeappApiError } from '@weapp-openapi/core';
import { expect, test } from 'vitest';
import { readRecord } from '../../src/renewal/token-record.ts';
import { buildTokenManager } from '../../src/token-manager.ts';
import { StoreModel } from '../simulation/store-model.ts';
import { WeChatModel } from '../simulation/wechat-model.ts';
import { Process, World } from '../simulation/world.ts';

const SECOND = 1_000;

/** Processes with one store in simulated time. */
function open(seed: number, size: number) {
  const world = new World(seed);
  const wechat = new WeChatModel(world, 'stable');
  /** When the store was told that the token is about to be replaced. */
  const announced: number[] = [];
  const store = new StoreModel(world, (value) => {
    if (readRecord(value)?.forcing) announced.push(world.now);
  });
  const managers = Array.from({ length: size }, () => {
    const process = new Process(world);
    const { manager } = buildTokenManager(
      { appid: 'wx1', secret: 's', store: store.seenBy(process) },
      { clock: process.clock, requests: () => (force) => wechat.ask(process, force) },
    );
    return manager;
  });
  const [one, other] = managers;
  if (!one || !other) throw new Error('two at least');
  const settled = async <T>(work: Promise<T>, patience = 30 * SECOND): Promise<T> => {
    let end: { value: T } | undefined;
    void work.then((value) => {
      end = { value };
    });
    const limit = world.now + patience;
    while (!end && world.now < limit) await world.runUntil(world.now + 10);
    if (!end) throw new Error(`nothing within ${patience} ms`);
    return end.value;
  };
  const refuse = async (manager: typeof one, operation: string, patience?: number) =>
    settled(manager.invalidate(await settled(manager.get()), operation), patience);
  return { world, wechat, announced, one, other, settled, refuse };
}

/** As long as a request of a client takes to reach WeChat. */
const ON_THE_WAY = 300;

test.each(['slept through the first one', 'has the next token, and a call with the one before under way'])(
  'of two forced refreshes a process that %s loses no call',
  async (state) => {
    // The second one takes place within these four seconds.
    for (let moment = 0; moment < 4 * SECOND; moment += 40) {
      const { world, wechat, one, other, settled, refuse } = open(1 + moment, 2);
      const first = await settled(one.get());
      expect(await settled(other.get())).toBe(first);
      await refuse(one, 'getBad');
      expect(wechat.forcedAt).toHaveLength(1);
      if (state.startsWith('has')) await refuse(other, 'getGood');
      await world.runUntil(world.now + 40 * SECOND);

      void one.invalidate(await settled(one.get()), 'getWorse');
      await world.runUntil(world.now + moment);
      await settled(other.invalidate(first, 'getGood'));
      const next = await settled(other.get());
      await world.runUntil(world.now + ON_THE_WAY);
      expect(wechat.accepts(next), `${moment} ms after the refusal`).toBe(true);
    }
  },
);

test('only one that follows another within two hours is announced: a token that is dead is replaced at once', async () => {
  const { world, wechat, one, settled, refuse } = open(1, 2);
  await settled(one.get());
  const begun = world.now;
  await refuse(one, 'getA');
  // Two answers of WeChat's, and the store.
  expect(world.now - begun).toBeLessThan(5 * SECOND);
  const [at = 0] = wechat.forcedAt;
  expect(at - begun).toBeLessThan(3 * SECOND);

  await world.runUntil(world.now + 7_200 * SECOND);
  await settled(one.get());
  const later = world.now;
  await refuse(one, 'getA');
  expect((wechat.forcedAt[1] ?? 0) - later).toBeLessThan(3 * SECOND);
});

test('where another call succeeds after the announcement nothing is forced, and nobody waits for it any more', async () => {
  const { world, wechat, announced, one, other, settled, refuse } = open(1, 2);
  await settled(one.get());
  await refuse(one, 'getBad');
  await world.runUntil(world.now + 40 * SECOND);
  const token = await settled(one.get());
  const before = announced.length;
  const refusal = one.invalidate(token, 'getWorse');
  while (announced.length === before) await world.runUntil(world.now + 10);
  await world.runUntil(world.now + 0.5 * SECOND);
  one.accepted(token, 'getGood');
  await settled(refusal);
  expect(wechat.forcedAt).toHaveLength(1);
  expect(one.isToBlame('getWorse')).toBe(true);

  const begun = world.now;
  await settled(other.invalidate('an-older-token', 'getGood'));
  expect(await settled(other.get())).toBe(token);
  expect(world.now - begun).toBeLessThan(SECOND);
});

test('where WeChat refuses to force, the token stays, and after a 45009 no force is tried for an hour', async () => {
  const world = new World(1);
  const { clock } = new Process(world);
  let forces = 0;
  const requests = () => async (force: boolean) => {
    if (!force) return { token: 't1', life: 7_200 * SECOND };
    forces++;
    const odd = { rid: undefined, meaning: undefined, remedy: undefined, retryable: false, docs: undefined };
    throw new WeappApiError('getStableAccessToken', { errcode: 45009, errmsg: 'limit', ...odd });
  };
  const { manager } = buildTokenManager({ appid: 'wx1', secret: 's' }, { clock, requests });
  await manager.get();
  await manager.invalidate('t1', 'getA');
  expect(await manager.get()).toBe('t1');
  expect(manager.isToBlame('getA')).toBe(false);
  expect(manager.stats()).toMatchObject({ failures: 1, forcedRefreshes: 0 });
  for (let minute = 0; minute < 59; minute++) {
    world.now += 60 * SECOND;
    await manager.invalidate('t1', `get${minute}`);
  }
  expect(forces).toBe(1);
});
