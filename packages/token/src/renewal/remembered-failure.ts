import { WeappUsageError } from '@weapp-openapi/core';
import { backoff, type Clock } from './clock.ts';
import { WeappTokenError } from './token-error.ts';

/** How long a failure is remembered; milliseconds. */
export interface Pauses {
  /** The first pause; each failure doubles it. */
  first: number;
  longest: number;
  /** How often to look elsewhere for a token meanwhile: another process may have been luckier. */
  look: number;
  /** A pause for errors that repetition does not fix. */
  uselessFor(error: unknown): number | undefined;
}

/**
 * The last failure, for as long as another request is useless or too early. Meanwhile callers get the same error
 * object, without a request.
 */
export class RememberedFailure {
  readonly #clock: Clock;
  readonly #pauses: Pauses;
  #error: unknown;
  #until = Number.NEGATIVE_INFINITY;
  #quietUntil = Number.NEGATIVE_INFINITY;
  #inARow = 0;

  constructor(clock: Clock, pauses: Pauses) {
    this.#clock = clock;
    this.#pauses = pauses;
  }

  /** The error that was remembered last. */
  get error(): unknown {
    return this.#error;
  }

  /** Whether no request should be sent now. */
  isRecent(): boolean {
    return this.#clock.now() < this.#until;
  }

  /** Whether the store need not be checked either. */
  isQuiet(): boolean {
    return this.#clock.now() < this.#quietUntil;
  }

  remember(error: unknown): void {
    this.#until = this.#clock.now() + this.#pause(error);
    this.#inARow++;
    this.#error = error;
    this.looked();
  }

  /** The store was checked, without success. */
  looked(): void {
    this.#quietUntil = Math.min(this.#until, this.#clock.now() + this.#pauses.look);
  }

  forget(): void {
    this.#error = undefined;
    this.#until = Number.NEGATIVE_INFINITY;
    this.#quietUntil = Number.NEGATIVE_INFINITY;
    this.#inARow = 0;
  }

  /** Allows the next request at once, because it is not the one that failed; if it fails too, the pause still grows. */
  expire(): void {
    this.#until = Number.NEGATIVE_INFINITY;
    this.#quietUntil = Number.NEGATIVE_INFINITY;
  }

  /** Milliseconds until it is forgotten. */
  left(): number {
    return Math.max(0, this.#until - this.#clock.now());
  }

  #pause(error: unknown): number {
    const { first, longest } = this.#pauses;
    const useless = this.#pauses.uselessFor(error);
    if (useless !== undefined) return useless;
    // Something is missing on this side: no request was sent, and the next call may find it.
    if (error instanceof WeappUsageError) return 0;
    if (error instanceof WeappTokenError && error.retryAt) {
      // WeChat may replace the token on its own: check from time to time.
      return Math.min(longest, Math.max(0, error.retryAt.getTime() - this.#clock.wall()));
    }
    return backoff(this.#clock, this.#inARow, first, longest);
  }
}
