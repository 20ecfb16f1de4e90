import { plainError } from '../errors.ts';
import { beginWrong, storeLate } from '../messages/seen.ts';
import type { Seen, SeenStore } from './store.ts';

/** A store whose calls always end and never fail: they give nothing then, and the operator is told. */
export interface GuardedStore {
  begin(...args: Parameters<SeenStore['begin']>): Promise<Seen | undefined>;
  extend(...args: Parameters<SeenStore['extend']>): Promise<unknown>;
  finish(...args: Parameters<SeenStore['finish']>): Promise<unknown>;
  release(...args: Parameters<SeenStore['release']>): Promise<unknown>;
}

/** Milliseconds that a call to a store may take: WeChat waits 5 seconds in all. */
export const STORE_TIME = 2_000;

/** Wraps a store that somebody else has written: it may throw, reject, hang, or give what is no answer. */
export function guarded(store: SeenStore, onStoreError: (error: unknown) => void): GuardedStore {
  async function call<T>(what: keyof SeenStore, run: () => Promise<T>): Promise<T | undefined> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      const error = plainError(storeLate(what, STORE_TIME));
      timer = setTimeout(() => reject(error), STORE_TIME);
    });
    try {
      return await Promise.race([run(), late]);
    } catch (error) {
      onStoreError(error);
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    begin: (...args) => call('begin', async () => checked(await store.begin(...args))),
    extend: (...args) => call('extend', async () => store.extend(...args)),
    finish: (...args) => call('finish', async () => store.finish(...args)),
    release: (...args) => call('release', async () => store.release(...args)),
  };
}

function checked(seen: Seen): Seen {
  const { state, answer } = Object(seen);
  if (state === 'new' || state === 'running' || (state === 'done' && typeof answer === 'string')) return seen;
  throw plainError(beginWrong());
}
