import { expect, test, vi } from 'vitest';
import { systemClock } from '../../src/renewal/clock.ts';
import { accessStore, DOWN } from '../../src/renewal/store-access.ts';
import { TokenEvents } from '../../src/renewal/token-events.ts';
import type { StoreLock, TokenStore } from '../../src/renewal/token-store.ts';
import { memoryStore } from '../../src/stores/memory-store.ts';
import { StoreModel } from '../simulation/store-model.ts';
import { Process, World } from '../simulation/world.ts';

const RECORD = { token: 'the-token', life: 1000, checked: 0 };

function access(store: TokenStore, timeout = 1_000) {
  const events = new TokenEvents({ appid: 'wx1', kind: 'stable' }, undefined);
  const shared = { store, timeout, events, key: 'wx1:stable', clock: systemClock, secrets: () => [] };
  return { events, store: accessStore(shared) };
}

async function taken(store: TokenStore, ttl: number) {
  const { store: seen, events } = access(store);
  const lock = await seen.lock(ttl);
  if (!lock || lock === DOWN) throw new Error('no lock');
  return { lock, events };
}

test('a lock is extended until it is released', async () => {
  const store = memoryStore();
  const { lock, events } = await taken(store, 60);
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(await store.lock('wx1:stable', 60)).toBeUndefined();
  expect(await lock.write(RECORD)).toBe(true);
  await lock.release();
  expect(await store.lock('wx1:stable', 60)).toBeDefined();
  expect(events.stats.lockLosses).toBe(0);
});

test('a lock that somebody else has by now is counted once, and writes nothing', async () => {
  const memory = memoryStore();
  const lame: TokenStore = {
    ...memory,
    async lock(key, ttl): Promise<StoreLock | undefined> {
      const lock = await memory.lock(key, ttl);
      // Another process takes it as soon as it ends.
      await lock?.release();
      await memory.lock(key, ttl);
      return lock;
    },
  };
  const { lock, events } = await taken(lame, 30);
  await vi.waitFor(() => expect(events.stats.lockLosses).toBe(1), 50_000);
  expect(await lock.write(RECORD)).toBe(false);
  await lock.release();
  expect(events.stats.lockLosses).toBe(1);
  expect(await memory.read('wx1:stable')).toBeUndefined();
});

test('after a write that failed there is no other under the same lock, which the first might follow', async () => {
  const memory = memoryStore();
  const calls: string[] = [];
  const slow: TokenStore = {
    ...memory,
    async lock(key, ttl) {
      const lock = await memory.lock(key, ttl);
      const write = (value: string) => {
        calls.push(value);
        return new Promise<never>(() => {});
      };
      return lock && { ...lock, write };
    },
  };
  const { store, events } = access(slow, 20);
  const lock = await store.lock(60_000);
  if (!lock || lock === DOWN) throw new Error('no lock');
  expect(await lock.write({ token: 'another', life: 0, checked: 0 })).toBe(DOWN);
  expect(await lock.write(RECORD)).toBe(DOWN);
  expect(calls).toHaveLength(1);
  expect(events.stats.storeErrors).toBe(1);
});

test('a lock that comes after the timeout is given back', async () => {
  const memory = memoryStore();
  const slow: TokenStore = {
    ...memory,
    async lock(key, ttl) {
      const lock = await memory.lock(key, ttl);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return lock;
    },
  };
  const { store, events } = access(slow, 20);
  expect(await store.lock(60_000)).toBe(DOWN);
  expect(events.stats.storeErrors).toBe(1);
  await vi.waitFor(async () => expect(await memory.lock('wx1:stable', 1)).toBeDefined(), 50_000);
});

test('a store that throws at once, rejects or hangs is down, not fatal', async () => {
  const broken: TokenStore[] = [
    {
      read() {
        throw new Error('at once');
      },
      lock: () => Promise.reject(new Error('later')),
    },
    { read: () => new Promise(() => {}), lock: () => new Promise(() => {}) },
  ];
  for (const each of broken) {
    const { store, events } = access(each, 20);
    expect(await store.read()).toBe(DOWN);
    expect(await store.lock(1)).toBe(DOWN);
    expect(events.stats.storeErrors).toBe(2);
  }
});

test('an age that the store cannot tell makes a token too old', async () => {
  const value = JSON.stringify(RECORD);
  const { store } = access({
    ...memoryStore(),
    read: async () => ({ value, age: Number.POSITIVE_INFINITY }),
  });
  expect(await store.read()).toMatchObject({ writtenAt: Number.NEGATIVE_INFINITY });
});

test.each([Number.NaN, -5_000, '5', undefined, null])('so does %s', async (age) => {
  const value = JSON.stringify(RECORD);
  const odd = { ...memoryStore(), read: async () => ({ value, age }) } as unknown as TokenStore;
  expect(await access(odd).store.read()).toMatchObject({ writtenAt: Number.NEGATIVE_INFINITY });
});

test.each([null, 5, 'text', {}, { value: 5, age: 1 }])('%j from a store is no record', async (stored) => {
  const odd = { ...memoryStore(), read: async () => stored } as unknown as TokenStore;
  expect(await access(odd).store.read()).toBeUndefined();
});

test('a lock whose holder hangs is extended three times its ttl, and ends then', async () => {
  const world = new World(1);
  const process = new Process(world);
  const model = new StoreModel(world, () => {});
  const events = new TokenEvents({ appid: 'wx1', kind: 'stable' }, undefined);
  const store = accessStore({
    store: model.seenBy(process),
    key: 'wx1:stable',
    timeout: 1_000,
    events,
    clock: process.clock,
    secrets: () => [],
  });
  let isTaken: boolean | undefined;
  const take = () => void store.lock(60_000).then((lock) => (isTaken = lock !== undefined && lock !== DOWN));
  take();
  await world.runUntil(100);
  expect(isTaken).toBe(true);

  const waiting = model.seenBy(new Process(world));
  const tries: [minute: number, taken: boolean][] = [];
  for (let minute = 1; minute <= 6; minute++) {
    await world.runUntil(minute * 60_000);
    void waiting.lock('wx1:stable', 1).then((lock) => tries.push([minute, lock !== undefined]));
    await world.runUntil(minute * 60_000 + 100);
  }
  expect(tries.find(([, taken]) => taken)?.[0]).toBeGreaterThanOrEqual(3);
  expect(tries.at(-1)?.[1]).toBe(true);
});
