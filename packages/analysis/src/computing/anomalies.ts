import { WeappUsageError } from '@weapp-openapi/core';
import type { PeriodName } from '../dates/period.ts';
import { belowZero, thresholdWrong } from '../messages/computing.ts';
import type { BilingualText } from './bilingual-text.ts';
import { deviationInWords } from './deviation-words.ts';
import { median } from './median.ts';
import { takeApart } from './take-apart.ts';
import { type FigureName, type FigureSeries, periodAt } from './timeline.ts';
import { withEffect } from './weekday-effects.ts';

/** Options of {@link findAnomalies}. */
export interface AnomalyOptions {
  /** The score from which a day is an anomaly. Default: 3.5. */
  readonly threshold?: number | undefined;
}

/** A day whose figure is far from what is usual. */
export interface Anomaly extends PeriodName {
  readonly figure: string;
  readonly value: number;
  /** What trend and weekday make usual, in the figure's unit. */
  readonly expected: number;
  /** A figure from `low` to `high` would have been no anomaly. */
  readonly low: number;
  readonly high: number;
  /** How far from `expected`, in robust standard deviations; negative below. */
  readonly score: number;
  readonly direction: 'above' | 'below';
  /** In words, such as "12 % below the usual Tuesday". */
  readonly reason: BilingualText;
}

/** One day with what would have been usual. */
export interface ExpectedPoint extends PeriodName {
  /** The figure; undefined in a gap. */
  readonly value: number | undefined;
  readonly expected: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** undefined in a gap. */
  readonly score: number | undefined;
}

/** What is unusual in a figure, and the band of the usual. */
export interface Anomalies {
  readonly kind: 'anomalies';
  readonly figure: string;
  readonly threshold: number;
  /** The robust standard deviation of a day from what is usual, as a share of it, at least 0.01. */
  readonly spread: number;
  /** Oldest first. */
  readonly anomalies: readonly Anomaly[];
  /** One point for each day of the series, oldest first. */
  readonly points: readonly ExpectedPoint[];
}

/** Turns a median of absolute deviations into a standard deviation, if the deviations are normal. */
const MAD_FACTOR = 1.4826;
/**
 * A spread from few days may come out too small by chance. Measured on normal noise, from 21 to 364 days: with 10
 * there are at most 2 false alarms in 1000 days, without up to 13.
 */
const SHORT_HISTORY = 10;
/** A steadier figure than 1 % is taken as 1 %: nobody wants to hear of less than 3.5 %. */
const LEAST_SPREAD = 0.01;

/**
 * Days whose figure is far from what trend and weekday make usual, with the reason in words.
 *
 * Formula: `expected = trend × effect` as in `decompose`, but with the day itself left out of its weekday's
 * effect. The spread is 1.4826 × the median of `|value / expected - 1|` × (1 + 10 / number of days), at least
 * 0.01. The score is the smaller of two: `(value / expected - 1) / spread`, and for counts
 * `2 (√(value + 3/8) - √(expected + 3/8))`, which tells what chance does to small counts: 5 visits instead of 2
 * are no news. A day is an anomaly if the score is past `threshold` (3.5, as Iglewicz and Hoaglin recommend),
 * that is if `value` is not within `low` to `high`. A constant figure has no anomalies; if the median deviation
 * is 0, the least spread and the second score decide. A gap is no anomaly, nor is a day whose expected average
 * (seconds, depth) is 0. Of 1000 ordinary days, up to 2 are reported.
 *
 * The trend follows what lasts ten days or more, so a lasting change is an anomaly only around its beginning.
 *
 * Source: Iglewicz & Hoaglin, How to Detect and Handle Outliers (1993), for score and threshold; F. J. Anscombe,
 * Biometrika 35 (1948), 246-254, for the counts.
 *
 * @example
 * for (const { ref_date, reason } of findAnomalies(series, 'visit_uv').anomalies) console.log(ref_date, reason.en);
 * // 20261124 31 % below the usual Tuesday
 * @throws {WeappUsageError} when the series is too short (see `decompose`), has values below 0, or
 * `threshold` is not above 0.
 */
export function findAnomalies<Figures>(
  series: FigureSeries<Figures, 'day'>,
  figure: FigureName<Figures>,
  options: AnomalyOptions = {},
): Anomalies {
  const { threshold = 3.5 } = options;
  if (!(Number.isFinite(threshold) && threshold > 0)) {
    throw new WeappUsageError(thresholdWrong(threshold));
  }
  const parts = takeApart('findAnomalies', series, figure, { model: 'multiplicative', leaveOut: true });
  const { timeline, weekdays, effects } = parts;
  if (timeline.values.some((value = 0) => value < 0)) {
    throw new WeappUsageError(belowZero(figure));
  }
  const usual = parts.trend.map((level, index) =>
    level === undefined ? undefined : withEffect('multiplicative', level, effects[index] ?? 0),
  );
  const deviations = usual.flatMap((expected, index) => {
    const value = timeline.values[index];
    return value === undefined || !expected ? [] : Math.abs(value / expected - 1);
  });
  const widened = MAD_FACTOR * (1 + SHORT_HISTORY / Math.max(deviations.length, 1));
  const spread = Math.max(widened * (median(deviations) ?? 0), LEAST_SPREAD);
  const scale = { spread, threshold, isCount: !AVERAGES.has(figure) };
  const anomalies: Anomaly[] = [];
  const points = usual.map((expected, index): ExpectedPoint => {
    const period = periodAt(timeline, index);
    const value = timeline.values[index];
    const range = expected === undefined ? undefined : usualRange(expected, scale);
    if (expected === undefined || range === undefined) {
      return { ...period, value, expected, low: undefined, high: undefined, score: undefined };
    }
    if (value === undefined) return { ...period, value, expected, ...range, score: undefined };
    const score = scoreOf(value, expected, scale);
    if (Math.abs(score) > threshold) {
      const direction = score > 0 ? 'above' : 'below';
      const weekday = weekdays[index] ?? 0;
      const reason = deviationInWords({ value, expected, weekday, isCount: scale.isCount });
      anomalies.push({ ...period, figure, value, expected, ...range, score, direction, reason });
    }
    return { ...period, value, expected, ...range, score };
  });
  return { kind: 'anomalies', figure, threshold, spread, anomalies, points };
}

/** Figures that are averages: what chance does to them cannot be told from their size. */
const AVERAGES: ReadonlySet<string> = new Set(['stay_time_uv', 'stay_time_session', 'visit_depth']);

interface Scale {
  readonly spread: number;
  readonly threshold: number;
  readonly isCount: boolean;
}

/** The figures whose score is within the threshold. */
function usualRange(
  expected: number,
  { spread, threshold, isCount }: Scale,
): { low: number; high: number } | undefined {
  const reach = threshold * spread * expected;
  if (!isCount)
    return expected > 0 ? { low: Math.max(expected - reach, 0), high: expected + reach } : undefined;
  const root = Math.sqrt(expected + 3 / 8);
  const least = Math.max(root - threshold / 2, 0) ** 2 - 3 / 8;
  const most = (root + threshold / 2) ** 2 - 3 / 8;
  return { low: Math.max(Math.min(expected - reach, least), 0), high: Math.max(expected + reach, most) };
}

function scoreOf(value: number, expected: number, { spread, isCount }: Scale): number {
  const robust = (value - expected) / (spread * expected);
  if (!isCount) return robust;
  const counting = 2 * (Math.sqrt(Math.max(value, 0) + 3 / 8) - Math.sqrt(expected + 3 / 8));
  // After an expected 0, the first is infinite, or not a number for a 0.
  return Math.abs(robust) < Math.abs(counting) ? robust : counting;
}
