import type { Clock } from './clock.ts';

/** Forced refreshes of the day as the store keeps them: spans, not moments, so that no two clocks must agree. */
export interface ForcedUse {
  count: number;
  /** Milliseconds since the last one. */
  since: number;
  /** Milliseconds until the count begins anew. */
  left: number;
}

const A_DAY = 20;
/** WeChat's 30 seconds, and one for an answer that travels. */
const APART = 31_000;
const DAY = 86_400_000;
const HOUR = 3_600_000;
/** WeChat's day begins at midnight in Shanghai, eight hours ahead of UTC all the year. */
const SHANGHAI = 8 * HOUR;

/**
 * WeChat's limits of forced refreshes, 20 a day and 30 seconds apart, counted over the whole fleet.
 *
 * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-access-token/api_getstableaccesstoken.html 官方文档}
 */
export class ForcedLimit {
  readonly #clock: Clock;
  readonly #aDay: number;
  #count = 0;
  #last = Number.NEGATIVE_INFINITY;
  #before = Number.NEGATIVE_INFINITY;
  #dayEnds = Number.NEGATIVE_INFINITY;

  /** @param aDay Infinity where WeChat counts differently: legacy tokens are not forced, only asked for. */
  constructor(clock: Clock, aDay: number = A_DAY) {
    this.#clock = clock;
    this.#aDay = aDay;
  }

  /** Takes over what others counted; `writtenAt` by this process's clock. */
  merge({ count, since, left }: ForcedUse, writtenAt: number): void {
    this.#last = Math.max(this.#last, writtenAt - since);
    const ends = writtenAt + left;
    if (ends <= this.#clock.now()) return;
    this.#count = this.#isNewDay() ? count : Math.max(count, this.#count);
    this.#dayEnds = Math.max(ends, this.#dayEnds);
  }

  /** When the last one was asked for or answered; a token from before it is replaced. */
  get last(): number {
    return this.#last;
  }

  /**
   * Milliseconds until the next one is allowed; 0 for now. Each one of a day doubles the pause after it, so that
   * operations that are refused for themselves never use up the day.
   */
  wait(): number {
    const now = this.#clock.now();
    const next = this.#last + APART;
    if (this.#aDay === Number.POSITIVE_INFINITY || this.#isNewDay()) return Math.max(0, next - now);
    const later = this.#last + APART * 2 ** Math.max(0, this.#count - 1);
    const end = this.#count >= this.#aDay ? this.#dayEnds : Math.min(later, this.#dayEnds);
    return Math.max(0, next - now, end - now);
  }

  /** Counts one that is about to be asked for. */
  spend(): void {
    const now = this.#clock.now();
    if (this.#isNewDay()) {
      this.#count = 0;
      // Fixed with the day's first one: a wall clock that jumps later has no say.
      this.#dayEnds = now + DAY - ((this.#clock.wall() + SHANGHAI) % DAY);
    }
    this.#count++;
    this.#before = this.#last;
    this.#last = now;
  }

  /** The one that was counted did not take place. */
  refund(): void {
    this.#count = Math.max(0, this.#count - 1);
    this.#last = this.#before;
  }

  /** The one that was counted was answered only now. */
  answered(): void {
    this.#last = this.#clock.now();
  }

  /**
   * WeChat says that the day's are used up: others outside of the fleet used them. Asked again after an hour
   * at most, since the end of the day is known by a wall clock only.
   */
  exhaust(): void {
    this.#count = A_DAY;
    this.#dayEnds = Math.min(this.#dayEnds, this.#clock.now() + HOUR);
  }

  /** For the store; undefined if there is nothing to tell. */
  use(): ForcedUse | undefined {
    const now = this.#clock.now();
    if (this.#last === Number.NEGATIVE_INFINITY) return undefined;
    return { count: this.#count, since: now - this.#last, left: Math.max(0, this.#dayEnds - now) };
  }

  #isNewDay(): boolean {
    return this.#dayEnds <= this.#clock.now();
  }
}
