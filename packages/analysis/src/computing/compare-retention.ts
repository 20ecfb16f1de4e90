import { WeappUsageError } from '@weapp-openapi/core';
import type { Granularity } from '../dates/period.ts';
import { curvesDiffer } from '../messages/computing.ts';
import type { BilingualText } from './bilingual-text.ts';
import { type Confidence, newcombeInterval, type ShareInterval } from './proportion.ts';
import { checkCurve, type RetentionCurve, type RetentionCurvePoint } from './retention-curve.ts';
import { keyInWords } from './unit-words.ts';

/** One key of two retention curves. */
export interface RetentionDifference {
  readonly key: number;
  readonly first: RetentionCurvePoint;
  readonly second: RetentionCurvePoint;
  /** Share of the second minus share of the first, -1 to 1; undefined if either is missing. */
  readonly difference: number | undefined;
  /** The interval for `difference`. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** Whether 0 is outside the interval. */
  readonly clear: boolean;
  /** In words, such as "Day 7: 3.1 points higher (95 % interval: 1.0 to 5.2)". */
  readonly text: BilingualText;
}

/** Two retention curves compared. */
export interface RetentionComparison {
  readonly kind: 'retention-comparison';
  readonly by: Granularity;
  readonly confidence: Confidence;
  /** One point for each key that both curves have, without key 0. */
  readonly points: readonly RetentionDifference[];
}

/**
 * Two retention curves compared key by key: this month's new users with last month's, or those of two apps.
 *
 * Formula: `difference = second.share - first.share`, with Newcombe's interval for two independent shares
 * (Newcombe 1998, method 10, from Wilson's intervals) at the curves' confidence. `clear` means that 0 is
 * outside; of twenty clear differences at 0.95 one is chance, so read many keys with care. For active users,
 * who are in many rows, the true interval is wider.
 *
 * @example compareRetention(retentionCurve(june.newUsers), retentionCurve(july.newUsers)).points[0]?.text.en
 * @throws {WeappUsageError} when the curves differ in unit or confidence.
 */
export function compareRetention(first: RetentionCurve, second: RetentionCurve): RetentionComparison {
  const { by, confidence, points } = checkCurve('compareRetention', first);
  checkCurve('compareRetention', second);
  if (second.by !== by || second.confidence !== confidence) {
    throw new WeappUsageError(curvesDiffer(`${by} ${confidence}`, `${second.by} ${second.confidence}`));
  }
  const others = new Map(second.points.map((point) => [point.key, point]));
  return {
    kind: 'retention-comparison',
    by,
    confidence,
    points: points.flatMap((point) => {
      const other = others.get(point.key);
      return other && point.key !== 0 ? compareAt(by, confidence, point, other) : [];
    }),
  };
}

function compareAt(
  by: Granularity,
  confidence: Confidence,
  first: RetentionCurvePoint,
  second: RetentionCurvePoint,
): RetentionDifference {
  const one = intervalOf(first);
  const other = intervalOf(second);
  const { key } = first;
  if (!one || !other) {
    const name = keyInWords(by, key);
    const text = { en: `${capital(name.en)}: not known for both`, zh: `${name.zh}：缺少数据，无法比较` };
    return { key, first, second, difference: undefined, low: undefined, high: undefined, clear: false, text };
  }
  const difference = other.share - one.share;
  const { low, high } = newcombeInterval(one, other);
  const clear = low > 0 || high < 0;
  const text = inWords(keyInWords(by, key), confidence, { difference, low, high, clear });
  return { key, first, second, difference, low, high, clear, text };
}

function intervalOf({ share, low, high }: RetentionCurvePoint): ShareInterval | undefined {
  if (share === undefined || low === undefined || high === undefined) return undefined;
  return { share, low, high };
}

function inWords(
  name: BilingualText,
  confidence: Confidence,
  {
    difference,
    low,
    high,
    clear,
  }: Record<'difference' | 'low' | 'high', number> & { readonly clear: boolean },
): BilingualText {
  const level = Math.round(confidence * 100);
  const size = inPoints(Math.abs(difference));
  const range = { en: `${inPoints(low)} to ${inPoints(high)}`, zh: `${inPoints(low)} 至 ${inPoints(high)}` };
  if (!clear) {
    return {
      en: `${capital(name.en)}: no clear difference (${inPoints(difference)} points, ${level} % interval: ${range.en})`,
      zh: `${name.zh}：没有明显差异（${inPoints(difference)} 个百分点，${level}% 置信区间 ${range.zh}）`,
    };
  }
  const up = difference > 0;
  return {
    en: `${capital(name.en)}: ${size} points ${up ? 'higher' : 'lower'} (${level} % interval: ${range.en})`,
    zh: `${name.zh}：${up ? '高' : '低'} ${size} 个百分点（${level}% 置信区间 ${range.zh}）`,
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A share in percentage points, with one decimal and never as -0.0. */
const inPoints = (share: number): string => (Math.round(share * 1000) / 10 + 0).toFixed(1);
