/** How sure an interval is. */
export type Confidence = 0.9 | 0.95 | 0.99;

/** An interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The two-sided quantiles of the normal distribution. */
const QUANTILES: Readonly<Record<Confidence, number>> = {
  0.9: 1.6448536269514722,
  0.95: 1.959963984540054,
  0.99: 2.5758293035489004,
};

export function isConfidence(value: unknown): value is Confidence {
  return value === 0.9 || value === 0.95 || value === 0.99;
}

/**
 * Wilson's score interval for a share of `users` among `size`.
 *
 * Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209-212.
 */
export function wilsonInterval(users: number, size: number, confidence: Confidence): Interval | undefined {
  if (!(size > 0 && users >= 0 && users <= size)) return undefined;
  const z = QUANTILES[confidence];
  const share = users / size;
  const scale = 1 + (z * z) / size;
  const middle = (share + (z * z) / (2 * size)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / size + (z * z) / (4 * size * size));
  // The bounds at 0 and at `size` users are exact; rounding leaves 1e-18 or so.
  const low = users === 0 ? 0 : Math.min(Math.max(middle - half, 0), share);
  const high = users === size ? 1 : Math.max(Math.min(middle + half, 1), share);
  return { low, high };
}

/** A share with its interval. */
export interface ShareInterval extends Interval {
  readonly share: number;
}

/**
 * The interval for `second.share - first.share` of two independent groups, from their Wilson intervals.
 *
 * Source: R. G. Newcombe, Statistics in Medicine 17 (1998), 873-890, method 10.
 */
export function newcombeInterval(first: ShareInterval, second: ShareInterval): Interval {
  const difference = second.share - first.share;
  return {
    low: Math.max(difference - Math.hypot(second.share - second.low, first.high - first.share), -1),
    high: Math.min(difference + Math.hypot(second.high - second.share, first.share - first.low), 1),
  };
}
