import { inspect } from 'node:util';
import { WeappUsageError } from '@weapp-openapi/core';
import Keyv from 'keyv';
import { createStorage } from 'unstorage';
import { describe, expect, test } from 'vitest';
import { cacheStore } from '../../src/stores/cache-store.ts';
import { storeContract, taken } from './contract.ts';

storeContract('cacheStore on Keyv', async () => ({ store: cacheStore(new Keyv()), close() {} }));
storeContract('cacheStore on unstorage', async () => ({ store: cacheStore(createStorage()), close() {} }));

describe('cacheStore', () => {
  test('two stores on one cache share the value, not the lock', async () => {
    const cache = new Map<string, string>();
    const [one, two] = [cacheStore(cache), cacheStore(cache)];
    const lock = await taken(one, 'wx1:stable');
    await taken(two, 'wx1:stable');
    await lock.write('token');
    expect((await two.read('wx1:stable'))?.value).toBe('token');
  });

  test.each([
    'not JSON',
    '5',
    'null',
    '[]',
    '{"value":5,"at":1}',
    '{"value":"token","at":"1"}',
    '{"value":"token"}',
    JSON.stringify({ value: 'x'.repeat(70_000), at: 1 }),
    `${' '.repeat(5_000_000)}{"value":"token","at":1}`,
    '['.repeat(10_000_000),
    { value: { toString: 5 }, at: 1 },
    { value: 'x'.repeat(70_000), at: 1 },
    5,
    Buffer.from('{"value":"token","at":1}'),
  ])('what somebody else put there counts as absent (%#)', async (foreign) => {
    const cache = { get: () => foreign, set() {} };
    expect(await cacheStore(cache).read('k')).toBeUndefined();
  });

  test.each([1e300, -1e300, Number.NaN, Infinity])(
    'a time of no store, %s, makes the value too old',
    async (at) => {
      const cache = { get: () => ({ value: 'token', at }), set() {} };
      const age = (await cacheStore(cache).read('k'))?.age;
      expect(age).toBeGreaterThan(7_200_000);
    },
  );

  test('the error of a cache quotes neither its address nor the value', async () => {
    const secret = 'ACCESS-TOKEN-OF-THE-TEST';
    const fail = (_: string, value = '') => {
      throw Object.assign(new Error(`redis://user:PASSWORD@host refused ${value}`), {
        args: [value],
        code: 'E',
      });
    };
    const store = cacheStore({ get: fail, set: fail });
    const read: unknown = await store.read('k').catch((error: unknown) => error);
    const written: unknown = await (await taken(store, 'k')).write(secret).catch((error: unknown) => error);
    expect(String(read)).toBe('Error: cacheStore: read: redis://***@host refused ');
    expect(String(written)).toBe('Error: cacheStore: write: redis://***@host refused ***');
    const text = inspect([read, written], { depth: 20, showHidden: true });
    expect(text).not.toMatch(/PASSWORD|ACCESS-TOKEN/);
  });

  test('a value from the future, by a clock that was set back since, is too old', async () => {
    const value = JSON.stringify({ value: 'token', at: Date.now() + 3_600_000 });
    expect((await cacheStore(new Map([['weapp:token:k', value]])).read('k'))?.age).toBe(Infinity);
  });

  test('wants get and set', () => {
    // @ts-expect-error: no set
    expect(() => cacheStore({ get: () => {} })).toThrow(WeappUsageError);
  });
});
