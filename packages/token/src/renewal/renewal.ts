import { goneAlone, lockHeld } from '../messages/manager.ts';
import type { Blame } from './blame.ts';
import { backoff, type Clock, sleep } from './clock.ts';
import type { FetchToken } from './forced-fetch.ts';
import type { ForcedLimit } from './forced-limit.ts';
import { HeldToken, type RefreshAhead, type TimedToken } from './held-token.ts';
import type { HeldTokens } from './held-tokens.ts';
import type { RememberedFailure } from './remembered-failure.ts';
import { DOWN, type LockAccess, type Reading, type StoreAccess } from './store-access.ts';
import type { Suspicion } from './suspicion.ts';
import { WeappTokenError } from './token-error.ts';
import type { TokenEvents } from './token-events.ts';
import type { TokenRecord } from './token-record.ts';

export interface RenewalParts {
  kind: 'stable' | 'legacy';
  fetchToken: FetchToken;
  store: StoreAccess;
  tokens: HeldTokens;
  limit: ForcedLimit;
  blame: Blame;
  suspicion: Suspicion;
  failure: RememberedFailure;
  events: TokenEvents;
  clock: Clock;
  refreshAhead: RefreshAhead | undefined;
  /** Milliseconds after which a lock ends if its holder died. */
  lockTtl: number;
  /** Milliseconds that a caller without a token waits for other processes. */
  patience: number;
}

/** Without the store's lock, each fetch of a legacy token retires another process's: at most one per this time. */
const ALONE_APART = 60_000;
/** How soon a process whose token is still good checks whether another process has renewed it. */
const LOOK_AGAIN = 1_000;
/** How soon a process that had to go on without the store tries it again. */
const REJOIN = 5_000;

/** Reading the same token again does not make it end later. */
const TOLERANCE = 1_000;

/** A token to hold, or a sign that another process has taken over, with the token that could not be written. */
type Outcome = { held: HeldToken } | { overtaken: HeldToken | undefined };

export interface Renewal {
  /**
   * One renewal across the fleet: takes a newer token from the store, or locks it, checks again, fetches and writes.
   * If the current token is under suspicion, WeChat is asked for it in the same way. Resolves with the token to hold
   * from now on, which may be the current one; rejects if there is none to be had.
   */
  renew(): Promise<HeldToken>;
  /** Only reads the store; resolves with its token if that is to be held from now on. */
  look(): Promise<HeldToken | undefined>;
  /** The same, but waits while the token in the store is being replaced. */
  lookAfter(): Promise<HeldToken | undefined>;
  /** Writes what is known about refused operations, unless another process holds the lock: it reads before it writes. */
  tell(): Promise<void>;
}

export function createRenewal(parts: RenewalParts): Renewal {
  const { kind, fetchToken, store, tokens, limit, blame, suspicion, failure, events, clock } = parts;
  const { lockTtl, patience } = parts;
  let fetchedAloneAt = Number.NEGATIVE_INFINITY;

  async function renew(): Promise<HeldToken> {
    const begun = clock.now();
    const before = tokens.current;
    let overtaken: HeldToken | undefined;
    let isWaiting = false;
    try {
      for (let turn = 0; ; turn++) {
        const reading = await read();
        if (reading === DOWN) return await alone();
        const news = newsIn(reading);
        if (news && !isSame(news) && !isBeingReplaced(reading)) return adopted(news);
        const own = tokens.good();
        // Found by a check of the store during this renewal.
        if (own && own !== before && !suspicion.isOpen) return own;
        if (reading && own?.token === reading.record.token && suspicion.isOpen && !reading.record.forcing) {
          suspicion.settleKnown(checkedAt(reading));
          if (!suspicion.isOpen) return news ? adopted(news) : own;
        }
        if (failure.isRecent()) throw failure.error;

        const lock = await store.lock(lockTtl);
        if (lock === DOWN) return await alone();
        if (lock) {
          const outcome = await locked(lock, overtaken).finally(() => lock.release());
          if ('held' in outcome) return outcome.held;
          // Twice in a row: the store's fencing is broken. Callers get a token anyway.
          if (overtaken) return outcome.overtaken ?? overtaken;
          overtaken = outcome.overtaken;
        } else {
          if (own && !suspicion.isOpen) return later(own, LOOK_AGAIN);
          isWaiting = true;
        }
        if (clock.now() - begun > patience) throw lockedOut();
        await sleep(clock, backoff(clock, turn, 25, 500));
      }
    } finally {
      if (isWaiting) events.emit({ type: 'wait', duration: clock.now() - begun });
    }
  }

  /** While a refusal is being investigated, the same token is no answer, even if WeChat was asked again. */
  const isSame = (news: HeldToken): boolean => suspicion.isOpen && news.token === tokens.current?.token;

  /** Not worth the one retry of a refused call. */
  const isBeingReplaced = (reading: Reading | undefined): boolean =>
    suspicion.isOpen && reading?.record.forcing === true;

  async function locked(lock: LockAccess, overtaken: HeldToken | undefined): Promise<Outcome> {
    const reading = await read();
    // Its content is unknown and might be newer, so it is not overwritten.
    if (reading === DOWN) return { held: overtaken ?? (await alone()) };
    const news = newsIn(reading);
    // The process that was about to replace it did not finish: WeChat may have another one by now.
    const isLost = isBeingReplaced(reading);
    if (news && !isSame(news) && !isLost) return { held: adopted(news) };

    // Fetched without the store, or not written because the lock was lost, and still the newest.
    const own = overtaken ?? tokens.good();
    if (own && !own.shared && clock.now() < own.renewAt) {
      const isNewest = !reading || reading.writtenAt + reading.record.life <= own.endsAt;
      if (isNewest) return put(lock, own);
    }

    const fetched = await fetchToken(
      kind === 'legacy' && isLost ? undefined : tokens.current,
      async (token) => (await lock.write({ ...recordOf(token), forcing: true })) !== false,
    );
    return fetched ? put(lock, fetched) : { overtaken: undefined };
  }

  /** Writes a token that was fetched just now, or while the store was down. */
  async function put(lock: LockAccess, timed: TimedToken): Promise<Outcome> {
    const written = await lock.write(recordOf(timed));
    const held = hold(timed, written === true);
    return written === false ? { overtaken: held } : { held };
  }

  function recordOf({ token, endsAt, checkedAt }: TimedToken): TokenRecord {
    const now = clock.now();
    return {
      token,
      life: endsAt - now,
      checked: now - checkedAt,
      forced: limit.use(),
      operations: blame.use(),
    };
  }

  /** Without the store: from memory while the token is good, then a fetch for this process alone. */
  async function alone(): Promise<HeldToken> {
    const own = tokens.good();
    if (own && !suspicion.isOpen) return later(own, REJOIN);
    if (failure.isRecent()) throw failure.error;
    const wait = fetchedAloneAt + ALONE_APART - clock.now();
    if (kind === 'legacy' && wait > 0) {
      if (!own) throw tooSoonAlone(wait);
      suspicion.close();
      return later(own, REJOIN);
    }
    const fetched = await fetchToken(tokens.current, async () => true);
    if (!fetched) throw lockedOut();
    if (fetched.token !== own?.token) {
      fetchedAloneAt = clock.now();
      suspicion.note();
    }
    return hold(fetched, false);
  }

  /** Reads, and merges what others know about forced refreshes and refused operations. */
  async function read(): Promise<Reading | undefined | typeof DOWN> {
    const reading = await store.read();
    if (reading === DOWN || reading === undefined) return reading;
    const { record, writtenAt } = reading;
    if (record.forced) limit.merge(record.forced, writtenAt);
    if (record.operations) blame.merge(record.operations, writtenAt);
    return reading;
  }

  async function look(): Promise<HeldToken | undefined> {
    const reading = await read();
    const news = reading === DOWN ? undefined : newsIn(reading);
    return news && adopted(news);
  }

  async function lookAfter(): Promise<HeldToken | undefined> {
    for (let turn = 0; ; turn++) {
      const reading = await read();
      if (reading === DOWN || !reading) return undefined;
      // A process that died leaves its announcement behind.
      const isForcing = reading.record.forcing === true && clock.now() - reading.writtenAt < lockTtl;
      const news = isForcing ? undefined : newsIn(reading);
      if (!isForcing) return news && adopted(news);
      await sleep(clock, backoff(clock, turn, 25, 500));
    }
  }

  async function tell(): Promise<void> {
    const lock = await store.lock(lockTtl);
    if (lock === DOWN || !lock) return;
    try {
      const reading = await read();
      const own = tokens.good();
      if (reading === DOWN || !own || reading?.record.token !== own.token) return;
      await lock.write(recordOf(own));
    } finally {
      await lock.release();
    }
  }

  function adopted(news: HeldToken): HeldToken {
    events.emit({ type: 'adopt', life: news.endsAt - clock.now() });
    return news;
  }

  /** The stored token, if this process should hold it from now on. */
  function newsIn(reading: Reading | undefined): HeldToken | undefined {
    if (!reading) return undefined;
    const { current } = tokens;
    const isCurrent = current?.token === reading.record.token;
    const end = reading.writtenAt + reading.record.life;
    const timed = {
      token: reading.record.token,
      endsAt: isCurrent ? Math.min(end, current.endsAt + TOLERANCE) : end,
      checkedAt: checkedAt(reading),
    };
    const held = hold(timed, true);
    if (!held.isGood()) return undefined;
    // Another process has asked since, and it is unchanged: no need to ask again. Nor to share it, if others already
    // do.
    const isConfirmed = isCurrent && (timed.checkedAt > current.checkedAt || !current.shared);
    return isConfirmed || tokens.isNews(held) ? held : undefined;
  }

  function hold(timed: TimedToken, shared: boolean): HeldToken {
    const held = new HeldToken(clock, timed, shared, parts.refreshAhead);
    return shared ? held : later(held, REJOIN);
  }

  function later(held: HeldToken, milliseconds: number): HeldToken {
    held.postpone(milliseconds * (0.75 + 0.5 * clock.random()));
    return held;
  }

  const lockedOut = () => new WeappTokenError('lock', lockHeld(patience));

  const tooSoonAlone = (wait: number) =>
    new WeappTokenError('alone', goneAlone(), new Date(clock.wall() + wait));

  return { renew, look, lookAfter, tell };
}

/** When the token in a record was requested. */
const checkedAt = ({ record, writtenAt }: Reading): number => writtenAt - record.checked;
