import { type Clock, sleep } from './clock.ts';

/** Requests that may follow each other immediately; after that, one per {@link APART} milliseconds. */
const AT_ONCE = 30;
const APART = 2_000;

/**
 * Limits how often WeChat is asked because of refusals, however many operations are refused and whoever reports them.
 * No caller is turned away: those who come too early wait for the next request, which answers all of them.
 */
export class Pace {
  readonly #clock: Clock;
  #left = AT_ONCE;
  #at: number;
  #pause: Promise<void> | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#at = clock.now();
  }

  /** Resolves when the next request may be sent. */
  turn(): Promise<void> | undefined {
    this.#refill();
    if (this.#left >= 1) return undefined;
    this.#pause ??= sleep(this.#clock, (1 - this.#left) * APART).finally(() => {
      this.#pause = undefined;
    });
    return this.#pause;
  }

  /** Counts a request. */
  take(): void {
    this.#refill();
    this.#left = Math.max(0, this.#left - 1);
  }

  #refill(): void {
    const now = this.#clock.now();
    this.#left = Math.min(AT_ONCE, this.#left + (now - this.#at) / APART);
    this.#at = now;
  }
}
