import type { Day } from './calendar.ts';
import { PAGES } from './pages.ts';
import { SOURCES } from './sources.ts';
import { createVisit, playVisit } from './visits.ts';
import type { World } from './world.ts';

/** What the users of one day did, counted. */
export interface DayFigures {
  users: number;
  newUsers: number;
  sessions: number;
  /** Page visits. */
  pages: number;
  seconds: number;
  shares: number;
  sharers: number;
  /** By source. */
  sourceSessions: Uint32Array;
  sourceUsers: Uint32Array;
  /** Sessions by the buckets of time and depth. */
  stays: Uint32Array;
  depths: Uint32Array;
  byPage: PageFigures;
}

/** Counts by page. */
export interface PageFigures {
  visits: Uint32Array;
  users: Uint32Array;
  seconds: Uint32Array;
  entries: Uint32Array;
  exits: Uint32Array;
  shares: Uint32Array;
  sharers: Uint32Array;
}

/** Upper bounds of WeChat's buckets, of seconds (key 1: 0-2, 2: 3-5, ... 8: over 100) and of pages (6: 6-10). */
const STAYS = [2, 5, 10, 20, 30, 50, 100];
const DEPTHS = [1, 2, 3, 4, 5, 10];

/** The index of the bucket that a value is in. */
function bucket(bounds: readonly number[], value: number): number {
  let index = 0;
  while (index < bounds.length && value > (bounds[index] ?? 0)) index++;
  return index;
}

const perPage = () => new Uint32Array(PAGES.length);

const add = (counts: Uint32Array, index: number, more = 1) => {
  counts[index] = (counts[index] ?? 0) + more;
};

/** Adds 1 to the count of each bit that is set. */
function addBits(counts: Uint32Array, bits: number): void {
  for (let rest = bits; rest; rest &= rest - 1) add(counts, 31 - Math.clz32(rest & -rest));
}

/** Plays and counts the visits of a day. */
export function countDay({ active, kindOf }: World, day: Day): DayFigures {
  const { keys, newFrom } = active(day);
  const visit = createVisit();
  const byPage: PageFigures = {
    visits: perPage(),
    users: perPage(),
    seconds: perPage(),
    entries: perPage(),
    exits: perPage(),
    shares: perPage(),
    sharers: perPage(),
  };
  const figures: DayFigures = {
    users: keys.length,
    newUsers: keys.length - newFrom,
    sessions: 0,
    pages: 0,
    seconds: 0,
    shares: 0,
    sharers: 0,
    sourceSessions: new Uint32Array(SOURCES.length),
    sourceUsers: new Uint32Array(SOURCES.length),
    stays: new Uint32Array(STAYS.length + 1),
    depths: new Uint32Array(DEPTHS.length + 1),
    byPage,
  };
  for (let user = 0; user < keys.length; user++) {
    const key = keys[user] ?? 0;
    playVisit(visit, key, kindOf(key), day, user >= newFrom);
    // Bits of the pages and sources that this user had: there are fewer than 32 of each.
    let visited = 0;
    let shared = 0;
    let sources = 0;
    let at = 0;
    for (let session = 0; session < visit.sessions; session++) {
      const source = visit.source[session] ?? 0;
      const end = visit.end[session] ?? 0;
      const start = at;
      let stay = 0;
      for (; at < end; at++) {
        const page = visit.page[at] ?? 0;
        const seconds = visit.seconds[at] ?? 0;
        const shares = visit.shares[at] ?? 0;
        stay += seconds;
        visited |= 1 << page;
        add(byPage.visits, page);
        add(byPage.seconds, page, seconds);
        if (shares === 0) continue;
        shared |= 1 << page;
        figures.shares += shares;
        add(byPage.shares, page, shares);
      }
      sources |= 1 << source;
      add(figures.sourceSessions, source);
      add(figures.stays, bucket(STAYS, stay));
      add(figures.depths, bucket(DEPTHS, end - start));
      add(byPage.entries, visit.page[start] ?? 0);
      add(byPage.exits, visit.page[end - 1] ?? 0);
      figures.seconds += stay;
    }
    figures.sessions += visit.sessions;
    figures.pages += at;
    if (shared) figures.sharers++;
    addBits(byPage.users, visited);
    addBits(byPage.sharers, shared);
    addBits(figures.sourceUsers, sources);
  }
  return figures;
}
