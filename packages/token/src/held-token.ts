/** A token in memory, timed by the monotonic clock: a wall clock that jumps does no harm. */
export interface HeldToken {
  readonly token: string;
  /** Whether it may still be handed out. */
  isAlive(): boolean;
  /** Whether it is time to fetch its successor. */
  isDue(): boolean;
  /** Puts the next attempt off, after a failed one. */
  postpone(): void;
}

const MAX_LIFE = 7_200_000;
// The stable token changes 5 minutes before its end: asking earlier gives the same token again.
const RENEWAL = 300_000;
const SAFETY = 5_000;

/**
 * Times a token.
 * @param life Milliseconds it has left. Short ones are normal: stable_token answers what is left of the
 * current token.
 */
export function hold(token: string, life: number): HeldToken {
  const left = Math.min(life, MAX_LIFE);
  const end = performance.now() + left - Math.min(SAFETY, left / 10);
  // Spread, so that processes that started together do not refresh together.
  const ahead = RENEWAL * (0.6 + 0.35 * Math.random());
  let due = performance.now() + Math.max(left - ahead, left / 2);
  return {
    token,
    isAlive: () => performance.now() < end,
    isDue: () => performance.now() >= due,
    postpone() {
      due = performance.now() + Math.min(30_000, Math.max(0, end - performance.now()) / 4);
    },
  };
}
