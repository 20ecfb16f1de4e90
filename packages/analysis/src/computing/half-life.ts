import type { Granularity } from '../dates/period.ts';
import type { BilingualText } from './bilingual-text.ts';
import type { RetentionCurve } from './retention-curve.ts';

/** Where a retention curve falls to half. */
export interface HalfLife {
  readonly kind: 'half-life';
  /** The unit of the keys. */
  readonly by: Granularity;
  /** The key whose share is halved. */
  readonly from: number;
  /** The share at `from`; undefined if the curve has none. */
  readonly start: number | undefined;
  /** Where the curve first reaches `start / 2`, between keys by a straight line; undefined if it does not. */
  readonly key: number | undefined;
  /** `key - from`: how long it takes. */
  readonly periods: number | undefined;
  /** The last key with a share: without a `key`, half is reached later than this, if at all. */
  readonly observed_until: number | undefined;
  /** In words, such as "Half of those who came back on day 1 still do on day 9.5." */
  readonly text: BilingualText;
}

export function halfLife(
  curve: RetentionCurve,
  options: { readonly from?: number | undefined } = {},
): HalfLife {
  throw new Error(`not there yet: ${curve.by} ${options.from}`);
}
