import { type Day, weekdayOf } from './calendar.ts';
import { bitsFor, nth, PURPOSE, unit } from './hash.ts';
import { SLOTS } from './picker.ts';

// How users come back and leave. A user of a kind is still there k days after the first visit with probability
// (1 + k / stay)^-2, so the hazard of leaving decays, and visits on such a day with probability
// (daily + early / k) * zeal * weekday. The personal zeal and the weekday factors both have the mean 1, which makes
// the expected retention of a new user a plain product: expectedRetention().

/** How one kind of user behaves. */
export interface Behaviour {
  readonly name: 'loyal' | 'occasional' | 'once';
  /** Scale of the time until they leave, in days; 0: after the first day. */
  readonly stay: number;
  /** Probability of a visit on a day long after the first one. */
  readonly daily: number;
  /** Added to it k days after the first visit, divided by k. */
  readonly early: number;
}

/** No user stays longer, in days: it bounds how many users can be active on a day. */
export const LONGEST_STAY = 540;

export const KINDS: readonly Behaviour[] = [
  { name: 'loyal', stay: 120, daily: 0.4, early: 0.18 },
  { name: 'occasional', stay: 40, daily: 0.07, early: 0.15 },
  { name: 'once', stay: 0, daily: 0, early: 0 },
];
export const ONCE = 2;

/** How many more users arrive and come back on a weekday than on average, from Monday on. The mean is 1. */
export const WEEKDAYS: readonly number[] = [0.92, 0.93, 0.95, 0.98, 1.06, 1.12, 1.04];
export const weekdayFactor = (day: Day): number => WEEKDAYS[weekdayOf(day)] ?? 1;

/** Steps of the personal factor, from 0.5 to 1.5. */
const ZEALS = 256;
const ZEAL: readonly number[] = Array.from({ length: ZEALS }, (_, step) => 0.5 + (step + 0.5) / ZEALS);
export const zealFactor = (step: number): number => ZEAL[step] ?? 1;

/** Probability that a user of a kind has not left `age` days after the first visit. */
export function survival({ stay }: Behaviour, age: number): number {
  if (age === 0) return 1;
  if (stay === 0 || age > LONGEST_STAY) return 0;
  const share = stay / (stay + age);
  return share * share;
}

/** By kind and age: the probability of a visit of a user who has not left, on an average day, with a zeal of 1. */
const VISIT: readonly Float64Array[] = KINDS.map(({ daily, early }) =>
  Float64Array.from({ length: LONGEST_STAY + 1 }, (_, age) => (age === 0 ? 1 : daily + early / age)),
);
export const visitChance = (kind: number, age: number): number => VISIT[kind]?.[age] ?? 0;

/** Shares of the kinds among new users of one app. */
export type Mixture = readonly number[];

/** Apps differ in how many of their users are loyal: 11 to 17 %. Shares are whole slots of a picker, so exact. */
export function mixtureOf(app: number): Mixture {
  const loyal = 113 + Math.floor(62 * unit(bitsFor(app, PURPOSE.loyalty)));
  const occasional = 348;
  return [loyal, occasional, SLOTS - loyal - occasional].map((slots) => slots / SLOTS);
}

/** The age, in days, on which a user of a kind may visit for the last time. */
export function lastAge(kind: number, key: number): number {
  const stay = KINDS[kind]?.stay ?? 0;
  // The inverse of survival(); in (0, 1], as a square root of 0 would be infinite. Math.sqrt is exact, Math.pow is not.
  const chance = unit(bitsFor(key, PURPOSE.stay)) + 2 ** -32;
  return Math.min(LONGEST_STAY, Math.floor(stay * (1 / Math.sqrt(chance) - 1)));
}

/** The step of a user's zeal. */
export const zealOf = (key: number): number => bitsFor(key, PURPOSE.zeal) >>> 24;

/** What decides whether a user visits on a day. */
export interface Habit {
  key: number;
  kind: number;
  zeal: number;
  lastAge: number;
}

/** Whether a user visits on a day, `age` days after the first visit. */
export function visitsOn({ key, kind, zeal, lastAge }: Habit, day: Day, age: number): boolean {
  if (age <= 0) return age === 0;
  if (age > lastAge) return false;
  return unit(nth(key, day)) < visitChance(kind, age) * weekdayFactor(day) * zealFactor(zeal);
}

/**
 * Probability that a new user visits `age` days after the first visit: on an average weekday, or on that of the
 * day.
 */
export function expectedRetention(mixture: Mixture, age: number, day?: Day): number {
  if (age === 0) return 1;
  const weekday = day === undefined ? 1 : weekdayFactor(day);
  return KINDS.reduce(
    (sum, kind, index) =>
      sum + (mixture[index] ?? 0) * survival(kind, age) * visitChance(index, age) * weekday,
    0,
  );
}
