/** What a caller may send is long; no path of WeChat's is. */
const LONGEST = 100;
/** How many names are looked at letter by letter, of those that share the most pairs of letters. */
const CANDIDATES = 4;

interface Index {
  names: readonly string[];
  /** Pair of letters to the names that have it, by their place. */
  pairs: ReadonlyMap<string, readonly number[]>;
}

const indexes = new WeakMap<object, Index>();

/**
 * The known name that is most like `name`, undefined where none is like it. Letter by letter a comparison
 * with all 436 paths takes milliseconds: the pairs of letters that two names share are counted first.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const asked = name.slice(0, LONGEST);
  let best: string | undefined;
  let least = Math.max(asked.length, 3) / 2;
  for (const candidate of candidates(asked, known)) {
    const edits = distance(asked, candidate);
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}

function indexOf(known: Iterable<string>): Index {
  let index = indexes.get(known);
  if (!index) {
    const names = [...known];
    const pairs = new Map<string, number[]>();
    names.forEach((name, place) => {
      for (const pair of pairsOf(name)) {
        const places = pairs.get(pair);
        if (places) places.push(place);
        else pairs.set(pair, [place]);
      }
    });
    index = { names, pairs };
    indexes.set(known, index);
  }
  return index;
}

function pairsOf(name: string): Set<string> {
  const letters = name.toLowerCase();
  const pairs = new Set<string>();
  for (let start = 0; start + 2 <= letters.length; start++) pairs.add(letters.slice(start, start + 2));
  return pairs;
}

/** The few names that share the most pairs of letters with the asked one: these are compared letter by letter. */
export function candidates(asked: string, known: Iterable<string>): string[] {
  const { names, pairs } = indexOf(known);
  const shared = new Uint16Array(names.length);
  for (const pair of pairsOf(asked)) {
    for (const place of pairs.get(pair) ?? []) shared[place] = (shared[place] ?? 0) + 1;
  }
  // Of two names with as many pairs in common, the one of the asked length is nearer.
  const closeness = (place: number) => (shared[place] ?? 0) / (asked.length + (names[place]?.length ?? 0));
  const closest: number[] = [];
  for (let place = 0; place < names.length; place++) {
    if (!shared[place]) continue;
    let rank = closest.length;
    while (rank > 0 && closeness(closest[rank - 1] ?? 0) < closeness(place)) rank--;
    if (rank >= CANDIDATES) continue;
    closest.splice(rank, 0, place);
    closest.length = Math.min(closest.length, CANDIDATES);
  }
  return closest.map((place) => names[place] ?? '');
}

/** Levenshtein distance: how many characters must be added, dropped or changed. */
function distance(from: string, to: string): number {
  let previous = Uint8Array.from({ length: to.length + 1 }, (_, index) => index);
  let current = new Uint8Array(to.length + 1);
  for (let row = 1; row <= from.length; row++) {
    current[0] = row;
    for (let column = 1; column <= to.length; column++) {
      const change = from[row - 1] === to[column - 1] ? 0 : 1;
      current[column] = Math.min(
        (current[column - 1] ?? 0) + 1,
        (previous[column] ?? 0) + 1,
        (previous[column - 1] ?? 0) + change,
      );
    }
    [previous, current] = [current, previous];
  }
  return previous[to.length] ?? 0;
}
