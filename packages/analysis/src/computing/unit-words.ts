import type { Granularity } from '../dates/period.ts';
import type { BilingualText } from './bilingual-text.ts';

/** A key of a cohort table in words: "day 7", 第 7 天. */
export function keyInWords(by: Granularity, key: number): BilingualText {
  const rounded = Number(key.toFixed(1));
  return { en: `${by} ${rounded}`, zh: `第 ${rounded} ${UNITS[by]}` };
}

const UNITS: Readonly<Record<Granularity, string>> = { day: '天', week: '周', month: '个月' };

/** A weekday, 0 for Monday to 6 for Sunday. */
export function weekdayInWords(weekday: number): BilingualText {
  return WEEKDAYS[weekday] ?? { en: '', zh: '' };
}

const WEEKDAYS: readonly BilingualText[] = [
  { en: 'Monday', zh: '周一' },
  { en: 'Tuesday', zh: '周二' },
  { en: 'Wednesday', zh: '周三' },
  { en: 'Thursday', zh: '周四' },
  { en: 'Friday', zh: '周五' },
  { en: 'Saturday', zh: '周六' },
  { en: 'Sunday', zh: '周日' },
];
