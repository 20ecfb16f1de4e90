import { backoff, type Clock, sleep } from './clock.ts';
import type { FetchToken } from './forced-fetch.ts';
import type { ForcedLimit } from './forced-limit.ts';
import { HeldToken, type RefreshAhead } from './held-token.ts';
import type { RememberedFailure } from './remembered-failure.ts';
import { DOWN, type LockAccess, type Reading, type StoreAccess } from './store-access.ts';
import { WeappTokenError } from './token-error.ts';
import type { TokenEvents } from './token-events.ts';
import type { TokenState } from './token-state.ts';

export interface RenewalParts {
  kind: 'stable' | 'legacy';
  fetchToken: FetchToken;
  store: StoreAccess;
  state: TokenState;
  limit: ForcedLimit;
  failure: RememberedFailure;
  events: TokenEvents;
  clock: Clock;
  refreshAhead: RefreshAhead | undefined;
  /** Milliseconds after which a lock whose holder died ends. */
  lockTtl: number;
  /** Milliseconds for which a caller without a token waits for other processes. */
  patience: number;
}

/** Without the store's lock each fetch of a legacy token retires somebody else's: not more often than this. */
const ALONE_APART = 60_000;
/** How soon a process whose token still lives looks whether another one is done renewing it. */
const LOOK_AGAIN = 1_000;
/** How soon the store is tried again by a process that had to go on without it. */
const REJOIN = 5_000;

/** A token to hold, or the sign that another process has taken over, with what was fetched in vain. */
type Outcome = { held: HeldToken } | { overtaken: HeldToken | undefined };

/**
 * One renewal across the fleet: take a newer token from the store, or lock it, look again, fetch and write.
 * Resolves with the token to hold from now on, which may be the current one; rejects if none can be had.
 */
export function createRenewal(parts: RenewalParts): () => Promise<HeldToken> {
  const { kind, fetchToken, store, state, limit, failure, events, clock, lockTtl, patience } = parts;
  let fetchedAloneAt = Number.NEGATIVE_INFINITY;

  async function renew(): Promise<HeldToken> {
    const begun = clock.now();
    let overtaken: HeldToken | undefined;
    let isWaiting = false;
    try {
      for (let turn = 0; ; turn++) {
        const reading = await store.read();
        if (reading === DOWN) return await alone();
        const news = newsIn(reading);
        if (news) return news;
        if (failure.isRecent()) throw failure.error;

        const lock = await store.lock(lockTtl);
        if (lock === DOWN) return await alone();
        if (lock) {
          const outcome = await locked(lock, overtaken).finally(() => lock.release());
          if ('held' in outcome) return outcome.held;
          // Twice in a row: the store fences wrongly. Callers get a token all the same.
          if (overtaken) return outcome.overtaken ?? overtaken;
          overtaken = outcome.overtaken;
        } else {
          const own = state.good();
          if (own) return later(own, LOOK_AGAIN);
          isWaiting = true;
        }
        if (clock.now() - begun > patience) throw lockedOut();
        await sleep(clock, backoff(clock, turn, 25, 500));
      }
    } finally {
      if (isWaiting) events.emit({ type: 'wait', duration: clock.now() - begun });
    }
  }

  async function locked(lock: LockAccess, overtaken: HeldToken | undefined): Promise<Outcome> {
    const reading = await store.read();
    // What is in it is not known, and might be the mark of a refused token: nothing is written over it.
    if (reading === DOWN) return { held: overtaken ?? (await alone()) };
    const news = newsIn(reading);
    if (news) return { held: news };
    const stored = reading?.record;
    if (reading?.record.forced) limit.merge(reading.record.forced, reading.writtenAt);

    const isRefused = (token: string) =>
      state.isRefused(token) || (stored?.refused === true && stored.token === token);
    // Fetched without the store, or in vain because the lock was lost, and nobody has had a newer one since.
    const own = overtaken ?? state.good();
    if (own && !own.shared && !isRefused(own.token) && clock.now() < own.renewAt) {
      const isNewest = !reading || reading.writtenAt + reading.record.life <= own.endsAt;
      if (isNewest && !(stored && isRefused(stored.token))) return put(lock, own);
    }

    const mark = async (token: string) =>
      (await lock.write({ token, life: 0, refused: true, forced: limit.use() })) !== false;
    // Marked before WeChat is asked: should this process die now, nobody takes the refused token for good.
    if (stored && !stored.refused && state.isRefused(stored.token) && !(await mark(stored.token))) {
      return { overtaken: undefined };
    }
    const fetched = await fetchToken(isRefused, mark);
    return fetched ? put(lock, fetched) : { overtaken: undefined };
  }

  /** Writes a token that was fetched now, or while the store was down. */
  async function put(
    lock: LockAccess,
    { token, endsAt }: { token: string; endsAt: number },
  ): Promise<Outcome> {
    const written = await lock.write({ token, life: endsAt - clock.now(), forced: limit.use() });
    const held = hold(token, endsAt, written === true);
    return written === false ? { overtaken: held } : { held };
  }

  /** Without the store: from memory while the token lives, then one fetch for oneself. */
  async function alone(): Promise<HeldToken> {
    const own = state.good();
    if (own) return later(own, REJOIN);
    if (failure.isRecent()) throw failure.error;
    const wait = fetchedAloneAt + ALONE_APART - clock.now();
    if (kind === 'legacy' && wait > 0) throw warOfRefreshes(wait);
    const fetched = await fetchToken(
      (token) => state.isRefused(token),
      async () => true,
    );
    if (!fetched) throw lockedOut();
    fetchedAloneAt = clock.now();
    return hold(fetched.token, fetched.endsAt, false);
  }

  /** The stored token, if this process should hold it from now on. */
  function newsIn(reading: Reading | undefined): HeldToken | undefined {
    if (!reading || reading.record.refused) return undefined;
    const { record, writtenAt } = reading;
    const held = hold(record.token, writtenAt + record.life, true);
    if (state.isRefused(held.token) || !held.isGood()) return undefined;
    const { current } = state;
    // Asked for by somebody since this process holds it, and unchanged: no need to ask once more. Nor to
    // share it, where others share it already.
    const isConfirmed = current?.token === held.token && (writtenAt > current.since || !current.shared);
    if (!isConfirmed && !state.isNews(held)) return undefined;
    events.emit({ type: 'adopt', life: held.endsAt - clock.now() });
    return held;
  }

  function hold(token: string, endsAt: number, shared: boolean): HeldToken {
    const held = new HeldToken(clock, token, endsAt, shared, parts.refreshAhead);
    return shared ? held : later(held, REJOIN);
  }

  function later(held: HeldToken, milliseconds: number): HeldToken {
    held.postpone(milliseconds * (0.75 + 0.5 * clock.random()));
    return held;
  }

  const lockedOut = () =>
    new WeappTokenError(
      'lock',
      `No token after ${patience} ms: other processes held the store's lock all the time. Look at their failures, and whether the store is slow.`,
    );

  const warOfRefreshes = (wait: number) =>
    new WeappTokenError(
      'alone',
      'The store is down, and the token that was fetched without it is good no more: another process has fetched one since. Restore the store, or use kind "stable".',
      new Date(clock.wall() + wait),
    );

  return renew;
}
