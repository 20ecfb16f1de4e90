import { type Day, monthEnd, readDay, type Span, weekdayOf } from './dates.ts';

// A fictional mini program with consistent figures: weeks and months are the sums of their days, the users
// of a trend equal key 0 of the retention, and the total grows by each day's new users. Everything is
// derived from the date alone, so tests can rely on the same figures at any time.

const FIRST_DAY: Day = readDay('20170101') ?? 0;
/** Users before the first day: more than visit in any month. */
const EARLIER_USERS = 1_000_000;

export interface Visits {
  session_cnt: number;
  visit_pv: number;
  visit_uv: number;
  visit_uv_new: number;
  stay_time_uv: number;
  stay_time_session: number;
  visit_depth: number;
}

/** A pseudo-random number in [0, 1), determined by its arguments. */
function chance(day: Day, salt: number): number {
  let mixed = Math.imul(day ^ Math.imul(salt, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}

const between = (low: number, high: number, day: Day, salt: number) => low + (high - low) * chance(day, salt);

function ofDay(day: Day) {
  if (day < FIRST_DAY) return { sessions: 0, pages: 0, users: 0, newUsers: 0, seconds: 0 };
  const weekend = weekdayOf(day) >= 5 ? 1.25 : 1;
  const newUsers = Math.round(5_000 * weekend * between(0.8, 1.2, day, 1));
  const users = newUsers + Math.round(45_000 * weekend * between(0.9, 1.1, day, 2));
  const sessions = Math.round(users * between(1.6, 2.1, day, 3));
  const pages = Math.round(sessions * between(2.5, 3.5, day, 4));
  return { sessions, pages, users, newUsers, seconds: Math.round(sessions * between(20, 60, day, 5)) };
}

const daysOf = ({ first, last }: Span) => Array.from({ length: last - first + 1 }, (_, n) => first + n);

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** Share of the users outside the busiest day who count as additional unique users of the range. */
const UNIQUE = { day: 1, week: 0.35, month: 0.15 };

/** The visits of a day, week or month; undefined before the first day. */
export function visits(range: Span): Visits | undefined {
  const days = daysOf(range).map(ofDay);
  const sessions = sum(days.map((day) => day.sessions));
  if (sessions === 0) return undefined;
  const pages = sum(days.map((day) => day.pages));
  const seconds = sum(days.map((day) => day.seconds));
  const newUsers = sum(days.map((day) => day.newUsers));
  const users = days.map((day) => day.users);
  const most = Math.max(...users);
  const share = days.length === 1 ? UNIQUE.day : days.length === 7 ? UNIQUE.week : UNIQUE.month;
  const visitUv = Math.max(newUsers, most + Math.round((sum(users) - most) * share));
  return {
    session_cnt: sessions,
    visit_pv: pages,
    visit_uv: visitUv,
    visit_uv_new: newUsers,
    stay_time_uv: fraction(seconds / visitUv),
    stay_time_session: fraction(seconds / sessions),
    visit_depth: fraction(pages / sessions),
  };
}

const fraction = (value: number) => Number(value.toFixed(4));

/** Running totals of users from FIRST_DAY on, computed as far as they have been needed. */
const totals: number[] = [];

export interface Summary {
  visit_total: number;
  share_pv: number;
  share_uv: number;
}

/** The summary of a day; undefined before the first day. */
export function summary(day: Day): Summary | undefined {
  if (day < FIRST_DAY) return undefined;
  while (totals.length <= day - FIRST_DAY) {
    totals.push((totals.at(-1) ?? EARLIER_USERS) + ofDay(FIRST_DAY + totals.length).newUsers);
  }
  const sharers = Math.round(ofDay(day).users * between(0.005, 0.01, day, 6));
  return {
    visit_total: totals[day - FIRST_DAY] ?? EARLIER_USERS,
    share_pv: Math.round(sharers * between(1.3, 1.7, day, 7)),
    share_uv: sharers,
  };
}

interface Curve {
  /** The keys that WeChat documents. */
  keys: readonly number[];
  /** Last day of the period that a key refers to. */
  end(range: Span, key: number): Day;
  /** Lowest and highest share of users who return at key 1. */
  newUsers: readonly [number, number];
  allUsers: readonly [number, number];
}

const CURVES = {
  day: {
    keys: [0, 1, 2, 3, 4, 5, 6, 7, 14, 30],
    end: ({ last }, key) => last + key,
    newUsers: [0.22, 0.3],
    allUsers: [0.42, 0.5],
  },
  week: {
    keys: [0, 1, 2, 3, 4],
    end: ({ last }, key) => last + 7 * key,
    newUsers: [0.18, 0.24],
    allUsers: [0.4, 0.48],
  },
  month: {
    keys: [0, 1],
    end: ({ last }, key) => (key === 0 ? last : monthEnd(last + 1)),
    newUsers: [0.12, 0.16],
    allUsers: [0.32, 0.4],
  },
} satisfies Record<string, Curve>;

export interface Kept {
  key: number;
  value: number;
}

/** How many of a range's users came back. Omits keys whose period is not over by the end of `yesterday`. */
export function retention(kind: keyof typeof CURVES, range: Span, yesterday: Day) {
  const { keys, end, newUsers, allUsers }: Curve = CURVES[kind];
  const start = visits(range);
  const known = start ? keys.filter((key) => end(range, key) <= yesterday) : [];
  // A power law decreases steadily, so a later key never has more users than an earlier one.
  const curve = (users: number, [low, high]: readonly [number, number], fall: number, salt: number): Kept[] =>
    known.map((key) => {
      const share = key === 0 ? 1 : between(low, high, range.first, salt) * key ** -fall;
      return { key, value: Math.round(users * share) };
    });
  return {
    visit_uv_new: curve(start?.visit_uv_new ?? 0, newUsers, 0.55, 8),
    visit_uv: curve(start?.visit_uv ?? 0, allUsers, 0.3, 9),
  };
}
