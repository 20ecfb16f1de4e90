import { type Arrivals, createArrivals, FIRST_DAY } from './arrivals.ts';
import {
  LONGEST_STAY,
  lastAge,
  type Mixture,
  mixtureOf,
  ONCE,
  visitChance,
  weekdayFactor,
  zealFactor,
  zealOf,
} from './behaviour.ts';
import type { Cache } from './cache.ts';
import type { Day } from './calendar.ts';
import { bitsFor, nth, PURPOSE, unit } from './hash.ts';
import { createPicker, pick } from './picker.ts';

/** The users who arrived on one day. */
export interface Cohort {
  /** Number of the first one; the others follow. */
  first: number;
  size: number;
  /** `nth(key, index)` is the key of a user. */
  key: number;
  /**
   * Those who may come back, longest stay first. Each is packed into 30 bits: 10 of the last age, 1 of the kind, 8 of
   * the zeal, 11 of the index.
   */
  returning: Uint32Array;
}

/** The users of one day, each once: those who came back, then the new ones. */
export interface Active {
  /** Numbers of the users, in the order of their arrival in the mini program. */
  ids: Uint32Array;
  /** Their keys, which stand for everything about them. */
  keys: Uint32Array;
  /** Index of the first new user. */
  newFrom: number;
}

/** The users of one app. */
export interface World {
  arrivals: Arrivals;
  mixture: Mixture;
  kindOf(key: number): number;
  cohort(day: Day): Cohort;
  active(day: Day): Active;
}

/** What all worlds share: the caches, whose keys begin with the app's own number. */
export interface Shelves {
  cohorts: Cache<Cohort>;
  active: Cache<Active>;
}

/** More days than there are until the year 9999. */
export const DAYS = 2 ** 22;

/** @param number Own to the world, for its entries in the caches. */
export function createWorld(app: number, number: number, { cohorts, active }: Shelves): World {
  const arrivals = createArrivals(app);
  const mixture = mixtureOf(app);
  const kinds = createPicker(mixture);
  const kindOf = (key: number) => pick(kinds, bitsFor(key, PURPOSE.kind));

  function createCohort(day: Day): Cohort {
    const size = arrivals.size(day);
    const key = nth(app, day);
    const packed = new Uint32Array(size);
    let count = 0;
    for (let index = 0; index < size; index++) {
      const user = nth(key, index);
      const kind = kindOf(user);
      if (kind === ONCE) continue;
      const last = lastAge(kind, user);
      if (last > 0) packed[count++] = (last << 20) | (kind << 19) | (zealOf(user) << 11) | index;
    }
    const returning = packed.slice(0, count).sort().reverse();
    return { first: arrivals.total(day - 1), size, key, returning };
  }
  const cohort = (day: Day) => cohorts.get(number * DAYS + day, () => createCohort(day));

  function findActive(day: Day): Active {
    const size = arrivals.size(day);
    const ids: number[] = [];
    const keys: number[] = [];
    const weekday = weekdayFactor(day);
    for (let arrived = Math.max(FIRST_DAY, day - LONGEST_STAY); arrived < day; arrived++) {
      const { first, key, returning } = cohort(arrived);
      const age = day - arrived;
      const chances = [visitChance(0, age) * weekday, visitChance(1, age) * weekday];
      for (let at = 0; at < returning.length; at++) {
        const user = returning[at] ?? 0;
        if (user >>> 20 < age) break; // the rest has left
        const index = user & 2047;
        const own = nth(key, index);
        const chance = (chances[(user >>> 19) & 1] ?? 0) * zealFactor((user >>> 11) & 255);
        if (unit(nth(own, day)) >= chance) continue;
        ids.push(first + index);
        keys.push(own);
      }
    }
    const newFrom = ids.length;
    const { first, key } = cohort(day);
    for (let index = 0; index < size; index++) {
      ids.push(first + index);
      keys.push(nth(key, index));
    }
    return { ids: Uint32Array.from(ids), keys: Uint32Array.from(keys), newFrom };
  }

  return {
    arrivals,
    mixture,
    kindOf,
    cohort,
    active: (day) => active.get(number * DAYS + day, () => findActive(day)),
  };
}
