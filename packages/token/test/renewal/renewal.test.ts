import { expect, test } from 'vitest';
import { createTokenManager, memoryStore, type TokenStore } from '../../src/index.ts';
import { buildTokenManager } from '../../src/token-manager.ts';
import { APP, mockWeChat } from '../mock.ts';
import { StoreModel } from '../simulation/store-model.ts';
import { WeChatModel } from '../simulation/wechat-model.ts';
import { Process, World } from '../simulation/world.ts';

const HOUR = 3_600_000;

test('a process that slept longer than its answer lives fetches again before it hands anything out', async () => {
  const world = new World(1);
  const wechat = new WeChatModel(world, 'stable');
  const process = new Process(world);
  const store = new StoreModel(world, () => {}).seenBy(process);
  const { manager } = buildTokenManager(
    { ...APP, store },
    { clock: process.clock, requests: () => (force) => wechat.ask(process, force) },
  );
  const token = manager.get();
  world.after(3, () => {
    const poll = () => (wechat.asks ? process.sleep(3 * HOUR) : void world.after(1, poll));
    poll();
  });
  await world.runUntil(4 * HOUR);
  expect(wechat.asks).toBe(2);
  expect(await token).toBe('token-2');
});

test('what was fetched under a lock that was lost is written by the next lock, not fetched again', async () => {
  const wechat = await mockWeChat();
  const memory = memoryStore();
  let losses = 1;
  const store: TokenStore = {
    ...memory,
    async lock(key, ttl) {
      const lock = await memory.lock(key, ttl);
      if (losses-- <= 0 || !lock) return lock;
      await lock.release();
      await (await memory.lock(key, ttl))?.release();
      return lock;
    },
  };
  const manager = createTokenManager({ ...APP, ...wechat, store, kind: 'legacy' });
  const token = await manager.get();
  expect(wechat.requests).toHaveLength(1);
  expect(manager.stats().lockLosses).toBe(1);
  expect(await createTokenManager({ ...APP, ...wechat, store, kind: 'legacy' }).get()).toBe(token);
});

test('where the store fails under the lock, nothing is written over what is in it', async () => {
  const wechat = await mockWeChat();
  const memory = memoryStore();
  const written: string[] = [];
  let reads = 0;
  const store: TokenStore = {
    async read(key) {
      if (++reads === 2) throw new Error('connection lost');
      return memory.read(key);
    },
    async lock(key, ttl) {
      const lock = await memory.lock(key, ttl);
      return (
        lock && {
          ...lock,
          write(value) {
            written.push(value);
            return lock.write(value);
          },
        }
      );
    },
  };
  expect(await createTokenManager({ ...APP, ...wechat, store }).get()).toMatch(/./);
  expect(written).toEqual([]);
  expect(await createTokenManager({ ...APP, ...wechat, store }).get()).toMatch(/./);
  expect(written).toHaveLength(1);
});

test('a store whose fence never lets anything through does not keep callers from a token', async () => {
  const wechat = await mockWeChat();
  const memory = memoryStore();
  const store: TokenStore = {
    ...memory,
    async lock(key, ttl) {
      const lock = await memory.lock(key, ttl);
      return lock && { ...lock, write: async () => false };
    },
  };
  const manager = createTokenManager({ ...APP, ...wechat, store });
  expect(await manager.get()).toBe(await manager.get());
  expect(manager.stats().lockLosses).toBe(2);
});

/** One process of a simulated fleet. */
function member(world: World, wechat: WeChatModel, store: StoreModel) {
  const process = new Process(world);
  const { manager } = buildTokenManager(
    { ...APP, store: store.seenBy(process) },
    { clock: process.clock, requests: () => (force) => wechat.ask(process, force) },
  );
  return { process, manager };
}

test('a process that slept in the middle of its request finds what others fetched meanwhile, at once', async () => {
  for (let seed = 1; seed <= 20; seed++) {
    const world = new World(seed);
    const wechat = new WeChatModel(world, 'stable');
    const store = new StoreModel(world, () => {});
    const holder = member(world, wechat, store);
    const other = member(world, wechat, store);
    // Its first request is lost on the way, as where the connection ends with the sleep.
    wechat.isDown = true;
    const waiting: Promise<unknown>[] = [];
    const call = () => waiting.push(holder.manager.get().catch((error: unknown) => error));
    call();
    await world.runUntil(300);
    holder.process.sleep(20_000);
    wechat.isDown = false;
    await world.runUntil(1_000);
    let token: unknown;
    const ask = () => void other.manager.get().then((got) => (token = got));
    world.after(0, ask);
    await world.runUntil(20_200);
    expect(token, `seed ${seed}`).toMatch(/^token-/);

    call();
    const woken = world.now + 300;
    await world.runUntil(woken + 2_500);
    const ended = await Promise.race([Promise.all(waiting), new Promise((resolve) => setImmediate(resolve))]);
    expect(ended, `seed ${seed}`).toEqual([token, token]);
  }
});

test('callers of a process whose own request hangs get what others have fetched', async () => {
  const world = new World(7);
  const wechat = new WeChatModel(world, 'stable');
  const store = new StoreModel(world, () => {});
  const process = new Process(world);
  const { manager } = buildTokenManager(
    { ...APP, store: store.seenBy(process) },
    { clock: process.clock, requests: () => () => new Promise(() => {}) },
  );
  const other = member(world, wechat, store);
  const token = manager.get();
  await world.runUntil(500);
  // Its lock ends meanwhile.
  process.sleep(60_000);
  world.after(30_000, () => void other.manager.get());
  await world.runUntil(63_500);
  expect(wechat.asks).toBe(1);
  expect(await Promise.race([token, new Promise((resolve) => setImmediate(resolve))])).toBe('token-1');
});

test('what was fetched while the store was down is written when it is back only while it need not be renewed', async () => {
  const hour = 3_600_000;
  for (const [asleep, asks] of [
    [0.5 * hour, 1],
    [1.99 * hour, 2],
  ] as const) {
    const world = new World(3);
    const wechat = new WeChatModel(world, 'stable');
    const store = new StoreModel(world, () => {});
    const { manager } = member(world, wechat, store);
    store.isDown = true;
    void manager.get();
    await world.runUntil(60_000);
    store.isDown = false;
    // Nobody calls for so long; then the token is due.
    await world.runUntil(asleep);
    void manager.get();
    await world.runUntil(asleep + 30_000);
    expect(wechat.asks).toBe(asks);
  }
});
