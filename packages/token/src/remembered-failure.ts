import { WeappUsageError } from '@weapp-openapi/core';
import { backoff, type Clock } from './clock.ts';
import { uselessFor } from './refusal.ts';
import { WeappTokenError } from './token-error.ts';

/** WeChat is asked again after this long at the latest, unless it said that asking is useless. */
const LONGEST = 10_000;
/** How often the store is looked at meanwhile: another process may have had better luck. */
const LOOK = 1_000;

/**
 * The last failure, for as long as asking WeChat again is useless or too early. Meanwhile callers get the
 * same error object, without a request.
 */
export class RememberedFailure {
  readonly #clock: Clock;
  #error: unknown;
  #until = Number.NEGATIVE_INFINITY;
  #quietUntil = Number.NEGATIVE_INFINITY;
  #inARow = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The error that was remembered last. */
  get error(): unknown {
    return this.#error;
  }

  /** Whether WeChat is not to be asked now. */
  isRecent(): boolean {
    return this.#clock.now() < this.#until;
  }

  /** Whether the store need not be looked at either. */
  isQuiet(): boolean {
    return this.#clock.now() < this.#quietUntil;
  }

  remember(error: unknown): void {
    this.#until = this.#clock.now() + this.#pause(error);
    this.#inARow++;
    this.#error = error;
    this.looked();
  }

  /** The store was looked at, without success. */
  looked(): void {
    this.#quietUntil = Math.min(this.#until, this.#clock.now() + LOOK);
  }

  forget(): void {
    this.#error = undefined;
    this.#until = Number.NEGATIVE_INFINITY;
    this.#quietUntil = Number.NEGATIVE_INFINITY;
    this.#inARow = 0;
  }

  /** Milliseconds until it is forgotten. */
  left(): number {
    return Math.max(0, this.#until - this.#clock.now());
  }

  #pause(error: unknown): number {
    const useless = uselessFor(error);
    if (useless !== undefined) return useless;
    // Something is missing on this side: nothing was sent, and it may be there at the next call.
    if (error instanceof WeappUsageError) return 0;
    if (error instanceof WeappTokenError && error.retryAt) {
      // WeChat may replace the token by itself: look from time to time.
      return Math.min(LONGEST, Math.max(0, error.retryAt.getTime() - this.#clock.wall()));
    }
    return backoff(this.#clock, this.#inARow, 250, LONGEST);
  }
}
