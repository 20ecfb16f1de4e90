import { type Texts, WeappUsageError } from '@weapp-openapi/core';
import {
  byWrong,
  notFirstOfMonth,
  notInCalendar,
  notLastOfMonth,
  notWholeWeek,
  reversed,
  tooEarly,
  tooLate,
  unfinished,
  useDay,
  useRange,
} from '../messages/dates.ts';
import { type Day, FIRST_DAY, formatDay, readDay, weekdayInWords, weekdayOf } from './day.ts';
import {
  type Granularity,
  isGranularity,
  lastFinished,
  type Span,
  spanAround,
  spansBetween,
} from './period.ts';

/**
 * The periods from `begin` to `end`, oldest first. Both dates must exist, and the range must consist of
 * whole periods and, if `yesterday` is given, not end after it.
 *
 * @throws WeappUsageError that names the first rule broken and the nearest valid range.
 */
export function checkRange(by: Granularity, begin: string, end: string, yesterday?: Day): Span[] {
  if (!isGranularity(by)) {
    throw new WeappUsageError(byWrong(JSON.stringify(by)));
  }
  const from = readDay('begin', begin);
  const to = readDay('end', end);
  const problem =
    missing('begin', begin, from.exists) ??
    missing('end', end, to.exists) ??
    backwards(from.day, to.day) ??
    misaligned(by, from.day, to.day) ??
    early('begin', from.day, spanAround(by, from.day).last) ??
    notOver(by, to.day, yesterday);
  if (problem === undefined) return spansBetween(by, from.day, to.day);
  const nearest = nearestRange(by, from.day, to.day, yesterday);
  throw new WeappUsageError(useRange(problem, formatDay(nearest.first), formatDay(nearest.last)));
}

/**
 * Parses the option `name` as a day, `yesterday` at the latest.
 *
 * @throws WeappUsageError that names the rule broken and the nearest valid day.
 */
export function checkDay(name: string, text: string, yesterday?: Day): Day {
  const { day, exists } = readDay(name, text);
  const problem = missing(name, text, exists) ?? early(name, day) ?? tooLateFor(name, day, yesterday);
  if (problem === undefined) return day;
  throw new WeappUsageError(useDay(problem, formatDay(nearestRange('day', day, day, yesterday).last)));
}

function missing(name: string, text: string, exists: boolean): Texts | undefined {
  return exists ? undefined : notInCalendar(name, text);
}

function backwards(from: Day, to: Day): Texts | undefined {
  return from > to ? reversed(formatDay(from), formatDay(to)) : undefined;
}

function misaligned(by: Granularity, from: Day, to: Day): Texts | undefined {
  const [name, day] = spanAround(by, from).first === from ? ['end', to] : ['begin', from];
  if (name === 'end' && spanAround(by, to).last === to) return undefined;
  if (by === 'week') return notWholeWeek(String(name), formatDay(day), weekdayInWords(weekdayOf(day)));
  return name === 'begin'
    ? notFirstOfMonth(name, formatDay(day))
    : notLastOfMonth(String(name), formatDay(day));
}

function early(name: string, day: Day, last = day): Texts | undefined {
  return last < FIRST_DAY ? tooEarly(name, formatDay(day)) : undefined;
}

function tooLateFor(name: string, day: Day, yesterday: Day | undefined): Texts | undefined {
  if (yesterday === undefined || day <= yesterday) return undefined;
  return tooLate(name, formatDay(day), formatDay(yesterday));
}

function notOver(by: Granularity, to: Day, yesterday: Day | undefined): Texts | undefined {
  const late = tooLateFor('end', to, yesterday);
  return late === undefined || by === 'day' ? late : unfinished(late, by);
}

/** The smallest range of whole periods around both days, limited to the dates that can have figures. */
function nearestRange(by: Granularity, one: Day, other: Day, yesterday: Day | undefined): Span {
  const earliest = spanAround(by, FIRST_DAY);
  const first = Math.max(spanAround(by, Math.min(one, other)).first, earliest.first);
  const last = Math.max(spanAround(by, Math.max(one, other)).last, earliest.last);
  if (yesterday === undefined) return { first, last };
  const latest = lastFinished(by, yesterday);
  return { first: Math.min(first, latest.first), last: Math.min(last, latest.last) };
}
