import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StoreLock, TokenStore } from '../../src/renewal/token-store.ts';
import type { OpenStore } from './open-store.ts';
import { patiently } from './patiently.ts';
import type { Place } from './place.ts';
import { SERVER_TIME } from './server.ts';

// Longer than any test may take.
const LONG = 600_000;

/** What a suite hands to the contract. */
export interface Subject extends OpenStore {
  /** Where other processes find the same store, if they can. */
  place?: Place;
}

/** What is large is kept as a whole, or refused without a word of it: up to so many bytes. */
export async function keepsLarge(store: TokenStore, bytes: number): Promise<void> {
  const lock = await taken(store, 'wx1:huge');
  expect(await lock.write('small')).toBe(true);
  for (const value of ['x'.repeat(40_000), 'x'.repeat(65_536), '令'.repeat(bytes / 3)]) {
    const refused = await lock.write(value).then(
      () => undefined,
      (error: unknown) => String(error),
    );
    if (refused !== undefined)
      expect(refused).toMatch(/^RangeError: \w+: write: a value may have at most \d+ bytes/);
    const kept = (await store.read('wx1:huge'))?.value;
    expect(kept === value || (refused !== undefined && kept === 'x'.repeat(40_000))).toBe(true);
  }
  expect(await lock.write('small again')).toBe(true);
  expect((await store.read('wx1:huge'))?.value).toBe('small again');
}

/** What every store promises, as tests; processes.ts has what a shared one promises besides. */
export function storeContract(
  name: string,
  open: () => Promise<Subject>,
  { skip = false }: { skip?: boolean } = {},
): void {
  describe.skipIf(skip)(`${name} keeps the contract of a token store`, () => {
    let subject: Subject;
    let store: TokenStore;
    beforeAll(async () => {
      subject = await open();
      ({ store } = subject);
    }, SERVER_TIME);
    afterAll(() => subject?.close(), SERVER_TIME);

    test('reads nothing where nothing was written, also while it is locked', async () => {
      expect(await store.read('wx1:none')).toBeUndefined();
      await taken(store, 'wx1:none');
      expect(await store.read('wx1:none')).toBeUndefined();
    });

    test('reads what was last written, and its age grows', async () => {
      const lock = await taken(store, 'wx1:age');
      expect(await lock.write('first')).toBe(true);
      const begin = performance.now();
      expect(await lock.write('second')).toBe(true);

      const young = await store.read('wx1:age');
      expect(young?.value).toBe('second');
      expect(young?.age).toBeLessThanOrEqual(performance.now() - begin + 50);
      await wait(150);
      const age = (await store.read('wx1:age'))?.age;
      expect(age).toBeGreaterThanOrEqual(120);
      expect(age).toBeLessThanOrEqual(performance.now() - begin + 50);
    });

    test('lends the lock to one of 50 who ask at once, and again once it is released', async () => {
      for (let round = 0; round < 3; round++) {
        const answers = await Promise.all(Array.from({ length: 50 }, () => store.lock('wx1:many', LONG)));
        const locks = answers.filter((lock) => lock !== undefined);
        expect(locks).toHaveLength(1);
        await locks[0]?.release();
      }
    });

    test('ends a lock with its ttl and not before; whoever comes next has a larger fence', async () => {
      const asked = performance.now();
      const first = await taken(store, 'wx1:ttl', 100.5);
      const next = await takenWithin(store, 'wx1:ttl');
      // Clocks of stores count in milliseconds.
      expect(performance.now() - asked).toBeGreaterThan(98);
      expect(next.fence).toBeGreaterThan(first.fence);
    });

    test('holds an extended lock for its new ttl', async () => {
      const lock = await taken(store, 'wx1:extend', 150);
      expect(await lock.extend(LONG)).toBe(true);
      await wait(200);
      expect(await store.lock('wx1:extend', LONG)).toBeUndefined();
      expect(await lock.extend(50.5)).toBe(true);
      await wait(100);
      expect(await store.lock('wx1:extend', LONG)).toBeDefined();
    });

    test('lets a late holder write and extend as long as nobody came after it', async () => {
      const lock = await taken(store, 'wx1:late', 20);
      await wait(60);
      expect(await lock.write('late')).toBe(true);
      expect(await lock.extend(LONG)).toBe(true);
      expect(await store.lock('wx1:late', LONG)).toBeUndefined();
    });

    test('refuses what a stale holder wants, and leaves the new one alone', async () => {
      const stale = await taken(store, 'wx1:stale', 20);
      await wait(60);
      const fresh = await taken(store, 'wx1:stale');
      expect(await fresh.write('fresh')).toBe(true);

      expect(await stale.write('stale')).toBe(false);
      expect(await stale.extend(LONG)).toBe(false);
      await stale.release();
      expect(await store.lock('wx1:stale', LONG)).toBeUndefined();
      expect((await store.read('wx1:stale'))?.value).toBe('fresh');
      expect(await fresh.write('fresher')).toBe(true);
    });

    test('takes no write and no extension from a lock that was given back', async () => {
      const lock = await taken(store, 'wx1:given');
      await lock.release();
      expect(await lock.write('late')).toBe(false);
      expect(await lock.extend(LONG)).toBe(false);
      expect(await store.read('wx1:given')).toBeUndefined();
      await expect(lock.release()).resolves.toBeUndefined();
    });

    test('counts fences upwards over releases', async () => {
      let last = Number.NEGATIVE_INFINITY;
      for (let round = 0; round < 10; round++) {
        const lock = await taken(store, 'wx1:fence');
        expect(lock.fence).toBeGreaterThan(last);
        last = lock.fence;
        await lock.release();
      }
    });

    test('keeps keys apart, odd ones too', async () => {
      const keys = [
        'wx1:stable',
        'WX1:stable',
        'wx1:stable ',
        'wx1',
        '../../wx1',
        '小程序/令牌',
        '%00?*|',
        '\0',
        'line\r\nbreak',
        "'; drop table weapp_token; --",
        '`"\\',
        '{tag}',
        '__proto__',
        'constructor',
        '',
        'k'.repeat(2_000),
      ];
      for (const [index, key] of keys.entries()) {
        expect(await (await taken(store, key)).write(`key ${index}`)).toBe(true);
      }
      for (const [index, key] of keys.entries()) expect((await store.read(key))?.value).toBe(`key ${index}`);
    });

    test('keeps 10 kB, and any text', async () => {
      const value = JSON.stringify({ token: '令'.repeat(3_000), other: `'";\\\n\t{}${'x'.repeat(1_000)}` });
      await (await taken(store, 'wx1:large')).write(value);
      expect((await store.read('wx1:large'))?.value).toBe(value);
    });

    test.each([0, -1, Number.NaN])('refuses a lock of %s milliseconds', async (ttl) => {
      await expect(store.lock('wx1:never', ttl)).rejects.toThrow(/the ttl of a lock must be milliseconds/);
      const lock = await taken(store, 'wx1:never');
      await expect(lock.extend(ttl)).rejects.toThrow(/the ttl of a lock must be milliseconds/);
      await lock.release();
    });

    test('holds a lock without end, which is one of a day, like any other', async () => {
      const lock = await taken(store, 'wx1:day', Infinity);
      expect(await store.lock('wx1:day', LONG)).toBeUndefined();
      expect(await lock.extend(Number.MAX_VALUE)).toBe(true);
      await lock.release();
      await (await taken(store, 'wx1:day')).release();
    });

    // Larger ones in test/faults/large-values.test.ts.
    test('keeps what is large as a whole, or refuses it without a word of it', () =>
      keepsLarge(store, 90_000));

    test('loses no write of 20 callers who take turns', async () => {
      const turn = async () => {
        for (;;) {
          const lock = await patiently(() => store.lock('wx1:turns', LONG));
          if (lock) {
            const count = Number((await store.read('wx1:turns'))?.value ?? 0);
            expect(await patiently(() => lock.write(`${count + 1}`))).toBe(true);
            return patiently(() => lock.release());
          }
          await wait(1 + 10 * Math.random());
        }
      };
      await Promise.all(Array.from({ length: 20 }, turn));
      expect((await store.read('wx1:turns'))?.value).toBe('20');
    });
  });
}

export const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** The lock, which must be free. */
export async function taken(store: TokenStore, key: string, ttl = LONG): Promise<StoreLock> {
  const lock = await store.lock(key, ttl);
  if (!lock) throw new Error(`Somebody else holds ${key}.`);
  return lock;
}

/** The lock, as soon as it is free. */
export async function takenWithin(store: TokenStore, key: string, limit = 50_000): Promise<StoreLock> {
  const end = performance.now() + limit;
  for (;;) {
    const lock = await store.lock(key, LONG);
    if (lock) return lock;
    if (performance.now() > end) throw new Error(`${key} is still locked after ${limit} ms.`);
    await wait(10);
  }
}
