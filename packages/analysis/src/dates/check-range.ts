import { WeappUsageError } from '@weapp-openapi/core';
import { type Day, FIRST_DAY, formatDay, readDay, weekdayName } from './day.ts';
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
    throw new WeappUsageError(`by ${JSON.stringify(by)} is not a period: use 'day', 'week' or 'month'.`);
  }
  const from = readDay('begin', begin);
  const to = readDay('end', end);
  const problem =
    missing('begin', begin, from.exists) ??
    missing('end', end, to.exists) ??
    reversed(from.day, to.day) ??
    misaligned(by, from.day, to.day) ??
    tooEarly('begin', from.day, spanAround(by, from.day).last) ??
    unfinished(by, to.day, yesterday);
  if (problem === undefined) return spansBetween(by, from.day, to.day);
  const nearest = nearestRange(by, from.day, to.day, yesterday);
  throw new WeappUsageError(`${problem}: use ${formatDay(nearest.first)} to ${formatDay(nearest.last)}.`);
}

/**
 * Parses the option `name` as a day, `yesterday` at the latest.
 *
 * @throws WeappUsageError that names the rule broken and the nearest valid day.
 */
export function checkDay(name: string, text: string, yesterday?: Day): Day {
  const { day, exists } = readDay(name, text);
  const problem = missing(name, text, exists) ?? tooEarly(name, day) ?? tooLate(name, day, yesterday);
  if (problem === undefined) return day;
  throw new WeappUsageError(`${problem}: use ${formatDay(nearestRange('day', day, day, yesterday).last)}.`);
}

function missing(name: string, text: string, exists: boolean): string | undefined {
  return exists ? undefined : `${name} ${text} is not in the calendar`;
}

function reversed(from: Day, to: Day): string | undefined {
  return from > to ? `begin ${formatDay(from)} is after end ${formatDay(to)}` : undefined;
}

function misaligned(by: Granularity, from: Day, to: Day): string | undefined {
  const [name, day] = spanAround(by, from).first === from ? ['end', to] : ['begin', from];
  if (name === 'end' && spanAround(by, to).last === to) return undefined;
  if (by === 'week') return `${name} ${formatDay(day)} is a ${weekdayName(day)}; weeks run Monday to Sunday`;
  const edge = name === 'begin' ? 'first' : 'last';
  return `${name} ${formatDay(day)} is not the ${edge} day of its month; only whole months are available`;
}

function tooEarly(name: string, day: Day, last = day): string | undefined {
  return last < FIRST_DAY
    ? `${name} ${formatDay(day)} is before the first mini programs (January 2017)`
    : undefined;
}

function tooLate(name: string, day: Day, yesterday: Day | undefined): string | undefined {
  if (yesterday === undefined || day <= yesterday) return undefined;
  return `${name} ${formatDay(day)} is later than yesterday (${formatDay(yesterday)} in Asia/Shanghai)`;
}

function unfinished(by: Granularity, to: Day, yesterday: Day | undefined): string | undefined {
  const late = tooLate('end', to, yesterday);
  return late === undefined || by === 'day' ? late : `${late}; a ${by} is available once it is over`;
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
