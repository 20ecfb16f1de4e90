import type { Granularity, Period } from '@weapp-openapi/analysis';
import { dayRange, monthRange, weekRange } from '@weapp-openapi/analysis';

/** A cell's value, or what is expected in its place. */
export type Reading<Value> = { readonly value: Value } | { readonly expected: string };

/** What people write where there is no figure. */
const NOTHING = new Set(['', '-', '--', '—', 'NULL', 'null', 'N/A']);

/** Whether a cell says that there is no figure. */
export const isNothing = (text: string): boolean => NOTHING.has(text.trim());

/** A number: digits, a fraction, an exponent, or thousands separated by commas. Integers keep all digits. */
export function readNumber(text: string): Reading<number | bigint> {
  return /^-?\d{1,3},\d{3}$/.test(text.trim())
    ? { expected: 'a number without a comma: as it stands, it can be thousands or a fraction' }
    : readGrouped(text.trim());
}

function readGrouped(text: string): Reading<number | bigint> {
  const plain = withoutThousands(text);
  if (/^-?\d{1,30}$/.test(plain)) {
    const value = Number(plain);
    if (Number.isSafeInteger(value)) return { value };
    const exact = BigInt(plain);
    return BigInt.asIntN(64, exact) === exact
      ? { value: exact }
      : { expected: 'an integer of at most 64 bits' };
  }
  const value = /^[-+.\deE]{1,40}$/.test(plain) ? Number(plain) : Number.NaN;
  return Number.isFinite(value) ? { value } : { expected: 'a number, such as 1234 or 1.98' };
}

/** A count: a whole number, not negative. */
export function readCount(text: string): Reading<number | bigint> {
  // A comma in a whole number is no decimal one.
  const reading = readGrouped(text.trim());
  const isCount = 'value' in reading && isWhole(reading.value) && reading.value >= 0;
  return isCount ? reading : { expected: 'a whole number, such as 1234' };
}

const isWhole = (value: number | bigint): boolean => typeof value === 'bigint' || Number.isInteger(value);

/** 1,234,567.8 as 1234567.8; anything else as it is. */
function withoutThousands(text: string): string {
  const [whole = '', ...fraction] = text.split('.');
  const [first = '', ...groups] = whole.split(',');
  const isGrouped =
    groups.length > 0 && /^-?[1-9]\d{0,2}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group));
  return isGrouped ? [[first, ...groups].join(''), ...fraction].join('.') : text;
}

const DATE_FORMS = 'yyyymmdd, yyyy-mm-dd or yyyy/m/d';

/** A date as yyyymmdd; written with or without -, / or 年月日. */
export function readDate(text: string): Reading<string> {
  const match =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.trim()) ??
    /^(\d{4})(\d\d)(\d\d)$/.exec(text.trim());
  const [, year = '', month = '', day = ''] = match ?? [];
  const date = `${year}${month.padStart(2, '0')}${day.padStart(2, '0')}`;
  return exists(date) ? { value: date } : { expected: `a date, as ${DATE_FORMS}` };
}

function exists(date: string): boolean {
  if (date.length !== 8) return false;
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(4, 6)), Number(date.slice(6))];
  const utc = new Date(Date.UTC(year, month - 1, day));
  // The first mini programs are of January 2017.
  return year >= 2017 && utc.getUTCMonth() === month - 1 && utc.getUTCDate() === day;
}

const AROUND: Readonly<Record<Granularity, (date: string) => Period>> = {
  day: dayRange,
  week: weekRange,
  month: monthRange,
};

/** The period of a `ref_date`: a day, a week as its Monday or both its ends, a month as yyyymm or its first day. */
export function readPeriod(text: string, by: Granularity): Reading<Period> {
  const trimmed = text.trim();
  if (by === 'week') {
    const [begin, end] = endsOf(trimmed).map(readDate);
    if (begin && end && 'value' in begin && 'value' in end) return wholePeriod(begin.value, end.value, by);
  }
  if (by === 'month') {
    const match = /^(\d{4})[-/.年]?(\d{1,2})月?$/.exec(trimmed);
    const reading = match && readDate(`${match[1]}-${match[2]}-01`);
    if (reading && 'value' in reading) return { value: monthRange(reading.value) };
  }
  const reading = readDate(trimmed);
  if ('value' in reading) return wholePeriod(reading.value, undefined, by);
  const also = {
    day: '',
    week: ' of a Monday, or yyyymmdd-yyyymmdd',
    month: ', or a month as yyyymm or yyyy-mm',
  };
  return { expected: reading.expected + also[by] };
}

/** The two dates of 20260105-20260111, 2026-01-05 ~ 2026-01-11 or 2026/1/5至2026/1/11; else none. */
function endsOf(text: string): string[] {
  const parts = text.split(/[-~～至]/).map((part) => part.trim());
  if (parts.length !== 2 && parts.length !== 6) return [];
  const half = parts.length / 2;
  return [parts.slice(0, half).join('-'), parts.slice(half).join('-')];
}

/** The period from `begin`, which must be a first day and, if given, `end` the last. */
export function wholePeriod(begin: string, end: string | undefined, by: Granularity): Reading<Period> {
  const period = AROUND[by](begin);
  if (period.begin_date === begin && (end === undefined || period.end_date === end)) return { value: period };
  const rule = {
    day: 'one day: begin and end are the same',
    week: `a week from Monday to Sunday, such as ${period.begin_date} to ${period.end_date}`,
    month: `a whole month, such as ${period.begin_date} to ${period.end_date}`,
  };
  return { expected: rule[by] };
}
