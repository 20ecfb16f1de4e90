import { type Duration, milliseconds } from './duration.ts';

/** The mock's time: tokens, codes, quotas and dates follow it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Moves the clock ahead, by milliseconds or by text: `'90s'`, `'2h'`, `'1d'`. */
  advance(by: Duration): void;
  /** Moves the clock to a time: milliseconds, a Date, or text that Date reads. From there it goes on. */
  set(to: number | Date | string): void;
}

/** @internal */
export interface MovableClock extends Clock {
  /** Milliseconds that it is ahead of its base. */
  ahead: number;
  reset(): void;
}

/**
 * A clock on top of another one, which it follows when it has been moved.
 *
 * @internal
 */
export function createClock(base: () => number): MovableClock {
  let ahead = 0;
  function move(by: number): void {
    // Later, or earlier, Date has no dates, and every answer with a time would fail.
    if (Number.isNaN(new Date(base() + by).getTime()))
      throw new RangeError('@weapp-openapi/mock: the clock cannot be moved as far as that.');
    ahead = by;
  }
  return {
    get ahead() {
      return ahead;
    },
    set ahead(by) {
      move(by);
    },
    now: () => base() + ahead,
    advance(by) {
      move(ahead + milliseconds(by, 'clock.advance'));
    },
    set(to) {
      const time = new Date(to).getTime();
      if (Number.isNaN(time))
        throw new RangeError(
          '@weapp-openapi/mock: clock.set must be milliseconds, a Date, or a date as text.',
        );
      move(time - base());
    },
    reset() {
      ahead = 0;
    },
  };
}
