import { same, type Text } from './text.ts';

const DAY = 86_400_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS: readonly Text[] = [
  { en: 'Sun', zh: '周日' },
  { en: 'Mon', zh: '周一' },
  { en: 'Tue', zh: '周二' },
  { en: 'Wed', zh: '周三' },
  { en: 'Thu', zh: '周四' },
  { en: 'Fri', zh: '周五' },
  { en: 'Sat', zh: '周六' },
];

/** A yyyymmdd date as the number of days since 1970. */
export const toDay = (date: string): number =>
  Date.UTC(Number(date.slice(0, 4)), Number(date.slice(4, 6)) - 1, Number(date.slice(6, 8))) / DAY;

const parts = (date: string) => {
  const at = new Date(toDay(date) * DAY);
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth(),
    day: at.getUTCDate(),
    weekday: at.getUTCDay(),
  };
};

/** A number of days since 1970 as yyyymmdd. */
export const fromDay = (day: number): string =>
  new Date(day * DAY).toISOString().slice(0, 10).replaceAll('-', '');

/** The date so many days later. */
export const daysAfter = (date: string, days: number): string => fromDay(toDay(date) + days);

/** Days from `begin` to `end`, both included. */
export const daysBetween = (begin: string, end: string): number => toDay(end) - toDay(begin) + 1;

/** `2026-11-03`, for tables. */
export const isoDate = (date: string): string =>
  `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6, 8)}`;

/** `2026-11-03 Tue` and `2026-11-03 周二`, for tables. */
export function isoDay(date: string): Text {
  const name = WEEKDAYS[parts(date).weekday] ?? same('');
  return { en: `${isoDate(date)} ${name.en}`, zh: `${isoDate(date)} ${name.zh}` };
}

/** Names of days on an axis. In a range of about a year or more, `2026-11`: a date alone could be of either year. */
export const axisDates = (dates: readonly string[]): Text[] =>
  dates.map(dates.length > 300 ? (date) => same(isoDate(date).slice(0, 7)) : shortDate);

/** `3 Nov 2026` and `2026年11月3日`. */
export function longDate(date: string): Text {
  const { year, month, day } = parts(date);
  return { en: `${day} ${MONTHS[month]} ${year}`, zh: `${year}年${month + 1}月${day}日` };
}

/** `Tue 3 Nov` and `11月3日 周二`. */
export function weekdayDate(date: string): Text {
  const { weekday } = parts(date);
  const { en, zh } = shortDate(date);
  const name = WEEKDAYS[weekday] ?? same('');
  return { en: `${name.en} ${en}`, zh: `${zh} ${name.zh}` };
}

/** `3 Nov` and `11月3日`. */
export function shortDate(date: string): Text {
  const { month, day } = parts(date);
  return { en: `${day} ${MONTHS[month]}`, zh: `${month + 1}月${day}日` };
}

/** `Nov 2026` and `2026年11月`. */
export function monthName(date: string): Text {
  const { year, month } = parts(date);
  return { en: `${MONTHS[month]} ${year}`, zh: `${year}年${month + 1}月` };
}

/** Both ends of a range, as short as it can be said. */
export function rangeName(begin: string, end: string): Text {
  if (begin === end) return longDate(begin);
  const [from, to] = [parts(begin), parts(end)];
  const [first, last] = [longDate(begin), longDate(end)];
  if (from.year !== to.year) return { en: `${first.en} – ${last.en}`, zh: `${first.zh}至${last.zh}` };
  return {
    en: `${shortDate(begin).en} – ${last.en}`,
    zh: `${first.zh}至${from.month === to.month ? `${to.day}日` : shortDate(end).zh}`,
  };
}

/** The whole weeks, Monday to Sunday, of a range; undefined if it has none. */
export function wholeWeeks(begin: string, end: string): { begin: string; end: string } | undefined {
  const first = toDay(begin) + ((8 - parts(begin).weekday) % 7);
  const last = toDay(end) - parts(end).weekday;
  return last - first >= 6 ? { begin: fromDay(first), end: fromDay(last) } : undefined;
}

/** The whole months of a range; undefined if it has none. */
export function wholeMonths(begin: string, end: string): { begin: string; end: string } | undefined {
  const { year, month, day } = parts(begin);
  const first = day === 1 ? toDay(begin) : Date.UTC(year, month + 1, 1) / DAY;
  const next = parts(daysAfter(end, 1));
  const last = Date.UTC(next.year, next.month, 1) / DAY - 1;
  return last > first ? { begin: fromDay(first), end: fromDay(last) } : undefined;
}
