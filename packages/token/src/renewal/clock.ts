/**
 * Time and chance as the manager sees them, so that a test can drive hours of a fleet in milliseconds.
 *
 * @internal
 */
export interface Clock {
  /** Milliseconds by a clock that does not jump. */
  now(): number;
  /** Milliseconds since 1970: for dates that people read, and for the end of WeChat's day. */
  wall(): number;
  /** From 0 up to 1. */
  random(): number;
  /** Does the work `milliseconds` later; the result calls it off. */
  after(milliseconds: number, work: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  wall: () => Date.now(),
  random: () => Math.random(),
  after(milliseconds, work) {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** A timer that fired later than this means that the process stood still meanwhile. */
const STALL = 100;

/**
 * Waits for an answer, `milliseconds` of it. Where the event loop was blocked meanwhile (modules that load, a
 * container without CPU time), the answer may lie there unread: then a quarter longer, once.
 *
 * @returns Ends the wait: the answer came.
 */
export function patience(clock: Clock, milliseconds: number, giveUp: () => void): () => void {
  const due = clock.now() + milliseconds;
  let cancel = clock.after(milliseconds, () => {
    if (clock.now() - due < STALL) giveUp();
    else cancel = clock.after(milliseconds / 4, giveUp);
  });
  return () => cancel();
}

export const sleep = (clock: Clock, milliseconds: number): Promise<void> =>
  new Promise((resolve) => void clock.after(milliseconds, resolve));

/** A pause that doubles with each failure up to `cap`, half of it by chance: a fleet must not march in step. */
export const backoff = (clock: Clock, failures: number, base: number, cap: number): number =>
  Math.min(cap, base * 2 ** failures) * (0.5 + 0.5 * clock.random());
