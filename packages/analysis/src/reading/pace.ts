import { checkConcurrency } from './check-concurrency.ts';
import type { SlowDown } from './collect-options.ts';

/** How to wait. Must reject when the signal is aborted. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

// The quota of a minute is used up, and that of a day: https://developers.weixin.qq.com/doc/oplatform/developers/errCode/
const MINUTE_QUOTA = 45011;
const DAY_QUOTA = 45009;

// The first five waits outlast the minute that the quota is for; all of them are four minutes.
const WAITS = [2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000];
const SUCCESSES_TO_SPEED_UP = 10;

/** Options of {@link Pace}. */
export interface PaceOptions {
  /** Maximum number of concurrent calls while WeChat keeps up. */
  readonly concurrency: number;
  /** How to wait. Default: setTimeout. */
  readonly wait?: Wait | undefined;
  /** Called when calls are slowed down. */
  readonly onSlowDown?: ((slowDown: SlowDown) => void) | undefined;
}

/**
 * Lets calls through at the pace that WeChat allows. The client does not repeat a call that failed with 45011: here
 * all calls stop for a while, half as many are let through at once afterwards, and the call is made again. Ten
 * successes in a row let one more through. After 8 waits, 242 seconds, without a success, and at once on 45009, the
 * calls left over fail with that error without being made.
 *
 * @example
 * const pace = new Pace({ concurrency: 4 });
 * const answers = await Promise.all(days.map((day) => pace.call(() => wx.getVisitPage(day))));
 */
export class Pace {
  readonly #most: number;
  readonly #wait: Wait;
  readonly #onSlowDown: ((slowDown: SlowDown) => void) | undefined;
  #limit: number;
  #running = 0;
  /** Calls that may not start yet. */
  #queue: (() => void)[] = [];
  #pausing = false;
  /** Counts the pauses: a call from before the last one says nothing about the pace since. */
  #round = 0;
  #waits = 0;
  #successes = 0;
  #over: { readonly error: unknown } | undefined;

  /** @throws WeappUsageError unless `concurrency` is a positive whole number. */
  constructor({ concurrency, wait = waitByTimer, onSlowDown }: PaceOptions) {
    this.#most = checkConcurrency(concurrency);
    this.#limit = concurrency;
    this.#wait = wait;
    this.#onSlowDown = onSlowDown;
  }

  /**
   * Makes a call when there is room, again if WeChat says that it came too fast. Rejects with the call's own error,
   * with the signal's reason, or with the error that used up the quota.
   */
  async call<Answer>(
    ask: () => Promise<Answer>,
    signal: AbortSignal = new AbortController().signal,
  ): Promise<Answer> {
    for (;;) {
      await this.#enter();
      const round = this.#round;
      try {
        if (signal.aborted) throw signal.reason;
        if (this.#over) throw this.#over.error;
        const answer = await ask();
        if (round === this.#round) this.#succeed();
        return answer;
      } catch (error) {
        if (signal.aborted || !this.#mayAskAgain(error, round, signal)) throw error;
      } finally {
        this.#running--;
        this.#admit();
      }
    }
  }

  #enter(): Promise<void> {
    return new Promise((resolve) => {
      this.#queue.push(resolve);
      this.#admit();
    });
  }

  #admit(): void {
    while (!this.#pausing && this.#running < this.#limit) {
      const next = this.#queue.shift();
      if (!next) return;
      this.#running++;
      next();
    }
  }

  #succeed(): void {
    this.#waits = 0;
    if (++this.#successes % SUCCESSES_TO_SPEED_UP === 0) this.#limit = Math.min(this.#most, this.#limit + 1);
  }

  #mayAskAgain(error: unknown, round: number, signal: AbortSignal): boolean {
    const { errcode } = Object(error) as { errcode?: unknown };
    if (errcode === DAY_QUOTA) this.#over ??= { error };
    if (errcode !== MINUTE_QUOTA || this.#over) return false;
    if (round !== this.#round) return true;
    const milliseconds = WAITS[this.#waits++];
    if (milliseconds === undefined) {
      this.#over = { error };
      return false;
    }
    this.#round++;
    this.#successes = 0;
    this.#limit = Math.max(1, Math.floor(this.#limit / 2));
    void this.#pause(milliseconds, signal);
    this.#onSlowDown?.({ wait: milliseconds, concurrency: this.#limit });
    return true;
  }

  async #pause(milliseconds: number, signal: AbortSignal): Promise<void> {
    this.#pausing = true;
    try {
      await this.#wait(milliseconds, signal);
    } catch (error) {
      // Whoever waited has given up. The others go on, and WeChat tells them if it is too early.
      if (!signal.aborted) this.#over = { error };
    } finally {
      this.#pausing = false;
      this.#admit();
    }
  }
}

/** Waits by setTimeout. */
export const waitByTimer: Wait = (milliseconds, signal) =>
  new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', onAbort);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', onAbort, { once: true });
  });
