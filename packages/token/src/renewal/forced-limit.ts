import type { Clock } from './clock.ts';

/** Forced refreshes as the store keeps them. Spans rather than moments, so that clocks need not agree. */
export interface ForcedUse {
  /** Milliseconds since each one in the last 24 hours that the fleet's own calls caused, oldest first. */
  spans: number[];
  /** The same for those that clients of a token service caused. */
  claimed?: number[] | undefined;
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
/**
 * How many all clients of token services together may cause in 24 hours; more for legacy, where another program may
 * replace tokens. Whoever knows a service's secret can be any number of clients.
 */
const CLAIMED = { stable: 4, legacy: 12 } as const;
const NEVER = Number.NEGATIVE_INFINITY;

/**
 * When the fleet may force a refresh: 31 seconds after the last one, and each one in the last 24 hours doubles the
 * pause. That allows at most 12 in any 24 hours, whatever the fleet's clocks say about when WeChat's day begins.
 *
 * Clients of a token service cause at most 4 more, which lengthen only the pauses of clients: what they claim must not
 * keep the fleet from replacing a token that its own calls are refused with. So 4 of WeChat's 20 are always left.
 *
 * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-access-token/api_getstableaccesstoken.html 官方文档}
 */
export class ForcedLimit {
  readonly #clock: Clock;
  readonly #kind: 'stable' | 'legacy';
  /** When each was requested, oldest first. */
  #own: number[] = [];
  #claimed: number[] = [];
  #wasClaimed = false;
  #last = NEVER;
  #before = NEVER;
  #closedUntil = NEVER;

  /** @param kind Legacy tokens are requested, not forced, so none of them makes the pause longer. */
  constructor(clock: Clock, kind: 'stable' | 'legacy' = 'stable') {
    this.#clock = clock;
    this.#kind = kind;
  }

  /** Merges what other processes counted; `writtenAt` is by this process's clock. */
  merge({ spans, claimed = [], since, closed }: ForcedUse, writtenAt: number): void {
    // If the store cannot tell the age, nothing can be concluded.
    if (writtenAt === NEVER) return;
    this.#last = Math.max(this.#last, writtenAt - since);
    this.#closedUntil = Math.max(this.#closedUntil, writtenAt + closed);
    const merged = (known: readonly number[], others: readonly number[]) => {
      const moments = others.map((span) => writtenAt - span);
      const news = moments.filter((moment) => !known.some((one) => Math.abs(one - moment) < SAME));
      return [...known, ...news].sort((one, other) => one - other).slice(-KEPT);
    };
    this.#own = merged(this.#own, spans);
    this.#claimed = merged(this.#claimed, claimed);
  }

  /** When the last one was requested or answered; earlier tokens have been replaced. */
  get last(): number {
    return this.#last;
  }

  /**
   * Milliseconds until the next one is allowed; 0 for now.
   *
   * @param isClaimed Whether only a client of a token service says that it is needed.
   */
  wait(isClaimed = false): number {
    const now = this.#clock.now();
    const claimed = isClaimed ? this.#lately(this.#claimed) : [];
    const counted = [...this.#lately(this.#own), ...claimed].sort((one, other) => one - other);
    const lately = this.#kind === 'stable' ? counted : [];
    // Either the pause ends, or it becomes shorter because the oldest ones leave the 24 hours.
    const ends = Array.from({ length: lately.length + 1 }, (_, over) => {
      const shortened = over === 0 ? NEVER : (lately[over - 1] ?? NEVER) + DAY;
      return Math.max(shortened, this.#last + APART * 2 ** Math.max(0, lately.length - over - 1));
    });
    // undefined while there are fewer.
    const first = claimed.at(-CLAIMED[this.#kind]);
    const sharedFrom = first === undefined ? NEVER : first + DAY;
    return Math.max(0, Math.min(...ends) - now, this.#closedUntil - now, sharedFrom - now);
  }

  /** Counts one that is about to be requested. */
  spend(isClaimed = false): void {
    const now = this.#clock.now();
    this.#wasClaimed = isClaimed;
    if (isClaimed) this.#claimed = [...this.#lately(this.#claimed), now].slice(-KEPT);
    else this.#own = [...this.#lately(this.#own), now].slice(-KEPT);
    this.#before = this.#last;
    this.#last = now;
  }

  /** The last one counted did not take place. */
  refund(): void {
    (this.#wasClaimed ? this.#claimed : this.#own).pop();
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
    const spans = (moments: readonly number[]) => this.#lately(moments).map((moment) => now - moment);
    const claimed = spans(this.#claimed);
    return {
      spans: spans(this.#own),
      claimed: claimed.length > 0 ? claimed : undefined,
      since: now - this.#last,
      closed: Math.max(0, this.#closedUntil - now),
    };
  }

  #lately(moments: readonly number[]): number[] {
    const now = this.#clock.now();
    return moments.filter((moment) => now - moment < DAY);
  }
}
