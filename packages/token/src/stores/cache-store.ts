import { WeappUsageError } from '@weapp-openapi/core';
import { cacheWrong } from '../messages/stores.ts';
import type { TokenStore } from '../renewal/token-store.ts';
import { ageOf } from './age.ts';
import { checkValue, isValue, MAX_VALUE } from './limits.ts';
import { memoryStore } from './memory-store.ts';
import { storeFailure } from './store-failure.ts';

/** The part of a cache that is used: Keyv, unstorage, cache-manager and most others have it. */
export interface TokenCache {
  get(key: string): unknown;
  set(key: string, value: string): unknown;
}

/** The most characters of an entry: a value with every character escaped, and the rest. */
const MAX_ENTRY = 6 * MAX_VALUE + 100;

/**
 * A store on a cache without locks, best effort: one fetch per process at a time, not one per fleet. Processes find each
 * other's token, but two that look at the same moment both fetch, and the later write wins. Ages are by the hosts' wall
 * clocks, which should agree. Fine for `stable`, where WeChat gives both the same token; for `legacy` use a store with
 * locks.
 *
 * @example
 * const token = createTokenManager({ appid, secret, store: cacheStore(new Keyv(...)) });
 * @throws {WeappUsageError} when the cache has no `get` and `set`.
 */
export function cacheStore(cache: TokenCache): TokenStore {
  if (typeof cache?.get !== 'function' || typeof cache.set !== 'function') {
    throw new WeappUsageError(cacheWrong());
  }
  const locks = memoryStore();
  // Encoded, since ?, /, .. and the like have a meaning for caches.
  const nameOf = (key: string) => `weapp:token:${encodeURIComponent(key).replaceAll('.', '%2E')}`;

  return {
    async read(key) {
      const stored = parse(await named('read', async () => cache.get(nameOf(key))));
      return stored && { value: stored.value, age: ageOf(Date.now() - stored.at) };
    },

    async lock(key, ttl) {
      const lock = await locks.lock(key, ttl);
      return (
        lock && {
          ...lock,
          async write(value) {
            checkValue('cacheStore', value);
            const entry = JSON.stringify({ value, at: Date.now() });
            if (!(await lock.write(''))) return false;
            await named('write', async () => cache.set(nameOf(key), entry), entry);
            return true;
          },
        }
      );
    },
  };
}

/** Clients attach the address and arguments to what they throw. */
async function named<T>(method: string, work: () => Promise<T>, entry?: string): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storeFailure(`cacheStore: ${method}`, error, entry);
  }
}

/** unstorage parses JSON itself; others return the text. What another program wrote counts as absent. */
function parse(stored: unknown): { value: string; at: number } | undefined {
  const entry = typeof stored === 'string' ? fromJson(stored) : stored;
  if (typeof entry !== 'object' || entry === null || !('value' in entry) || !('at' in entry))
    return undefined;
  const { value, at } = entry;
  return isValue(value) && typeof at === 'number' ? { value, at } : undefined;
}

// The error of JSON.parse quotes the text, and with it the token.
function fromJson(text: string): unknown {
  if (text.length > MAX_ENTRY) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
