import { type Clock, sleep } from './clock.ts';

/** Questions that may follow each other at once; after that one in {@link APART} milliseconds. */
const AT_ONCE = 30;
const APART = 2_000;

/**
 * How often WeChat is asked because operations were refused, however many are and whoever reports them. Nobody is
 * sent away: who comes too soon waits for the next question, and one question answers all who wait for it.
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

  /** Resolves when the next question may be asked. */
  turn(): Promise<void> | undefined {
    this.#refill();
    if (this.#left >= 1) return undefined;
    this.#pause ??= sleep(this.#clock, (1 - this.#left) * APART).finally(() => {
      this.#pause = undefined;
    });
    return this.#pause;
  }

  /** Counts a question. */
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
