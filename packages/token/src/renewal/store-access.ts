import { environmentLanguage } from '@weapp-openapi/core';
import { noAnswer } from '../messages/manager.ts';
import { type Clock, patience } from './clock.ts';
import { type StoreAction, storeError, type TokenEvents } from './token-events.ts';
import { readRecord, type TokenRecord, writeRecord } from './token-record.ts';
import type { StoreLock, TokenStore } from './token-store.ts';

/** Returned when the store failed or did not answer in time; already reported. */
export const DOWN: unique symbol = Symbol('down');

/** How many times its ttl a lock may be held: a holder asks WeChat at most twice. */
const EXTENDED = 3;

/** A record, and the moment by this process's clock from which its spans count. */
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
   * False once another process has the lock; nothing was written. After a failed write, no other is sent under the
   * same lock: the first may still be under way, and would then overwrite it.
   */
  write(record: TokenRecord): Promise<boolean | typeof DOWN>;
  release(): Promise<void>;
}

export interface StoreAccessOptions {
  store: TokenStore;
  key: string;
  /** Milliseconds per call of the store. */
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
        resolve(report(new Error(noAnswer(timeout)[environmentLanguage()])));
      });
      // Called inside a promise, so that a store that throws synchronously is reported too.
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

  // Half of the reads find what the one before found, and a record with many operations takes long to parse.
  let last: { value: unknown; record: TokenRecord | undefined } = { value: undefined, record: undefined };

  return {
    async read() {
      // Before the call, so that a slow answer makes the token look older, never younger.
      const asked = clock.now();
      const stored = await guard('read', () => store.read(key));
      if (stored === DOWN) return DOWN;
      const { value, age } = Object(stored);
      if (value !== last.value) last = { value, record: readRecord(value) };
      const { record } = last;
      return record && { record, writtenAt: asked - known(age) };
    },
    async lock(ttl) {
      const taken = await guard(
        'lock',
        () => store.lock(key, ttl),
        // Nothing waits for this lock any longer, and others must not have to wait for its end.
        { late: (lock) => void lock?.release().catch(() => {}) },
      );
      return taken === DOWN || taken === undefined ? taken : keep(taken, ttl);
    },
  };

  /** Extends the lock until it is released, but only so often: work that hangs must not stop the fleet. */
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
        // After a loss too: that does no harm, and a lock that only seemed lost would otherwise stay for its ttl.
        await guard('release', () => lock.release());
      },
    };
  }
}

/** An age that is not a number, or lies in the future, counts as too old. */
const known = (age: unknown): number =>
  typeof age === 'number' && age >= -1_000 ? Math.max(0, age) : Number.POSITIVE_INFINITY;
