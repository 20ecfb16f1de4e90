import {
  type CredentialSource,
  inLanguage,
  type Language,
  misspelt,
  speaking,
  type Texts,
  WeappUsageError,
} from '@weapp-openapi/core';
import { checkDuration } from '../checks/duration.ts';
import { isToken } from '../checks/token-text.ts';
import { expiring } from '../messages/manager.ts';
import { aheadWrong, languageWrong, noFunction, saidBy, storeWrong } from '../messages/options.ts';
import { Blame } from './blame.ts';
import { type Clock, sleep, systemClock } from './clock.ts';
import { Flight } from './flight.ts';
import { createForcedFetch } from './forced-fetch.ts';
import { ForcedLimit } from './forced-limit.ts';
import { type HeldToken, MAX_LIFE, type RefreshAhead } from './held-token.ts';
import { HeldTokens } from './held-tokens.ts';
import { Keeper } from './keeper.ts';
import { clientName, operationName } from './operation-name.ts';
import { Pace } from './pace.ts';
import { explain, WECHAT_PAUSES } from './refusal.ts';
import { RememberedFailure } from './remembered-failure.ts';
import { createRenewal } from './renewal.ts';
import { accessStore } from './store-access.ts';
import { type Reported, Suspicion } from './suspicion.ts';
import { WeappTokenError } from './token-error.ts';
import { type TokenEvent, TokenEvents, type TokenStats } from './token-events.ts';
import type { TokenSource } from './token-source.ts';
import type { TokenStore } from './token-store.ts';
import { untilKnown } from './wait.ts';

/** Options of everything that keeps a token and shares it with other processes. */
export interface SharedTokenOptions {
  /** Where the token is kept and shared with other processes. Default: this process's memory. */
  store?: TokenStore | undefined;
  /** Milliseconds per call of the store; after that the manager goes on without it. Default: 1500. */
  storeTimeout?: number | undefined;
  /** How early the token is renewed in the background before it ends. */
  refreshAhead?: RefreshAhead | undefined;
  /** Called for everything but hits; see {@link TokenEvent}. What it throws is ignored. */
  onEvent?: ((event: TokenEvent) => void) | undefined;
  /** The language of errors. Default: that of the environment (LC_ALL, LC_MESSAGES, LANG), or else English. */
  language?: Language | undefined;
}

/** Hands out the current access_token; pass it to createClient as `credential`. */
export interface TokenManager extends CredentialSource {
  /**
   * The current token, from memory while it is good. Near its end a new one is fetched in the background.
   *
   * @param options.signal Ends the wait of this caller; the renewal goes on for the others.
   * @throws {WeappApiError} when WeChat refuses: a wrong secret (40125), an IP that is not on the account's
   * list (40164), ... Such an error is remembered for a minute or more and thrown again without a request.
   * {@link WeappTokenError} when the manager itself has none to give; other {@link WeappError}s when there
   * is no answer.
   */
  get(options?: { signal?: AbortSignal | undefined }): Promise<string>;
  /**
   * Reports that WeChat refused an operation with a token (40001, 40014, 42001). If that token is still the
   * current one, WeChat is asked whether it is; resolves once that is known, after 6 seconds at the latest. Then
   * {@link get} returns another token, or the same one if WeChat insists on it and the operation may not force a new
   * one. However many are refused, WeChat is asked at most 30 times per minute, and each answer serves all who wait.
   *
   * @param client Who reports it, if that is a client of a token service: whatever operations it names, it may cause
   * two forced refreshes per day, and all clients together four.
   */
  invalidate(token: string, operationId?: string, client?: string): Promise<void>;
  /**
   * Reports that an operation succeeded with a token: then both the token and the operation are good.
   *
   * @param client Who reports it, if that is a client of a token service: then the operation is no longer to blame, and
   * nothing else follows.
   */
  accepted(token: string, operationId: string, client?: string): void;
  /** Whether WeChat refuses this operation with good tokens: wrong account, missing permission. */
  isToBlame(operationId: string): boolean;
  /** Milliseconds for which the current token may still be used; 0 without one. */
  remaining(): number;
  /** Counters since the manager was created. */
  stats(): TokenStats;
}

/**
 * A manager, and whether it can be discarded and created again without losing anything.
 *
 * @internal
 */
export interface BuiltManager {
  manager: TokenManager;
  isIdle(): boolean;
}

/** How often the store is checked during a slow request. */
const LOOK = 1_000;
/** How often for calls that were refused with a token other than the current one. */
const LOOK_AGAIN = 250;

/**
 * Keeps one token: fetched once however many callers and processes wait, renewed before it ends. A
 * {@link TokenSource} fetches it, a {@link HeldToken} is its copy in this process's memory, a TokenRecord the one in
 * the store.
 *
 * @internal
 */
export function shareToken(
  source: TokenSource,
  options: SharedTokenOptions & { store: TokenStore },
  clock: Clock = systemClock,
): BuiltManager {
  const { app, kind, key, requestTime, secrets } = source;
  const { language } = options;
  const tokens = new HeldTokens();
  const failure = new RememberedFailure(clock, WECHAT_PAUSES);
  const events = new TokenEvents(app, options.onEvent);
  const limit = new ForcedLimit(clock, kind);
  const blame = new Blame(clock, kind, limit);
  const pace = new Pace(clock);
  const suspicion = new Suspicion(clock, blame, limit, (operationId) =>
    events.emit({ type: 'blame', operationId }),
  );
  const { renew, look, lookAfter, tell } = createRenewal({
    kind,
    fetchToken: createForcedFetch({ source, limit, blame, suspicion, events, clock }),
    tokens,
    limit,
    blame,
    suspicion,
    failure,
    events,
    clock,
    refreshAhead: options.refreshAhead,
    store: accessStore({
      store: options.store,
      key,
      timeout: options.storeTimeout ?? 1_500,
      clock,
      events,
      secrets: () => [...secrets, ...tokens.known()],
    }),
    // Longer than a request, and extended during it: it only runs out if the process died.
    lockTtl: requestTime + 5_000,
    // The holder may ask twice, first without force and then with it.
    patience: 2 * requestTime + 5_000,
  });
  const keeper = new Keeper({ tokens: tokens, failure, clock, renew: fly });
  const telling = new Flight<void>();
  let lookedAt = Number.NEGATIVE_INFINITY;
  let looking = Promise.resolve();

  function adopt(held: HeldToken): string {
    tokens.adopt(held);
    suspicion.keep(held.token);
    return held.token;
  }

  async function fly(): Promise<string> {
    const begun = clock.now();
    try {
      for (let round = 0; round < 4; round++) {
        if (round > 0) await sleep(clock, 300);
        const held = await renewOrFind();
        // Already at its end: this process slept, or WeChat returned the rest of a token.
        if (!held.isGood()) continue;
        failure.forget();
        return adopt(held);
      }
      throw new WeappTokenError('answer', expiring());
    } catch (thrown) {
      // This process may have slept during its own request while others renewed the token.
      const news = clock.now() - begun > LOOK ? await look() : undefined;
      if (news?.isGood()) return adopt(news);
      suspicion.close();
      if (thrown === failure.error) {
        failure.looked();
        throw thrown;
      }
      const error = inLanguage(explain(thrown, language), language);
      failure.remember(error);
      events.emit({ type: 'failure', error });
      throw error;
    }
  }

  /** A renewal; if it is slow and callers wait for it, the store is checked at the same time. */
  async function renewOrFind(): Promise<HeldToken> {
    const renewal = renew();
    let stop = () => {};
    const found = new Promise<HeldToken>((resolve) => {
      let cancel = () => {};
      let isOver = false;
      stop = () => {
        isOver = true;
        cancel();
      };
      const lookLater = () => {
        cancel = clock.after(LOOK, async () => {
          const news = tokens.good() ? undefined : await look();
          if (isOver) return;
          if (news?.isGood()) resolve(news);
          else lookLater();
        });
      };
      lookLater();
    });
    const first = await Promise.race([renewal, found]).finally(() => stop());
    // The result of an overtaken renewal is not lost.
    renewal.then(
      (held) => {
        if (held !== first && tokens.isNews(held)) adopt(held);
      },
      () => {},
    );
    return first;
  }

  /** Waits until it is known what a refusal means, or that this cannot be found out now. */
  async function lookInto(reported: Reported, refused: string): Promise<void> {
    // A renewal that began before the refusal may have asked too early: then another one follows.
    for (let round = 0; round < 3; round++) {
      if (!keeper.isRenewing) await pace.turn();
      if (tokens.current?.token !== refused || !suspicion.isSuspect(reported)) return;
      if (!keeper.isRenewing) pace.take();
      await keeper.renew().catch(() => suspicion.close());
    }
    suspicion.drop(reported);
  }

  /**
   * Checks the store for a call that was refused with a token other than the current one. An unknown token may be
   * newer: other processes have renewed it. A former token matters only after a forced refresh, since otherwise it is
   * not refused before its end; but then the current one may be about to be replaced too, and the call is repeated only
   * once.
   */
  function catchUp(refused: string): Promise<void> {
    const now = clock.now();
    if (tokens.isFormer(refused) && (kind === 'legacy' || now - limit.last > MAX_LIFE))
      return Promise.resolve();
    if (now - lookedAt < LOOK_AGAIN) return looking;
    lookedAt = now;
    const found = tokens.good() ? lookAfter() : undefined;
    looking = (
      found ? found.then((news) => void (news && adopt(news))) : keeper.renew().then(() => {})
    ).catch(() => {});
    return looking;
  }

  return {
    isIdle: () => !keeper.isRenewing && !failure.isRecent() && !suspicion.isOpen,
    manager: {
      get: (options) =>
        language === undefined ? keeper.get(options) : speaking(language, () => keeper.get(options)),

      async invalidate(refused, operationId, client) {
        if (!isToken(refused)) return;
        if (refused !== tokens.current?.token) {
          await untilKnown(clock, catchUp(refused));
        }
        const held = tokens.good();
        // A late failure of an older token must not cost the newer one.
        if (held?.token !== refused) return;
        const reported = { id: operationName(operationId), client: clientName(client) };
        if (!suspicion.isSuspect(reported)) {
          if (!suspicion.refuse(reported, refused, held.checkedAt)) return;
          events.emit({ type: 'invalidate', operationId: reported.id });
        }
        if (!keeper.isRenewing && failure.isQuiet()) return suspicion.close();
        await untilKnown(clock, lookInto(reported, refused));
      },

      accepted(good, operationId, client) {
        if (blame.isEmpty && !suspicion.isOpen) return;
        if (good !== tokens.current?.token) return;
        const id = operationName(operationId);
        const isClaim = clientName(client) !== undefined;
        if (!isClaim) suspicion.accept(good);
        if (!(isClaim ? blame.clear(id) : blame.accept(id, good))) return;
        telling.join(() => tell().catch(() => {}));
      },

      isToBlame: (operationId) => blame.has(operationName(operationId)),

      remaining: () => keeper.remaining(),

      stats: () => ({ ...events.stats, hits: keeper.hits }),
    },
  };
}

/**
 * Throws if an option is wrong; `maker` is the function that was called with them.
 *
 * @internal
 */
export function checkSharedOptions(maker: string, options: SharedTokenOptions): void {
  const { storeTimeout, refreshAhead, store, onEvent, language } = options;

  const refuse = (what: Texts): never => {
    throw new WeappUsageError(saidBy(maker, what));
  };
  if (language !== undefined && language !== 'en' && language !== 'zh') refuse(languageWrong());
  // Without a limit, a store that hangs would stop all callers.
  checkDuration(maker, 'storeTimeout', storeTimeout, Number.MIN_VALUE);
  if (refreshAhead !== undefined && (typeof refreshAhead !== 'object' || refreshAhead === null))
    refuse(aheadWrong());
  const misspelling = refreshAhead && misspelt(refreshAhead, ['margin', 'jitter']);
  if (misspelling !== undefined) refuse(saidBy('refreshAhead', misspelling));
  for (const name of ['margin', 'jitter'] as const) {
    checkDuration(maker, `refreshAhead.${name}`, refreshAhead?.[name], 0);
  }
  if (store !== undefined && (typeof store?.read !== 'function' || typeof store.lock !== 'function'))
    refuse(storeWrong());
  if (onEvent !== undefined && typeof onEvent !== 'function') refuse(noFunction('onEvent'));
}
