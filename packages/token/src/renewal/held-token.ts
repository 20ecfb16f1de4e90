import type { Clock } from './clock.ts';

/** A token as it came, with moments by this process's clock. */
export interface TimedToken {
  token: string;
  endsAt: number;
  /** When WeChat was asked for it. */
  checkedAt: number;
}

/** When a token is renewed while it still lives; milliseconds. */
export interface RefreshAhead {
  /**
   * How long before its end at the latest. Default: 180000. WeChat changes the stable token 5 minutes
   * before its end; asking earlier than that gives the same token again.
   */
  margin?: number | undefined;
  /** Up to this much earlier, by chance, so that processes do not all ask at once. Default: 105000. */
  jitter?: number | undefined;
}

/** No token lives longer, whatever an answer or a record says. */
export const MAX_LIFE = 7_200_000;
/** Not handed out any more this long before its end: the call that it is for takes time too. */
const SAFETY = 5_000;

/** A token in memory, timed by the monotonic clock: a wall clock that jumps does no harm. */
export class HeldToken {
  readonly token: string;
  /** Already resolved: what get() gives, without a promise of its own for each caller. */
  readonly promise: Promise<string>;
  /** When WeChat was last asked and gave it, by whichever process. */
  readonly checkedAt: number;
  /** Its real end. */
  readonly endsAt: number;
  /** Until when it is handed out. */
  readonly goodUntil: number;
  /** Whether it stands in the store; false if it was fetched while the store was down. */
  readonly shared: boolean;
  /** From here on its successor may be fetched, by life alone. */
  readonly renewAt: number;
  /** When to look for a successor next; an attempt that failed moves it. */
  due: number;
  readonly #clock: Clock;

  /** @param timed Its moments by `clock.now()`. Short lives are normal: stable_token answers what is left. */
  constructor(
    clock: Clock,
    { token, endsAt, checkedAt }: Readonly<TimedToken>,
    shared: boolean,
    ahead: RefreshAhead = {},
  ) {
    const { margin = 180_000, jitter = 105_000 } = ahead;
    const now = clock.now();
    const left = Math.min(endsAt - now, MAX_LIFE);
    this.#clock = clock;
    this.token = token;
    this.promise = Promise.resolve(token);
    this.checkedAt = checkedAt;
    this.endsAt = now + left;
    this.goodUntil = this.endsAt - Math.min(SAFETY, left / 10);
    this.shared = shared;
    // A margin longer than the life would ask all the time: then past the middle of what is left.
    const early = left - margin - jitter * clock.random();
    this.renewAt = now + Math.max(early, left * (0.55 + 0.3 * clock.random()));
    this.due = this.renewAt;
  }

  /** Whether it may still be handed out. */
  isGood(): boolean {
    return this.#clock.now() < this.goodUntil;
  }

  /** Looks for a successor after `milliseconds`, or sooner where the end is near. */
  postpone(milliseconds: number): void {
    const now = this.#clock.now();
    this.due = now + Math.min(milliseconds, Math.max(250, (this.goodUntil - now) / 4));
  }
}
