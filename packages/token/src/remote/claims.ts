import type { Clock } from '../renewal/clock.ts';

interface Rate {
  atOnce: number;
  /** Milliseconds for one more. */
  refill: number;
}

/** For one operation, and for all of them together. */
const OPERATION: Rate = { atOnce: 5, refill: 12_000 };
const CLIENT: Rate = { atOnce: 60, refill: 1_000 };
/** Counts that are kept, those that were used last. */
const KEPT = 20_000;
const NAME = /^[\w-]{1,64}$/;

/**
 * How many refusals a client of the token service may report: the token is everybody's, and a client that reports
 * without end must not cost others anything. An operation that it has not reported lately is always heard, so that
 * those which are refused all the time do not stand in the way of one that works until the token dies.
 */
export class Claims {
  readonly #clock: Pick<Clock, 'now'>;
  readonly #left = new Map<string, { left: number; at: number }>();

  constructor(clock: Pick<Clock, 'now'>) {
    this.#clock = clock;
  }

  /**
   * Counts one; false if it is too many.
   *
   * @param secret The secret that the client knows.
   * @param client As {@link nameOf} gives it.
   */
  take(secret: string, client: string, operation: string): boolean {
    const who = `${secret} ${client}`;
    const lately = this.#count(`${who} ${operation}`, OPERATION);
    if (lately < 0) return false;
    return lately === OPERATION.atOnce - 1 || this.#count(who, CLIENT) >= 0;
  }

  /** What is left after this one; below 0 if it is too many. */
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

/** The name that a client gives itself; those that give none are one client. */
export const nameOf = (client: unknown): string =>
  typeof client === 'string' && NAME.test(client) ? client : '';
