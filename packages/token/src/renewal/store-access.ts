import { type Clock, patience } from './clock.ts';
import { type StoreAction, storeError, type TokenEvents } from './token-events.ts';
import { readRecord, type TokenRecord, writeRecord } from './token-record.ts';
import type { StoreLock, TokenStore } from './token-store.ts';

/** In place of a result: the store failed or did not answer in time. Reported already. */
export const DOWN: unique symbol = Symbol('down');

/** How many times its ttl a lock may be held: a holder asks WeChat twice at most. */
const EXTENDED = 3;

/** A record with the moment, by this process's clock, from which its spans count. */
export interface Reading {
  record: TokenRecord;
  writtenAt: number;
}

/** The store as the manager uses it: one key, records, and no call that throws or hangs. */
export interface StoreAccess {
  read(): Promise<Reading | undefined | typeof DOWN>;
  lock(ttl: number): Promise<LockAccess | undefined | typeof DOWN>;
}

export interface LockAccess {
  /**
   * False once somebody else has the lock: nothing was written. After a write that failed there is no other
   * under the same lock: the first may still be under way, and would then come after it.
   */
  write(record: TokenRecord): Promise<boolean | typeof DOWN>;
  release(): Promise<void>;
}

export interface StoreAccessOptions {
  store: TokenStore;
  key: string;
  /** Milliseconds for each call of the store. */
  timeout: number;
  clock: Clock;
  events: TokenEvents;
  /** What must not appear in a reported error. */
  secrets: () => readonly string[];
}

export function accessStore({
  store,
  key,
  timeout,
  clock,
  events,
  secrets,
}: StoreAccessOptions): StoreAccess {
  async function guard<T>(
    action: StoreAction,
    work: () => Promise<T>,
    { late, token }: { late?: (result: T) => void; token?: string } = {},
  ): Promise<T | typeof DOWN> {
    let isLate = false;
    const report = (error: unknown): typeof DOWN => {
      events.emit({
        type: 'store-error',
        action,
        error: storeError(action, error, token ? [...secrets(), token] : secrets()),
      });
      return DOWN;
    };
    return new Promise((resolve) => {
      const answered = patience(clock, timeout, () => {
        isLate = true;
        resolve(report(new Error(`no answer within ${timeout} ms`)));
      });
      // Called inside of a promise: a store that throws at once is reported too.
      Promise.resolve()
        .then(work)
        .then(
          (result) => {
            answered();
            if (isLate) late?.(result);
            else resolve(result);
          },
          (error: unknown) => {
            answered();
            if (!isLate) resolve(report(error));
          },
        );
    });
  }

  return {
    async read() {
      // Before the call, so that a slow answer makes the token older and not younger than it is.
      const asked = clock.now();
      const stored = await guard('read', () => store.read(key));
      if (stored === DOWN) return DOWN;
      const { value, age } = Object(stored);
      const record = readRecord(value);
      return record && { record, writtenAt: asked - known(age) };
    },
    async lock(ttl) {
      const taken = await guard(
        'lock',
        () => store.lock(key, ttl),
        // Nobody waits for this lock any more; others must not wait for its end.
        { late: (lock) => void lock?.release().catch(() => {}) },
      );
      return taken === DOWN || taken === undefined ? taken : keep(taken, ttl);
    },
  };

  /** Extends the lock until it is released; not for ever, so that work that hangs does not stop the fleet. */
  function keep(lock: StoreLock, ttl: number): LockAccess {
    const last = clock.now() + EXTENDED * ttl;
    let over = false;
    let isUnsure = false;
    let cancel = () => {};
    const stop = () => {
      over = true;
      cancel();
    };
    const lose = () => {
      if (!over) events.emit({ type: 'lock-loss' });
      stop();
    };
    const extendLater = () => {
      cancel = clock.after(ttl / 3, async () => {
        const held = await guard('extend', () => lock.extend(ttl));
        if (over) return;
        if (held === false) lose();
        else if (clock.now() < last) extendLater();
      });
    };
    extendLater();
    return {
      async write(record) {
        if (isUnsure) return DOWN;
        const written = await guard('write', () => lock.write(writeRecord(record)), { token: record.token });
        if (written === false) lose();
        isUnsure = written === DOWN;
        return written;
      },
      async release() {
        stop();
        // Also after a loss: it does no harm there, and a lock that only seemed lost would stay for its ttl.
        await guard('release', () => lock.release());
      },
    };
  }
}

/** An age that is no number, or lies in the future, says nothing: too old. */
const known = (age: unknown): number =>
  typeof age === 'number' && age >= -1_000 ? Math.max(0, age) : Number.POSITIVE_INFINITY;
