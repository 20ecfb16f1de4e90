import type { Granularity, Period } from '@weapp-openapi/analysis';
import { dayRange, monthRange, weekRange } from '@weapp-openapi/analysis';
import type { Texts } from '@weapp-openapi/core';
import {
  date,
  int64,
  monday as mondayDate,
  month as monthDate,
  number,
  oneDay,
  plainNumber,
  wholeMonth,
  wholeNumber,
  wholeWeek,
} from '../messages/cells.ts';

/** A cell's value, or what is expected in its place. */
export type Reading<Value> = { readonly value: Value } | { readonly expected: Texts };

/** What people write where there is no figure. */
const NOTHING = new Set(['', '-', '--', '—', 'NULL', 'null', 'N/A']);

/** Whether a cell says that there is no figure. */
export const isNothing = (text: string): boolean => NOTHING.has(text.trim());

/** A number: digits, a fraction, an exponent, or thousands separated by commas. Integers keep all digits. */
export function readNumber(text: string): Reading<number | bigint> {
  return /^-?\d{1,3},\d{3}$/.test(text.trim()) ? { expected: plainNumber() } : readGrouped(text.trim());
}

function readGrouped(text: string): Reading<number | bigint> {
  const plain = withoutThousands(text);
  if (/^-?\d{1,30}$/.test(plain)) {
    const value = Number(plain);
    if (Number.isSafeInteger(value)) return { value };
    const exact = BigInt(plain);
    return BigInt.asIntN(64, exact) === exact ? { value: exact } : { expected: int64() };
  }
  const value = /^[-+.\deE]{1,40}$/.test(plain) ? Number(plain) : Number.NaN;
  return Number.isFinite(value) ? { value } : { expected: number() };
}

/** A count: a whole number, not negative. */
export function readCount(text: string): Reading<number | bigint> {
  // A comma in a whole number is no decimal one.
  const reading = readGrouped(text.trim());
  const isCount = 'value' in reading && isWhole(reading.value) && reading.value >= 0;
  return isCount ? reading : { expected: wholeNumber() };
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

/** A date as yyyymmdd; written with or without -, / or 年月日. */
export function readDate(text: string): Reading<string> {
  const match =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.trim()) ??
    /^(\d{4})(\d\d)(\d\d)$/.exec(text.trim());
  const [, year = '', month = '', day = ''] = match ?? [];
  const value = `${year}${month.padStart(2, '0')}${day.padStart(2, '0')}`;
  return exists(value) ? { value } : { expected: date() };
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
  return { expected: { day: reading.expected, week: mondayDate(), month: monthDate() }[by] };
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
    day: oneDay(),
    week: wholeWeek(period.begin_date, period.end_date),
    month: wholeMonth(period.begin_date, period.end_date),
  };
  return { expected: rule[by] };
}
