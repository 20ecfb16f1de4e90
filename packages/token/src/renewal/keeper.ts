import type { Clock } from './clock.ts';
import { Flight } from './flight.ts';
import type { HeldToken } from './held-token.ts';
import type { HeldTokens } from './held-tokens.ts';
import type { RememberedFailure } from './remembered-failure.ts';
import { abortable } from './wait.ts';

export interface KeeperParts {
  tokens: HeldTokens;
  failure: RememberedFailure;
  clock: Clock;
  /** Finds the token to hold from now on, adopts it and resolves with it; remembers its own failures. */
  renew(): Promise<string>;
}

/**
 * Hands out one token: from memory while it is good, with one renewal for all callers who need another one. Near the
 * end of the token the renewal runs in the background. What a renewal does, and what a refused token means, differs:
 * with the AppSecret this process asks WeChat and takes turns with the others on the store (shareToken); a client of a
 * token service asks the service and takes its word (keepServiceToken).
 */
export class Keeper {
  /** Calls of get() that were answered from memory. */
  hits = 0;
  readonly #parts: KeeperParts;
  readonly #flight = new Flight<string>();

  constructor(parts: KeeperParts) {
    this.#parts = parts;
  }

  get isRenewing(): boolean {
    return this.#flight.isUnderWay;
  }

  get(options: { signal?: AbortSignal | undefined } = {}): Promise<string> {
    const { tokens, failure, clock } = this.#parts;
    const held = tokens.current;
    const now = clock.now();
    if (held && now < held.goodUntil) {
      this.hits++;
      if (now >= held.due && !this.isRenewing) this.#renewBehind(held);
      return held.promise;
    }
    if (!this.isRenewing && failure.isQuiet()) return Promise.reject(failure.error);
    return options.signal ? abortable(this.renew(), options.signal) : this.renew();
  }

  /** Renews the token, or joins the renewal that is under way. */
  renew(): Promise<string> {
    return this.#flight.join(this.#parts.renew);
  }

  /** Milliseconds for which the current token may still be used; 0 without one. */
  remaining(): number {
    const { tokens, clock } = this.#parts;
    return Math.max(0, (tokens.current?.goodUntil ?? 0) - clock.now());
  }

  #renewBehind(held: HeldToken): void {
    // The current token is good for a while: callers see a failure only once it has ended.
    this.renew().catch(() => held.postpone(this.#parts.failure.left()));
  }
}
