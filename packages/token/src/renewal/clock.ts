/**
 * Time and chance as the manager sees them, so that a test can drive hours of a fleet in milliseconds.
 *
 * @internal
 */
export interface Clock {
  /** Milliseconds by a monotonic clock. */
  now(): number;
  /** Milliseconds since 1970, for dates people read and for the end of WeChat's day. */
  wall(): number;
  /** A number from 0 (inclusive) to 1 (exclusive). */
  random(): number;
  /** Does the work `milliseconds` later; the returned function cancels it. */
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

/** A timer that fires later than this shows that the process was suspended. */
const STALL = 100;

/**
 * Waits up to `milliseconds` for an answer. If the event loop was blocked meanwhile (modules loading, a container
 * without CPU time), the answer may have arrived unread: then it waits a quarter longer, once.
 *
 * @returns Ends the wait, to be called when the answer arrives.
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

/** A pause that doubles with each failure up to `cap`; half of it is random, so that a fleet does not act in step. */
export const backoff = (clock: Clock, failures: number, base: number, cap: number): number =>
  Math.min(cap, base * 2 ** failures) * (0.5 + 0.5 * clock.random());
