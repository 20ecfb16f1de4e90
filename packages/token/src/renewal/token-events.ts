import { environmentLanguage, textsOf } from '@weapp-openapi/core';
import { goesOn, noError, storeFailed } from '../messages/manager.ts';
import { callHook } from './hook.ts';
import { WeappTokenError } from './token-error.ts';

/** What happened in a token manager; numbers are milliseconds. No event contains a token or a secret. */
export type TokenEvent = { appid: string; kind: 'stable' | 'legacy' | 'component' | 'authorizer' } & (
  | { type: 'refresh' /** Whether with `force_refresh`. */; forced: boolean; duration: number; life: number }
  | { type: 'adopt' /** A newer token was found in the store. */; life: number }
  | { type: 'wait' /** Callers waited while another process fetched. */; duration: number }
  | { type: 'invalidate' /** WeChat refused the current token for an operation. */; operationId: string }
  | {
      type: 'blame' /** An operation is refused with good tokens: the account may not call it. */;
      operationId: string;
    }
  | { type: 'lock-loss' /** The lock ended before the work it was taken for. */ }
  | { type: 'store-error'; action: StoreAction; error: WeappTokenError }
  | {
      type: 'failure' /** A renewal failed; the token in memory is handed out as long as it is good. */;
      error: unknown;
    }
);

export type StoreAction = 'read' | 'lock' | 'write' | 'extend' | 'release';

/** Counters of a token manager since it was created. */
export interface TokenStats {
  /** Calls of get() answered from memory. */
  hits: number;
  /** Tokens from WeChat, including forced ones. */
  refreshes: number;
  forcedRefreshes: number;
  /** Tokens taken from the store. */
  adoptions: number;
  /** Renewals that had to wait for another process. */
  waits: number;
  /** Refusals of the current token that were investigated. */
  invalidations: number;
  /** Operations found to be refused with good tokens. */
  blames: number;
  lockLosses: number;
  storeErrors: number;
  /** Renewals that ended without a token. */
  failures: number;
}

const COUNTERS = {
  refresh: 'refreshes',
  adopt: 'adoptions',
  wait: 'waits',
  invalidate: 'invalidations',
  blame: 'blames',
  'lock-loss': 'lockLosses',
  'store-error': 'storeErrors',
  failure: 'failures',
} as const satisfies Record<TokenEvent['type'], keyof TokenStats>;

type WithoutApp<Event> = Event extends unknown ? Omit<Event, 'appid' | 'kind'> : never;

/** Counts events and passes them to the user's hook. */
export class TokenEvents {
  readonly stats: TokenStats = {
    hits: 0,
    refreshes: 0,
    forcedRefreshes: 0,
    adoptions: 0,
    waits: 0,
    invalidations: 0,
    blames: 0,
    lockLosses: 0,
    storeErrors: 0,
    failures: 0,
  };
  readonly #app: Pick<TokenEvent, 'appid' | 'kind'>;
  readonly #hook: ((event: TokenEvent) => void) | undefined;

  constructor(app: Pick<TokenEvent, 'appid' | 'kind'>, hook: ((event: TokenEvent) => void) | undefined) {
    this.#app = app;
    this.#hook = hook;
  }

  emit(event: WithoutApp<TokenEvent>): void {
    this.stats[COUNTERS[event.type]]++;
    if (event.type === 'refresh' && event.forced) this.stats.forcedRefreshes++;
    if (this.#hook) callHook(this.#hook, { ...this.#app, ...event });
    else if (event.type === 'store-error') this.#warn(event.error);
  }

  /** Once: without the store each process fetches for itself, which would otherwise go unnoticed. */
  #warn(error: WeappTokenError): void {
    if (this.stats.storeErrors > 1) return;
    const message = textsOf(error) ?? { en: error.message, zh: error.message };
    console.warn(goesOn(message, this.#app.appid)[environmentLanguage()]);
  }
}

/**
 * A store's error as events show it, without the original error: Redis clients attach the command, and with it the
 * token.
 */
export function storeError(action: StoreAction, error: unknown, secrets: readonly string[]): WeappTokenError {
  let message = error instanceof Error ? `${error.name}: ${error.message}` : noError()[environmentLanguage()];
  // Anything shorter is not a real secret, and replacing it would garble words.
  for (const secret of secrets) if (secret.length >= 6) message = message.replaceAll(secret, '***');
  return new WeappTokenError('store', storeFailed(action, message.slice(0, 300)));
}
