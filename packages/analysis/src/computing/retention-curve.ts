import { WeappUsageError } from '@weapp-openapi/core';
import type { Granularity } from '../dates/period.ts';
import type { Cohort, Cohorts } from '../figures/cohorts.ts';
import { needsCurve, noKey, theTable, unknown } from '../messages/computing.ts';
import { checkCohorts, unitOfKeys } from './cohort-keys.ts';
import { areObjects } from './objects.ts';
import { type Confidence, isConfidence, wilsonInterval } from './proportion.ts';

/** One key of a retention curve. */
export interface RetentionCurvePoint {
  /** Days, weeks or months after the first. */
  readonly key: number;
  /** `users / size`, 0 to 1; undefined without support. */
  readonly share: number | undefined;
  /** Users who came back, over the rows that count. */
  readonly users: number;
  /** All users of the rows that count. */
  readonly size: number;
  /** How many rows of the table count: those with at least one user and a cell for this key. */
  readonly cohorts: number;
  /** The interval for `share` at the curve's confidence. */
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** The average retention of a cohort table. */
export interface RetentionCurve {
  readonly kind: 'retention-curve';
  /** The unit of the keys. */
  readonly by: Granularity;
  readonly confidence: Confidence;
  readonly points: readonly RetentionCurvePoint[];
}

/** Options of {@link retentionCurve}. */
export interface RetentionCurveOptions {
  /** Only rows that have every cell up to this key, so that all points up to it are of the same users. */
  readonly through?: number | undefined;
  /** Default: 0.95. */
  readonly confidence?: Confidence | undefined;
}

/**
 * The average retention of a cohort table (`retention.newUsers` or `.activeUsers`), each row weighted by its
 * users, with the number of rows and users behind each point.
 *
 * Formula: for each key, users who came back / all users, both added up over the rows that have a cell for the
 * key. Late keys rest on older rows only, so the average may rise from one key to the next; `through: 7` takes
 * the same rows for all keys up to 7.
 *
 * The interval is Wilson's score interval (Wilson 1927); key 0 has none, for it is 1 by definition. It takes
 * users as independent. New users are: each is in one row only. Active users are in many rows, so for them the
 * true interval is wider.
 *
 * @example
 * const curve = retentionCurve(newUsers);
 * curve.points.find(({ key }) => key === 7); // { key: 7, share: 0.108, users: 4721, size: 43711, cohorts: 8, ... }
 * @throws {WeappUsageError} when `through` is not a key of the table or `confidence` is unknown.
 */
export function retentionCurve(cohorts: Cohorts, options: RetentionCurveOptions = {}): RetentionCurve {
  const { keys, rows } = checkCohorts('retentionCurve', cohorts);
  const { through, confidence = 0.95 } = options;
  if (!isConfidence(confidence)) {
    throw new WeappUsageError(
      unknown('retentionCurve', 'confidence', String(confidence), '0.9 / 0.95 / 0.99'),
    );
  }
  if (through !== undefined && !keys.includes(through)) {
    throw new WeappUsageError(noKey('retentionCurve', 'through', through, theTable(), keys.join(', ')));
  }
  const needed = through === undefined ? [] : keys.filter((key) => key <= through);
  const counted = rows.filter((row) => needed.every((key) => counts(row, key) !== undefined));
  const points = keys.map((key): RetentionCurvePoint => {
    let users = 0;
    let size = 0;
    let support = 0;
    for (const row of counted) {
      const count = counts(row, key);
      if (!count) continue;
      users += count.users;
      size += count.size;
      support++;
    }
    const share = size > 0 ? users / size : undefined;
    const interval = key === 0 && share === 1 ? { low: 1, high: 1 } : wilsonInterval(users, size, confidence);
    return { key, share, users, size, cohorts: support, low: interval?.low, high: interval?.high };
  });
  return { kind: 'retention-curve', by: unitOfKeys(cohorts), confidence, points };
}

/** Users who came back and all users, if the row counts for the key. */
function counts({ size, cells }: Cohort, key: number): { users: number; size: number } | undefined {
  const users = cells[key]?.users;
  if (size === undefined || users === undefined || !Number.isFinite(size + users) || size <= 0)
    return undefined;
  return { users, size };
}

/** @throws WeappUsageError when it is not a retention curve. */
export function checkCurve(caller: string, curve: RetentionCurve): RetentionCurve {
  const isCurve = curve?.kind === 'retention-curve' && areObjects(curve.points);
  if (isCurve && curve.points.every(({ key }) => Number.isFinite(key))) return curve;
  throw new WeappUsageError(needsCurve(caller));
}
