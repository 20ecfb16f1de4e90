import { type CredentialSource, type Fetch, WeappAbortError, WeappUsageError } from '@weapp-openapi/core';
import { type Clock, sleep, systemClock } from './clock.ts';
import { createForcedFetch } from './forced-fetch.ts';
import { ForcedLimit } from './forced-limit.ts';
import type { HeldToken, RefreshAhead } from './held-token.ts';
import { explain } from './refusal.ts';
import { RememberedFailure } from './remembered-failure.ts';
import { createRenewal } from './renewal.ts';
import type { TokenStore } from './store.ts';
import { accessStore } from './store-access.ts';
import { memoryStore } from './stores/memory-store.ts';
import { WeappTokenError } from './token-error.ts';
import { type TokenEvent, TokenEvents, type TokenStats } from './token-events.ts';
import { createTokenRequests, type TokenRequests } from './token-request.ts';
import { TokenState } from './token-state.ts';

/** Options of {@link createTokenManager}. */
export interface TokenManagerOptions {
  /** The account's AppID. */
  appid: string;
  /** The account's AppSecret. */
  secret: string;
  /**
   * Which of WeChat's two tokens to use; they are independent of each other. `stable` (default) comes from
   * getStableAccessToken and is the same for everyone who asks. `legacy` comes from getAccessToken, where
   * every fetch retires the token before it.
   */
  kind?: 'stable' | 'legacy' | undefined;
  /** Where the token is kept, and shared with other processes. Default: this process's memory. */
  store?: TokenStore | undefined;
  /** Milliseconds for each call of the store; after that the manager goes on without it. Default: 1500. */
  storeTimeout?: number | undefined;
  /** When the token is renewed in the background, before its end. */
  refreshAhead?: RefreshAhead | undefined;
  /** Default: `https://api.weixin.qq.com`. */
  baseUrl?: string | undefined;
  /** Default: the global fetch. */
  fetch?: Fetch | undefined;
  /** Milliseconds for one token request, its retries included; 0 for no limit. Default: 10000. */
  timeout?: number | undefined;
  /** Told of everything but hits; see {@link TokenEvent}. What it throws is swallowed. */
  onEvent?: ((event: TokenEvent) => void) | undefined;
}

/** Hands out the current access_token; goes into createClient as `credential`. */
export interface TokenManager extends CredentialSource {
  /**
   * The current token, from memory while it lives. Near its end a new one is fetched in the background.
   *
   * @param options.signal Ends the wait of this caller; the renewal goes on for the others.
   * @throws {WeappApiError} when WeChat refuses: a wrong secret (40125), an IP that is not on the account's
   * list (40164), ... Such an error is remembered for a minute or more and thrown again without a request.
   * {@link WeappTokenError} when the manager itself has none to give; other {@link WeappError}s when there
   * is no answer.
   */
  get(options?: { signal?: AbortSignal | undefined }): Promise<string>;
  /** Reports a token that WeChat refused. Does nothing if another one is current by now. */
  invalidate(token: string): Promise<void>;
  /** Milliseconds for which the token in hand may still be used; 0 without one. */
  remaining(): number;
  /** Counters since the manager was made. */
  stats(): TokenStats;
}

/** Milliseconds for a token request where the user says nothing. @internal */
export const TIMEOUT = 10_000;

/** What a test replaces, and a pool shares. @internal */
export interface TokenManagerParts {
  clock: Clock;
  requests: TokenRequests;
}

/** A manager, and whether it can be made anew without losing anything. @internal */
export interface BuiltManager {
  manager: TokenManager;
  isIdle(): boolean;
}

/**
 * Keeps one app's access_token: fetched once however many callers and processes wait, renewed before it ends.
 *
 * @example
 * const token = createTokenManager({ appid: 'wx...', secret: '...' });
 * const wx = createClient({ credential: token });
 * @throws {WeappUsageError} when appid or secret is missing, or another option is wrong.
 * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-access-token/api_getstableaccesstoken.html 官方文档}
 */
export function createTokenManager(options: TokenManagerOptions): TokenManager {
  return buildTokenManager(options).manager;
}

/** @internal */
export function buildTokenManager(
  options: TokenManagerOptions,
  parts: Partial<TokenManagerParts> = {},
): BuiltManager {
  checkOptions(options);
  const { appid, secret, kind = 'stable', timeout = TIMEOUT, storeTimeout = 1_500, baseUrl, fetch } = options;
  const { clock = systemClock, requests = createTokenRequests({ baseUrl, fetch, timeout }) } = parts;
  const ask = requests({ appid, secret, kind });
  const state = new TokenState();
  const failure = new RememberedFailure(clock);
  const events = new TokenEvents({ appid, kind }, options.onEvent);
  const limit = new ForcedLimit(clock);
  const requestTime = timeout || 30_000;
  const renew = createRenewal({
    kind,
    fetchToken: createForcedFetch({ kind, ask, limit, events, clock }),
    state,
    limit,
    failure,
    events,
    clock,
    refreshAhead: options.refreshAhead,
    store: accessStore({
      store: options.store ?? memoryStore(),
      key: `${appid}:${kind}`,
      timeout: storeTimeout,
      clock,
      events,
      secrets: () => [secret, ...state.known()],
    }),
    // Longer than a request; extended meanwhile, so the end is only that of a process that died.
    lockTtl: requestTime + 5_000,
    // The holder may ask twice, first without and then with force.
    patience: 2 * requestTime + 5_000,
  });
  let flight: Promise<string> | undefined;

  async function fly(): Promise<string> {
    try {
      for (let round = 0; round < 4; round++) {
        if (round > 0) await sleep(clock, 300);
        const held = await renew();
        // Refused while the renewal was under way, or at its end already: this process slept, or WeChat
        // answered what was left of a token.
        if (state.isRefused(held.token) || !held.isGood()) continue;
        state.adopt(held);
        failure.forget();
        return held.token;
      }
      throw new WeappTokenError(
        'answer',
        'WeChat gives tokens that are refused or at their end, several times in a row. Is baseUrl really that of its API?',
      );
    } catch (thrown) {
      if (thrown === failure.error) {
        failure.looked();
        throw thrown;
      }
      const error = explain(thrown);
      failure.remember(error);
      events.emit({ type: 'failure', error });
      throw error;
    }
  }

  function renewOnce(): Promise<string> {
    flight ??= fly().finally(() => {
      flight = undefined;
    });
    return flight;
  }

  function renewBehind(held: HeldToken): void {
    // The token in hand is good for a while: a failure is seen by a caller only once it has ended.
    renewOnce().catch(() => held.postpone(failure.left()));
  }

  return {
    isIdle: () => !flight && !failure.isRecent() && !state.isWithout(),
    manager: {
      get(options) {
        const held = state.current;
        const now = clock.now();
        if (held && now < held.goodUntil) {
          events.stats.hits++;
          if (now >= held.due && !flight) renewBehind(held);
          return held.promise;
        }
        if (!flight && failure.isQuiet()) return Promise.reject(failure.error);
        return options?.signal ? abortable(renewOnce(), options.signal) : renewOnce();
      },

      async invalidate(token) {
        // A late failure of an older token must not cost the newer one.
        if (state.refuse(token)) events.emit({ type: 'invalidate' });
      },

      remaining: () => Math.max(0, (state.current?.goodUntil ?? 0) - clock.now()),

      stats: () => ({ ...events.stats }),
    },
  };
}

function abortable(work: Promise<string>, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new WeappAbortError('token.get'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

function checkOptions(options: TokenManagerOptions): void {
  if (typeof options !== 'object' || options === null) {
    throw new WeappUsageError('createTokenManager needs { appid, secret }.');
  }
  const { kind, storeTimeout, timeout, refreshAhead, store, onEvent } = options;
  for (const name of ['appid', 'secret'] as const) {
    if (typeof options[name] === 'string' && options[name] !== '') continue;
    throw new WeappUsageError(
      `createTokenManager: \`${name}\` is missing. It stands in the admin console (mp.weixin.qq.com) under 开发管理, 开发设置.`,
    );
  }
  if (kind !== undefined && kind !== 'stable' && kind !== 'legacy') {
    throw new WeappUsageError("createTokenManager: `kind` must be 'stable' or 'legacy'.");
  }
  if (storeTimeout !== undefined && !(storeTimeout > 0)) {
    throw new WeappUsageError('createTokenManager: `storeTimeout` must be milliseconds above 0.');
  }
  if (timeout !== undefined && !(timeout >= 0)) {
    throw new WeappUsageError('createTokenManager: `timeout` must be milliseconds, or 0 for no limit.');
  }
  for (const name of ['margin', 'jitter'] as const) {
    const value = refreshAhead?.[name];
    if (value === undefined || value >= 0) continue;
    throw new WeappUsageError(`createTokenManager: \`refreshAhead.${name}\` must be milliseconds from 0.`);
  }
  if (store !== undefined && (typeof store?.read !== 'function' || typeof store.lock !== 'function')) {
    throw new WeappUsageError(
      'createTokenManager: `store` must have read() and lock(), for example memoryStore().',
    );
  }
  if (onEvent !== undefined && typeof onEvent !== 'function') {
    throw new WeappUsageError('createTokenManager: `onEvent` must be a function.');
  }
}
