import type { StoredValue, StoreLock, TokenStore } from '../renewal/token-store.ts';
import { checkValue, lockTime } from './limits.ts';

interface Entry {
  fence: number;
  /** Number of the lock that may write; undefined once it is released. */
  holder: number | undefined;
  until: number;
  written: { value: string; at: number } | undefined;
}

/**
 * A store in this process's memory, the manager's default: one fetch per process at a time, nothing shared with others.
 * Timed by the monotonic clock.
 */
export function memoryStore(): TokenStore {
  const entries = new Map<string, Entry>();

  return {
    async read(key): Promise<StoredValue | undefined> {
      const written = entries.get(key)?.written;
      return written && { value: written.value, age: performance.now() - written.at };
    },

    async lock(key, ttl): Promise<StoreLock | undefined> {
      const entry = entries.get(key) ?? { fence: 0, holder: undefined, until: 0, written: undefined };
      if (entry.holder !== undefined && performance.now() < entry.until) return undefined;
      const time = lockTime('memoryStore', ttl);
      entry.fence += 1;
      entry.holder = entry.fence;
      entry.until = performance.now() + time;
      entries.set(key, entry);

      const { fence } = entry;
      return {
        fence,
        async write(value) {
          checkValue('memoryStore', value);
          if (entry.holder !== fence) return false;
          entry.written = { value, at: performance.now() };
          return true;
        },
        async extend(ttl) {
          const time = lockTime('memoryStore', ttl);
          if (entry.holder !== fence) return false;
          entry.until = performance.now() + time;
          return true;
        },
        async release() {
          if (entry.holder === fence) entry.holder = undefined;
        },
      };
    },
  };
}
