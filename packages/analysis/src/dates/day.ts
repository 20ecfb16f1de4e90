import { type Texts, WeappUsageError } from '@weapp-openapi/core';
import { noDate, nowWrong } from '../messages/dates.ts';

/** Number of days since 1970-01-01, for date arithmetic without time zones. */
export type Day = number;

const DAY_MS = 86_400_000;
// Asia/Shanghai has kept UTC+8 without daylight saving time since September 1991.
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
const WEEKDAYS: readonly Texts[] = [
  { en: 'Monday', zh: '周一' },
  { en: 'Tuesday', zh: '周二' },
  { en: 'Wednesday', zh: '周三' },
  { en: 'Thursday', zh: '周四' },
  { en: 'Friday', zh: '周五' },
  { en: 'Saturday', zh: '周六' },
  { en: 'Sunday', zh: '周日' },
];

/** Mini programs opened to the public in January 2017; no figure is older. */
export const FIRST_DAY: Day = dayOf(2017, 1, 1);

/** The day of a calendar date. A month past 12 or a day past the end of its month carries over. */
export function dayOf(year: number, month: number, date: number): Day {
  return Date.UTC(year, month - 1, date) / DAY_MS;
}

/** Year, month (1 to 12) and day of the month. */
export function calendarOf(day: Day): { year: number; month: number; date: number } {
  const utc = new Date(day * DAY_MS);
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, date: utc.getUTCDate() };
}

/** Formats a day as yyyymmdd. */
export function formatDay(day: Day): string {
  const { year, month, date } = calendarOf(day);
  return `${year}`.padStart(4, '0') + `${month}`.padStart(2, '0') + `${date}`.padStart(2, '0');
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
  // 1970-01-01, day 0, was a Thursday.
  return (((day + 3) % 7) + 7) % 7;
}

/** A weekday, 0 for Monday to 6 for Sunday. */
export const weekdayInWords = (weekday: number): Texts => WEEKDAYS[weekday] ?? { en: '', zh: '' };

/** The day of a moment in Asia/Shanghai, regardless of the system's time zone. */
export function dayInShanghai(moment: number | Date): Day {
  const milliseconds = Number(moment);
  if (!Number.isFinite(milliseconds)) {
    throw new WeappUsageError(nowWrong());
  }
  return Math.floor((milliseconds + SHANGHAI_OFFSET_MS) / DAY_MS);
}

/** When a day begins in Asia/Shanghai, as Unix seconds. */
export function startOfDay(day: Day): number {
  return (day * DAY_MS - SHANGHAI_OFFSET_MS) / 1000;
}

/**
 * Parses yyyymmdd. `exists` is false for a date that is not in the calendar, such as 20170230; `day` is then
 * the nearest date that is.
 *
 * @throws WeappUsageError when the text does not have that form.
 */
export function readDay(name: string, text: string): { day: Day; exists: boolean } {
  const match = typeof text === 'string' ? /^(\d{4})(\d\d)(\d\d)$/.exec(text) : null;
  if (match === null) {
    const digits = String(text).replaceAll(/\D/g, '');
    const example = digits.length === 8 && readDay(name, digits).exists ? digits : '20170313';
    throw new WeappUsageError(noDate(name, JSON.stringify(text), example));
  }
  const year = Number(match[1]);
  const month = Math.min(Math.max(Number(match[2]), 1), 12);
  const lastDate = calendarOf(dayOf(year, month + 1, 1) - 1).date;
  const day = dayOf(year, month, Math.min(Math.max(Number(match[3]), 1), lastDate));
  return { day, exists: formatDay(day) === text };
}
