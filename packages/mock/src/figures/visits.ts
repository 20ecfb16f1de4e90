import type { Day } from './calendar.ts';
import { bitsFor, nth, PURPOSE } from './hash.ts';
import { NEXT_PAGE, PAGES, pageAt } from './pages.ts';
import { createPicker, pick } from './picker.ts';
import { FIRST_SOURCE, LATER_SOURCE, SOURCES } from './sources.ts';

const MOST_SESSIONS = 7;
const MOST_PAGES = 20;

/** By kind: how many sessions a day of visits has (index + 1), and the chance of another page. */
const SESSIONS = [
  [50, 25, 13, 6, 3, 2, 1],
  [70, 20, 7, 3],
  [80, 15, 5],
].map(createPicker);
const ANOTHER_PAGE = [0.68, 0.64, 0.56];
/** How many sessions begin where their source leads; the others begin on the start page. */
const LANDS = 0.75;

const LANDING = SOURCES.map(({ lands }) => pageAt(lands));
const SECONDS = PAGES.map(({ seconds }) => seconds);
const SHARE = PAGES.map(({ share }) => share);

/** What one user does on one day. The arrays are longer than what is used of them, and used again. */
export interface Visit {
  sessions: number;
  /** By session: the index of its source. */
  source: Uint8Array;
  /** By session: the index behind its last page. */
  end: Uint8Array;
  /** By page visit, in order: the page, the whole seconds on it, how often it was forwarded. */
  page: Uint8Array;
  seconds: Uint8Array;
  shares: Uint8Array;
}

export const createVisit = (): Visit => ({
  sessions: 0,
  source: new Uint8Array(MOST_SESSIONS),
  end: new Uint8Array(MOST_SESSIONS),
  page: new Uint8Array(MOST_SESSIONS * MOST_PAGES),
  seconds: new Uint8Array(MOST_SESSIONS * MOST_PAGES),
  shares: new Uint8Array(MOST_SESSIONS * MOST_PAGES),
});

/** How many sessions a user has on a day of visits. */
export const sessionsOn = (key: number, kind: number, day: Day): number =>
  1 + pick(SESSIONS[kind], nth(bitsFor(key, PURPOSE.visit), day));

/** Fills in what a user does on a day of visits. */
export function playVisit(visit: Visit, key: number, kind: number, day: Day, isNew: boolean): void {
  const own = nth(bitsFor(key, PURPOSE.visit), day);
  // Random numbers of this visit that are used: two for each page, as most of a day's time goes here.
  let used = 0;
  const { source: sources, end: ends, page: pages, seconds, shares } = visit;
  const sessions = 1 + pick(SESSIONS[kind], own);
  const another = ANOTHER_PAGE[kind] ?? 0;
  let at = 0;
  for (let session = 0; session < sessions; session++) {
    const arrival = nth(own, ++used);
    const source = pick(isNew && session === 0 ? FIRST_SOURCE : LATER_SOURCE[kind], arrival);
    let page = lowHalf(arrival) < LANDS ? (LANDING[source] ?? 0) : 0;
    for (let left = MOST_PAGES; left > 0; left--) {
      const stay = nth(own, ++used);
      const move = nth(own, ++used);
      // The square of an even chance has the mean 1/3: many short visits, few long ones, at most 144 seconds.
      const pause = highHalf(stay);
      seconds[at] = 3 * (SECONDS[page] ?? 0) * pause * pause;
      const share = SHARE[page] ?? 0;
      const forwards = lowHalf(move);
      shares[at] = forwards < share / 5 ? 2 : forwards < share ? 1 : 0;
      pages[at++] = page;
      if (lowHalf(stay) >= another) break;
      page = pick(NEXT_PAGE[page], move);
    }
    ends[session] = at;
    sources[session] = source;
  }
  visit.sessions = sessions;
}

/** Half of 32 random bits, as a number in [0, 1). */
const highHalf = (bits: number): number => (bits >>> 16) / 2 ** 16;
const lowHalf = (bits: number): number => (bits & 0xffff) / 2 ** 16;
