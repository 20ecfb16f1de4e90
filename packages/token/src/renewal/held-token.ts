import type { Clock } from './clock.ts';

/** A token with moments by this process's clock. */
export interface TimedToken {
  token: string;
  endsAt: number;
  /** When it was requested. */
  checkedAt: number;
}

/** How long before its end a token is renewed; milliseconds. */
export interface RefreshAhead {
  /**
   * The latest time before its end. Default: 180000. WeChat replaces the stable token 5 minutes before its end;
   * asking earlier returns the same token.
   */
  margin?: number | undefined;
  /** Up to this much earlier, at random, so that processes do not all ask at once. Default: 105000. */
  jitter?: number | undefined;
}

/** No token lives longer, whatever an answer or a record says. */
export const MAX_LIFE = 7_200_000;
/** Not handed out this close to its end: the call it is for takes time too. */
const SAFETY = 5_000;

/** A token in this process's memory, timed by the monotonic clock, so that a jumping wall clock does no harm. */
export class HeldToken {
  readonly token: string;
  /** Already resolved: what get() returns, without a new promise for each caller. */
  readonly promise: Promise<string>;
  /** When WeChat was last asked, by any process, and returned it. */
  readonly checkedAt: number;
  /** Its real end. */
  readonly endsAt: number;
  /** The end of the time in which it is handed out. */
  readonly goodUntil: number;
  /** Whether it is in the store; false if it was fetched while the store was down. */
  readonly shared: boolean;
  /** When its age alone is reason enough to fetch the next token. */
  readonly renewAt: number;
  /** When to try to renew it next; a failed attempt moves this. */
  due: number;
  readonly #clock: Clock;

  /** @param timed Its moments by `clock.now()`. Short lives are normal: stable_token returns what is left. */
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
    // A margin longer than the life would mean constant requests: then past the middle of what is left.
    const early = left - margin - jitter * clock.random();
    this.renewAt = now + Math.max(early, left * (0.55 + 0.3 * clock.random()));
    this.due = this.renewAt;
  }

  /** Whether it may still be handed out. */
  isGood(): boolean {
    return this.#clock.now() < this.goodUntil;
  }

  /** Postpones the renewal by `milliseconds`, or less if the end is near. */
  postpone(milliseconds: number): void {
    const now = this.#clock.now();
    this.due = now + Math.min(milliseconds, Math.max(250, (this.goodUntil - now) / 4));
  }
}
