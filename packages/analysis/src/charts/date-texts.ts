import type { Granularity, PeriodName } from '../dates/period.ts';
import type { Language } from './texts.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Short names of periods for an axis. The year stands where a range has more than one. */
export function periodTexts(by: Granularity, periods: readonly PeriodName[], language: Language): string[] {
  const years = new Set(periods.map(({ begin_date }) => begin_date.slice(0, 4)));
  return periods.map((period) => periodText(by, period, language, years.size > 1));
}

/** A period in words: 3 Nov, 3–9 Nov, Nov 2026; 11-03, 11-03~11-09, 2026-11. */
export function periodText(
  by: Granularity,
  period: PeriodName,
  language: Language,
  withYear: boolean,
): string {
  const { begin_date, end_date } = period;
  if (by === 'month') return monthText(begin_date, language);
  if (by === 'day') return dayText(begin_date, language, withYear);
  if (language === 'zh') {
    return `${dayText(begin_date, language, withYear)}~${dayText(end_date, language, false)}`;
  }
  const sameMonth = begin_date.slice(0, 6) === end_date.slice(0, 6);
  const first = sameMonth ? `${Number(begin_date.slice(6))}` : `${dayText(begin_date, language, false)} `;
  return `${first}–${sameMonth ? '' : ' '}${dayText(end_date, language, withYear)}`;
}

/** 3 Nov 2026, or 2026-11-03; without the year 3 Nov, or 11-03. */
export function dayText(date: string, language: Language, withYear: boolean): string {
  const [year, month, day] = [date.slice(0, 4), date.slice(4, 6), date.slice(6, 8)];
  if (language === 'zh') return `${withYear ? `${year}-` : ''}${month}-${day}`;
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month}${withYear ? ` ${year}` : ''}`;
}

function monthText(date: string, language: Language): string {
  const [year, month] = [date.slice(0, 4), date.slice(4, 6)];
  return language === 'zh' ? `${year}-${month}` : `${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** From the first to the last day: 3 Nov – 9 Nov 2026, or 2026-11-03 至 2026-11-09. */
export function rangeText(begin: string, end: string, language: Language): string {
  if (begin === end) return dayText(begin, language, true);
  if (language === 'zh') return `${dayText(begin, language, true)} 至 ${dayText(end, language, true)}`;
  const sameYear = begin.slice(0, 4) === end.slice(0, 4);
  return `${dayText(begin, language, !sameYear)} – ${dayText(end, language, true)}`;
}

/** The period that WeChat names in an answer: 20261103, 20261103-20261109, or 202611. */
export function refDateText(ref_date: string, language: Language): string {
  const [begin = '', end = begin] = ref_date.split('-');
  return begin.length === 6 ? monthText(begin, language) : rangeText(begin, end, language);
}
