import { weekdayFactor } from './behaviour.ts';
import { type Day, readDay } from './calendar.ts';
import { bitsFor, nth, PURPOSE, unit } from './hash.ts';

/** The mini program's first day. There are no figures before it. */
export const FIRST_DAY: Day = readDay('20170101') ?? 0;

/** More new users than any day has: 11 bits. */
export const MOST_NEW = 2047;

const YEAR = 365.25;
/** The seasonal wave: factors in the middle of each month, from January on, with straight lines between. Mean 1. */
const SEASON = [0.94, 0.86, 0.96, 1.0, 1.04, 1.03, 1.1, 1.06, 0.97, 1.04, 1.06, 0.94];

function seasonFactor(day: Day): number {
  const month = ((day - FIRST_DAY) / YEAR) * 12 + 12 - 0.5;
  const before = Math.floor(month);
  const from = SEASON[before % 12] ?? 1;
  const to = SEASON[(before + 1) % 12] ?? 1;
  return from + (to - from) * (month - before);
}

/** Growth that slows down: 1 on the first day, 1.6 after five years, never more than 2.2. */
function trendFactor(day: Day): number {
  const years = (day - FIRST_DAY) / YEAR;
  return 1 + (1.2 * years) / (years + 5);
}

/** New users of each day. */
export interface Arrivals {
  /** New users of a day; 0 before the first. */
  size(day: Day): number;
  /** New users up to and including a day: also the number of the first user after it. */
  total(day: Day): number;
  /** Mean number of new users of a day, without that day's chance. */
  expected(day: Day): number;
}

/** @param app The app's random bits. */
export function createArrivals(app: number): Arrivals {
  const noise = bitsFor(app, PURPOSE.noise);
  const level = 170 * (0.75 + 0.5 * unit(bitsFor(app, PURPOSE.size)));
  /** Totals from FIRST_DAY on, computed as far as they have been needed. */
  const totals: number[] = [];

  const expected = (day: Day) =>
    day < FIRST_DAY ? 0 : level * trendFactor(day) * seasonFactor(day) * weekdayFactor(day);

  function size(day: Day): number {
    if (day < FIRST_DAY) return 0;
    const bits = nth(noise, day);
    // 10 % up or down, and a fraction of a user is a chance of one.
    return Math.floor(expected(day) * (0.9 + 0.2 * unit(bits)) + unit(nth(bits, 1)));
  }

  return {
    size,
    expected,
    total(day) {
      if (day < FIRST_DAY) return 0;
      for (let next = FIRST_DAY + totals.length; next <= day; next++) {
        totals.push((totals.at(-1) ?? 0) + size(next));
      }
      return totals[day - FIRST_DAY] ?? 0;
    },
  };
}
