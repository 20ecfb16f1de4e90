import type { Clock } from './clock.ts';

/** Forced refreshes as the store keeps them: spans, not moments, so that no two clocks must agree. */
export interface ForcedUse {
  /** Milliseconds since each one of the last 24 hours, the oldest first. */
  spans: number[];
  /** Milliseconds since the last one was asked for or answered. */
  since: number;
  /** Milliseconds for which WeChat is not asked for another one, since it has said that the day's are used up. */
  closed: number;
}

/** WeChat's 30 seconds, and one for an answer that travels. */
const APART = 31_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** WeChat's day begins at midnight in Shanghai, eight hours ahead of UTC all the year. */
const SHANGHAI = 8 * HOUR;
/** Nearer to each other than WeChat allows: the same one, told by two processes. */
const SAME = 15_000;
/** Moments that are kept: WeChat's 20 a day are never reached. */
const KEPT = 20;
const NEVER = Number.NEGATIVE_INFINITY;

/**
 * When the fleet may force a refresh: 31 seconds after the last one, and the pause doubled by each one of the last
 * 24 hours. So there are 12 at most in any 24 hours, wherever the clocks of the fleet say that WeChat's day begins,
 * and 8 of WeChat's 20 are always left.
 *
 * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-access-token/api_getstableaccesstoken.html 官方文档}
 */
export class ForcedLimit {
  readonly #clock: Clock;
  readonly #isLonger: boolean;
  /** When each was asked for, the oldest first. */
  #moments: number[] = [];
  #last = NEVER;
  #before = NEVER;
  #closedUntil = NEVER;

  /** @param kind Legacy tokens are not forced, only asked for: none makes the pause longer. */
  constructor(clock: Clock, kind: 'stable' | 'legacy' = 'stable') {
    this.#clock = clock;
    this.#isLonger = kind === 'stable';
  }

  /** Takes over what others counted; `writtenAt` by this process's clock. */
  merge({ spans, since, closed }: ForcedUse, writtenAt: number): void {
    // Of an age that the store cannot tell nothing is concluded.
    if (writtenAt === NEVER) return;
    this.#last = Math.max(this.#last, writtenAt - since);
    this.#closedUntil = Math.max(this.#closedUntil, writtenAt + closed);
    const own = this.#moments;
    const others = spans.map((span) => writtenAt - span);
    const news = others.filter((moment) => !own.some((known) => Math.abs(known - moment) < SAME));
    this.#moments = [...own, ...news].sort((one, other) => one - other).slice(-KEPT);
  }

  /** When the last one was asked for or answered; a token from before it is replaced. */
  get last(): number {
    return this.#last;
  }

  /** Milliseconds until the next one is allowed; 0 for now. */
  wait(): number {
    const now = this.#clock.now();
    const lately = this.#isLonger ? this.#lately() : [];
    // The pause ends, or it becomes shorter because the oldest of the 24 hours are over.
    const ends = Array.from({ length: lately.length + 1 }, (_, over) => {
      const shortened = over === 0 ? NEVER : (lately[over - 1] ?? NEVER) + DAY;
      return Math.max(shortened, this.#last + APART * 2 ** Math.max(0, lately.length - over - 1));
    });
    return Math.max(0, Math.min(...ends) - now, this.#closedUntil - now);
  }

  /** Counts one that is about to be asked for. */
  spend(): void {
    const now = this.#clock.now();
    this.#moments = [...this.#lately(), now].slice(-KEPT);
    this.#before = this.#last;
    this.#last = now;
  }

  /** The one that was counted did not take place. */
  refund(): void {
    this.#moments.pop();
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
    const left = DAY - ((this.#clock.wall() + SHANGHAI) % DAY);
    this.#closedUntil = this.#clock.now() + Math.min(HOUR, left);
  }

  /** For the store; undefined if there is nothing to tell. */
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
