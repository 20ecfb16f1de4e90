/** After the first attempt. A wrong secret is not tried again at all. */
export const RETRIES = 4;

/** Seconds before the first retry; each later one waits about twice as long as the one before. */
export const FIRST_RETRY_S = 5;

/** The longest wait between two attempts, seconds. */
export const LONGEST_RETRY_S = 300;

/** Milliseconds to wait after an attempt, the first is 1; with jitter, so that apps do not come back together. */
export function retryDelay(attempt: number, random: () => number = Math.random): number {
  const seconds = Math.min(LONGEST_RETRY_S, FIRST_RETRY_S * 2 ** Math.min(attempt - 1, 16));
  return seconds * 1000 * (0.5 + random() / 2);
}
