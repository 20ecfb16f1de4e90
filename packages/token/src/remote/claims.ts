import type { Clock } from '../renewal/clock.ts';

interface Rate {
  atOnce: number;
  /** Milliseconds until one more is allowed. */
  refill: number;
}

/** For one operation, and for all operations of a client together. */
const OPERATION: Rate = { atOnce: 5, refill: 12_000 };
const CLIENT: Rate = { atOnce: 60, refill: 1_000 };
/** The most counts to keep; the most recently used ones stay. */
const KEPT = 20_000;
const NAME = /^[\w-]{1,64}$/;

/**
 * Limits how many refusals and successes a client of the token service may report: the token is shared, and a client that keeps
 * reporting must not cost others anything. An operation it has not reported recently is always heard, so that
 * operations that are refused all the time do not hide one that works until the token dies.
 */
export class Claims {
  readonly #clock: Pick<Clock, 'now'>;
  readonly #left = new Map<string, { left: number; at: number }>();

  constructor(clock: Pick<Clock, 'now'>) {
    this.#clock = clock;
  }

  /**
   * Counts one; false if it is one too many.
   *
   * @param secret The secret the client used.
   * @param client As {@link nameOf} returns it.
   */
  take(secret: string, client: string, operation: string): boolean {
    const who = `${secret} ${client}`;
    const lately = this.#count(`${who} ${operation}`, OPERATION);
    if (lately < 0) return false;
    return lately === OPERATION.atOnce - 1 || this.#count(who, CLIENT) >= 0;
  }

  /** How many are left after this one; below 0 if it is one too many. */
  #count(key: string, { atOnce, refill }: Rate): number {
    const now = this.#clock.now();
    const { left, at } = this.#left.get(key) ?? { left: atOnce, at: now };
    const full = Math.min(atOnce, left + (now - at) / refill);
    this.#left.delete(key);
    this.#left.set(key, { left: full >= 1 ? full - 1 : full, at: now });
    for (const oldest of this.#left.keys()) {
      if (this.#left.size <= KEPT) break;
      this.#left.delete(oldest);
    }
    return full - 1;
  }
}

/** The name a client gives itself; all clients without one count as one. */
export const nameOf = (client: unknown): string =>
  typeof client === 'string' && NAME.test(client) ? client : '';
