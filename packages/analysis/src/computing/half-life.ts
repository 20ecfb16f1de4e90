import { WeappUsageError } from '@weapp-openapi/core';
import type { Granularity } from '../dates/period.ts';
import { noKey, theCurve } from '../messages/computing.ts';
import type { BilingualText } from './bilingual-text.ts';
import { checkCurve, type RetentionCurve } from './retention-curve.ts';
import { keyInWords } from './unit-words.ts';

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
  /** In words, such as "The share falls to half that of day 1 by day 9.5." */
  readonly text: BilingualText;
}

/**
 * The half-life of a retention curve: where its share first falls to half of that at key `from`.
 *
 * Formula: with `start` the share at `from`, the first key at which the curve is at or below `start / 2`;
 * between two keys of the curve, it is taken as a straight line. `from` is 1 unless given, because nearly all
 * users are lost between the first day and the next, so that half of key 0 is reached before key 1 and says
 * little. Months have the keys 0 and 1 only: give `from: 0`.
 *
 * Source: the half-life of a decay, here read off the observed curve (linear interpolation) and not from a
 * fitted model.
 *
 * @example halfLife(retentionCurve(newUsers)).key // 9.5: half as many as on day 1 come back on day 9.5
 * @throws {WeappUsageError} when `from` is not a key of the curve.
 */
export function halfLife(
  curve: RetentionCurve,
  options: { readonly from?: number | undefined } = {},
): HalfLife {
  const { from = 1 } = options;
  const { by, points } = checkCurve('halfLife', curve);
  if (!points.some(({ key }) => key === from)) {
    throw new WeappUsageError(
      noKey('halfLife', 'from', from, theCurve(), points.map(({ key }) => key).join(', ')),
    );
  }
  const known = points.flatMap(({ key, share }) => (share === undefined || key < from ? [] : { key, share }));
  const first = known[0]?.key === from ? known[0] : undefined;
  const start = first?.share;
  const key = start ? crossing(known, start / 2) : undefined;
  return {
    kind: 'half-life',
    by,
    from,
    start,
    key,
    periods: key === undefined ? undefined : key - from,
    observed_until: known.at(-1)?.key,
    text: inWords(by, { from, start, key, until: known.at(-1)?.key }),
  };
}

/** Where the points first fall to a level. */
function crossing(points: readonly { key: number; share: number }[], level: number): number | undefined {
  for (const [index, { key, share }] of points.entries()) {
    if (share > level) continue;
    const before = points[index - 1];
    return before ? before.key + ((before.share - level) / (before.share - share)) * (key - before.key) : key;
  }
  return undefined;
}

function inWords(
  by: Granularity,
  {
    from,
    start,
    key,
    until,
  }: Record<'from', number> & Partial<Record<'start' | 'key' | 'until', number | undefined>>,
): BilingualText {
  const base = keyInWords(by, from);
  if (start === undefined) {
    return { en: `No share is known for ${base.en}.`, zh: `${base.zh}没有留存率。` };
  }
  if (start === 0) return { en: `Nobody came back on ${base.en}.`, zh: `${base.zh}没有用户回访。` };
  if (key === undefined) {
    const last = keyInWords(by, until ?? from);
    return {
      en: `Up to ${last.en}, the share stays above half that of ${base.en}.`,
      zh: `到${last.zh}，留存率仍高于${base.zh}的一半。`,
    };
  }
  // Between two keys it is only an estimate: a fraction of a day would claim more.
  const half = keyInWords(by, Math.ceil(key - 1e-9));
  const about = Number.isInteger(key) ? { en: '', zh: '到' } : { en: 'about ', zh: '约在' };
  return {
    en: `The share falls to half that of ${base.en} by ${about.en}${half.en}.`,
    zh: `留存率${about.zh}${half.zh}降为${base.zh}的一半。`,
  };
}
