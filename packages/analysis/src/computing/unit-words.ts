import type { Granularity } from '../dates/period.ts';
import type { BilingualText } from './bilingual-text.ts';

/** A key of a cohort table in words: "day 7", 第 7 天. */
export function keyInWords(by: Granularity, key: number): BilingualText {
  const rounded = Number(key.toFixed(1));
  return { en: `${by} ${rounded}`, zh: `第 ${rounded} ${UNITS[by]}` };
}

const UNITS: Readonly<Record<Granularity, string>> = { day: '天', week: '周', month: '个月' };
