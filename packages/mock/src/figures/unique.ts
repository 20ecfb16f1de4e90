import { FIRST_DAY } from './arrivals.ts';
import { LONGEST_STAY } from './behaviour.ts';
import type { Day, Span } from './calendar.ts';
import type { World } from './world.ts';

/** A set of users, as bits by their numbers. Users of one period have close numbers, so it takes few kilobytes. */
export interface UserSet {
  has(id: number): boolean;
  /** Whether it was not there before. */
  add(id: number): boolean;
}

/** An empty set for the users who can be active in a period. */
function createUserSet({ arrivals }: World, { first, last }: Span): UserSet {
  const lowest = arrivals.total(first - LONGEST_STAY - 1);
  const bits = new Uint32Array(((arrivals.total(last) - lowest) >>> 5) + 1);
  const bitOf = (id: number) => 1 << ((id - lowest) & 31);
  return {
    has: (id) => id >= lowest && ((bits[(id - lowest) >>> 5] ?? 0) & bitOf(id)) !== 0,
    add(id) {
      const word = (id - lowest) >>> 5;
      const before = bits[word] ?? 0;
      bits[word] = before | bitOf(id);
      return bits[word] !== before;
    },
  };
}

/** Calls `found` with each user who visited in a period, once, and returns them as a set. */
export function eachUser(world: World, span: Span, found: (id: number, key: number) => void): UserSet {
  const users = createUserSet(world, span);
  for (let day: Day = Math.max(span.first, FIRST_DAY); day <= span.last; day++) {
    const { ids, keys } = world.active(day);
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] ?? 0;
      if (users.add(id)) found(id, keys[at] ?? 0);
    }
  }
  return users;
}
