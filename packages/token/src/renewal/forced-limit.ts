import type { Clock } from './clock.ts';

/** Forced refreshes as the store keeps them. Spans rather than moments, so that clocks need not agree. */
export interface ForcedUse {
  /** Milliseconds since each one in the last 24 hours, oldest first. */
  spans: number[];
  /** Milliseconds since the last one was requested or answered. */
  since: number;
  /** Milliseconds for which no other one is requested, because WeChat said that the day's quota is used up. */
  closed: number;
}

/** WeChat's 30 seconds, plus one for the answer's journey. */
const APART = 31_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** WeChat's day begins at midnight in Shanghai, eight hours ahead of UTC all year round. */
const SHANGHAI = 8 * HOUR;
/** Closer together than WeChat allows: the same refresh, reported by two processes. */
const SAME = 15_000;
/** Moments that are kept: WeChat's 20 per day are never reached. */
const KEPT = 20;
const NEVER = Number.NEGATIVE_INFINITY;

/**
 * When the fleet may force a refresh: 31 seconds after the last one, and each one in the last 24 hours doubles the
 * pause. That allows at most 12 in any 24 hours, whatever the fleet's clocks say about when WeChat's day begins, and
 * always leaves 8 of WeChat's 20.
 *
 * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-access-token/api_getstableaccesstoken.html 官方文档}
 */
export class ForcedLimit {
  readonly #clock: Clock;
  readonly #isLonger: boolean;
  /** When each was requested, oldest first. */
  #moments: number[] = [];
  #last = NEVER;
  #before = NEVER;
  #closedUntil = NEVER;

  /** @param kind Legacy tokens are requested, not forced, so none of them makes the pause longer. */
  constructor(clock: Clock, kind: 'stable' | 'legacy' = 'stable') {
    this.#clock = clock;
    this.#isLonger = kind === 'stable';
  }

  /** Merges what other processes counted; `writtenAt` is by this process's clock. */
  merge({ spans, since, closed }: ForcedUse, writtenAt: number): void {
    // If the store cannot tell the age, nothing can be concluded.
    if (writtenAt === NEVER) return;
    this.#last = Math.max(this.#last, writtenAt - since);
    this.#closedUntil = Math.max(this.#closedUntil, writtenAt + closed);
    const own = this.#moments;
    const others = spans.map((span) => writtenAt - span);
    const news = others.filter((moment) => !own.some((known) => Math.abs(known - moment) < SAME));
    this.#moments = [...own, ...news].sort((one, other) => one - other).slice(-KEPT);
  }

  /** When the last one was requested or answered; earlier tokens have been replaced. */
  get last(): number {
    return this.#last;
  }

  /** Milliseconds until the next one is allowed; 0 for now. */
  wait(): number {
    const now = this.#clock.now();
    const lately = this.#isLonger ? this.#lately() : [];
    // Either the pause ends, or it becomes shorter because the oldest ones leave the 24 hours.
    const ends = Array.from({ length: lately.length + 1 }, (_, over) => {
      const shortened = over === 0 ? NEVER : (lately[over - 1] ?? NEVER) + DAY;
      return Math.max(shortened, this.#last + APART * 2 ** Math.max(0, lately.length - over - 1));
    });
    return Math.max(0, Math.min(...ends) - now, this.#closedUntil - now);
  }

  /** Counts one that is about to be requested. */
  spend(): void {
    const now = this.#clock.now();
    this.#moments = [...this.#lately(), now].slice(-KEPT);
    this.#before = this.#last;
    this.#last = now;
  }

  /** The last one counted did not take place. */
  refund(): void {
    this.#moments.pop();
    this.#last = this.#before;
  }

  /** The last one counted has just been answered. */
  answered(): void {
    this.#last = this.#clock.now();
  }

  /**
   * WeChat says that the day's quota is used up: programs outside the fleet used it. Asks again after at most an hour,
   * since only the wall clock knows the end of the day.
   */
  exhaust(): void {
    const left = DAY - ((this.#clock.wall() + SHANGHAI) % DAY);
    this.#closedUntil = this.#clock.now() + Math.min(HOUR, left);
  }

  /** For the store; undefined if there were none. */
  use(): ForcedUse | undefined {
    const now = this.#clock.now();
    if (this.#last === NEVER) return undefined;
    return {
      spans: this.#lately().map((moment) => now - moment),
      since: now - this.#last,
      closed: Math.max(0, this.#closedUntil - now),
    };
  }

  #lately(): number[] {
    const now = this.#clock.now();
    return this.#moments.filter((moment) => now - moment < DAY);
  }
}
