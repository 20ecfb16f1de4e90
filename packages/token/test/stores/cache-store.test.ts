import { WeappUsageError } from '@weapp-openapi/core';
import Keyv from 'keyv';
import { createStorage } from 'unstorage';
import { describe, expect, test } from 'vitest';
import { cacheStore } from '../../src/stores/cache-store.ts';
import { storeContract, taken } from './contract.ts';

storeContract('cacheStore on Keyv', async () => ({ store: cacheStore(new Keyv()), close() {} }), {
  place: 'none',
});
storeContract('cacheStore on unstorage', async () => ({ store: cacheStore(createStorage()), close() {} }), {
  place: 'none',
});

describe('cacheStore', () => {
  test('two stores on one cache share the value, not the lock', async () => {
    const cache = new Map<string, string>();
    const [one, two] = [cacheStore(cache), cacheStore(cache)];
    const lock = await taken(one, 'wx1:stable');
    await taken(two, 'wx1:stable');
    await lock.write('token');
    expect((await two.read('wx1:stable'))?.value).toBe('token');
  });

  test('what somebody else put there counts as absent', async () => {
    for (const foreign of ['not JSON', '5', 'null', '{"value":5,"at":1}']) {
      expect(await cacheStore(new Map([['weapp:token:k', foreign]])).read('k')).toBeUndefined();
    }
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
