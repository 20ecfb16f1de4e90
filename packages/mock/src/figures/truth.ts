import { FIRST_DAY } from './arrivals.ts';
import {
  expectedRetention,
  type Habit,
  KINDS,
  LONGEST_STAY,
  lastAge,
  survival,
  visitsOn,
  WEEKDAYS,
  zealOf,
} from './behaviour.ts';
import { type Day, formatDay, laterPeriod, periodOf, readDay, type Span } from './calendar.ts';
import { DEVICES, PLATFORMS } from './devices.ts';
import { nth } from './hash.ts';
import { PAGES } from './pages.ts';
import { AGES, CITIES, GENDERS, PROFILE } from './profile.ts';
import { PROVINCES } from './regions.ts';
import { SOURCES } from './sources.ts';
import { createVisit, playVisit, type Visit } from './visits.ts';
import type { World } from './world.ts';

/** One session: from opening the mini program to leaving it. */
export interface ModelSession {
  /** WeChat's key of the source (访问来源). */
  source: number;
  /** In order. `seconds` is whole, `shares` is how often the page was forwarded. */
  pages: { path: string; seconds: number; shares: number }[];
}

/** A user of the model on one day. */
export interface ModelUser {
  /** Number of the user, in the order of the first visits. */
  id: number;
  /** Day of the first visit, as yyyymmdd. */
  arrived: string;
  isNew: boolean;
  kind: 'loyal' | 'occasional' | 'once';
  gender: string;
  age: string;
  province: string;
  city: string;
  platform: string;
  device: string;
  sessions: ModelSession[];
}

/** A kind of users. */
export interface ModelKind {
  name: ModelUser['kind'];
  /** Share of the new users. */
  share: number;
  /** Probability that such a user has not left `age` days after the first visit. */
  survival(age: number): number;
  /** Probability that such a user, if still there, visits on an average day, `age` days after the first visit. */
  visits(age: number): number;
}

/** What the model is made of. */
export interface ModelParameters {
  /** The first day with figures, as yyyymmdd. */
  firstDay: string;
  /** No user comes back later than so many days after the first visit. */
  longestStay: number;
  /** Factor of arrivals and visits by weekday, Monday first; the mean is 1. */
  weekdays: readonly number[];
  kinds: readonly ModelKind[];
}

/** Which returning users to count. */
export interface RetentionQuestion {
  kind: 'day' | 'week' | 'month';
  /** A day of the cohort's period, as yyyymmdd. */
  cohort: string;
  /** How many days, weeks or months later. */
  offset: number;
  /** Users whose first visit was in the period, or all who visited in it. */
  only: 'new' | 'active';
}

/**
 * What is true of an app's users, to compare an analysis with. Everything is counted user by user, in another way
 * than the figures that the mock answers with. It knows the future too: nothing here depends on the clock.
 *
 * Dates are yyyymmdd; a RangeError says that one is not in the calendar.
 */
export interface Truth {
  parameters: ModelParameters;
  /** Users who visited in a period, each counted once. */
  activeUsers(begin: string, end: string): number;
  /** Users whose first visit was in a period. */
  newUsers(begin: string, end: string): number;
  /** Users of a cohort who visited in a later period. */
  retention(question: RetentionQuestion): number;
  /**
   * Probability that a new user visits `age` days after the first visit, on an average weekday; with `arrived`, on
   * the weekday that it is for users of that day.
   */
  expectedRetention(age: number, arrived?: string): number;
  /** Mean number of new users of a day: trend, season and weekday without the day's own chance. */
  expectedNewUsers(date: string): number;
  /** The users of a day, with what they did. */
  users(date: string): IterableIterator<ModelUser>;
}

/** A user of whom all is known that decides on visits. */
interface Person extends Habit {
  id: number;
  arrived: Day;
}

/** @internal */
export function createTruth({ arrivals, mixture, cohort, kindOf }: World): Truth {
  /** Users who arrived on some days and had not left before a day, in the order of arrival. */
  function* people(from: Day, to: Day, stillOn: Day): Generator<Person> {
    for (let arrived = Math.max(FIRST_DAY, from, stillOn - LONGEST_STAY); arrived <= to; arrived++) {
      const { first, size, key: cohortKey } = cohort(arrived);
      for (let index = 0; index < size; index++) {
        const key = nth(cohortKey, index);
        const kind = kindOf(key);
        const last = lastAge(kind, key);
        if (arrived + last < stillOn) continue;
        yield { id: first + index, arrived, key, kind, zeal: zealOf(key), lastAge: last };
      }
    }
  }

  function visitsWithin(person: Person, first: Day, last: Day): boolean {
    for (let day = Math.max(first, person.arrived); day <= last; day++) {
      if (visitsOn(person, day, day - person.arrived)) return true;
    }
    return false;
  }

  /** Users who arrived on some days, visited in a period, and are counted. */
  function count(
    arrived: Span,
    { first, last }: Span,
    counts: (person: Person) => boolean = () => true,
  ): number {
    let found = 0;
    for (const person of people(arrived.first, Math.min(arrived.last, last), first)) {
      if (visitsWithin(person, first, last) && counts(person)) found++;
    }
    return found;
  }

  return {
    parameters: {
      firstDay: formatDay(FIRST_DAY),
      longestStay: LONGEST_STAY,
      weekdays: WEEKDAYS,
      kinds: KINDS.map((kind, index) => ({
        name: kind.name,
        share: mixture[index] ?? 0,
        survival: (age) => survival(kind, age),
        visits: (age) => (age === 0 ? 1 : kind.daily + kind.early / age),
      })),
    },
    activeUsers: (begin, end) => count(EVER, spanOf(begin, end)),
    newUsers: (begin, end) => count(spanOf(begin, end), spanOf(begin, end)),
    retention({ kind, cohort: date, offset, only }) {
      const start = periodOf(kind, dayOf(date));
      const later = laterPeriod(kind, start, offset);
      if (only === 'new') return count(start, later);
      return count(EVER, later, (person) => visitsWithin(person, start.first, start.last));
    },
    expectedRetention: (age, arrived) =>
      expectedRetention(mixture, age, arrived === undefined ? undefined : dayOf(arrived) + age),
    expectedNewUsers: (date) => arrivals.expected(dayOf(date)),
    *users(date) {
      const day = dayOf(date);
      const visit = createVisit();
      for (const person of people(FIRST_DAY, day, day)) {
        if (!visitsOn(person, day, day - person.arrived)) continue;
        const { key, kind, arrived } = person;
        playVisit(visit, key, kind, day, arrived === day);
        yield { ...describe(person), isNew: arrived === day, sessions: sessionsOf(visit) };
      }
    },
  };
}

const EVER: Span = { first: FIRST_DAY, last: Number.POSITIVE_INFINITY };

const spanOf = (begin: string, end: string): Span => ({ first: dayOf(begin), last: dayOf(end) });

function dayOf(date: string): Day {
  const day = readDay(date);
  if (day === undefined)
    throw new RangeError(`@weapp-openapi/mock: ${date} is not a date of the form yyyymmdd.`);
  return day;
}

const nameOf = (values: readonly { name: string }[], index: number) => values[index]?.name ?? '';

function describe({ id, arrived, key, kind }: Person): Omit<ModelUser, 'isNew' | 'sessions'> {
  return {
    id,
    arrived: formatDay(arrived),
    kind: KINDS[kind]?.name ?? 'once',
    gender: nameOf(GENDERS, PROFILE.gender(key, kind)),
    age: nameOf(AGES, PROFILE.age(key, kind)),
    province: nameOf(PROVINCES, PROFILE.province(key)),
    city: nameOf(CITIES, PROFILE.city(key)),
    platform: nameOf(PLATFORMS, PROFILE.platform(key)),
    device: nameOf(DEVICES, PROFILE.device(key)),
  };
}

function sessionsOf({ sessions, source, end, page, seconds, shares }: Visit): ModelSession[] {
  return Array.from({ length: sessions }, (_, session) => {
    const start = session === 0 ? 0 : (end[session - 1] ?? 0);
    return {
      source: SOURCES[source[session] ?? 0]?.key ?? 0,
      pages: Array.from({ length: (end[session] ?? 0) - start }, (_, offset) => ({
        path: PAGES[page[start + offset] ?? 0]?.path ?? '',
        seconds: seconds[start + offset] ?? 0,
        shares: shares[start + offset] ?? 0,
      })),
    };
  });
}
