import type { StoredValue, TokenStore } from '../store.ts';

/** Keeps tokens in this process; managers that are given the same one share them. */
export function memoryStore(): TokenStore {
  const values = new Map<string, { value: string; at: number }>();
  const locks = new Map<string, { fence: number; until: number }>();
  let fence = 0;
  return {
    async read(key): Promise<StoredValue | undefined> {
      const stored = values.get(key);
      return stored && { value: stored.value, age: performance.now() - stored.at };
    },
    async lock(key, ttl) {
      if ((locks.get(key)?.until ?? 0) > performance.now()) return undefined;
      const own = { fence: ++fence, until: performance.now() + ttl };
      locks.set(key, own);
      const isMine = () => locks.get(key) === own;
      return {
        fence: own.fence,
        async write(value) {
          if (!isMine()) return false;
          values.set(key, { value, at: performance.now() });
          return true;
        },
        async extend(milliseconds) {
          if (!isMine()) return false;
          own.until = performance.now() + milliseconds;
          return true;
        },
        async release() {
          // The entry stays, ended: a write after it is then still told from one that came too late.
          if (isMine()) own.until = 0;
        },
      };
    },
  };
}
