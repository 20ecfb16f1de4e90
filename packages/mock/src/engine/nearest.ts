/** Only this much of a name is compared: callers may send very long paths, WeChat's own are short. */
const LONGEST = 100;
/** How many of the best matches by letter pairs get an exact comparison. */
const CANDIDATES = 4;

interface Index {
  names: readonly string[];
  /** Letter pair, in either order, to the indexes of the names that contain it. */
  pairs: ReadonlyMap<string, readonly number[]>;
}

const indexes = new WeakMap<object, Index>();

/**
 * The known name most similar to `name`; undefined if none is similar. Computing the edit distance to all
 * 436 paths takes milliseconds, so shared letter pairs are counted first to pick a few candidates.
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
  for (let start = 0; start + 2 <= letters.length; start++) {
    const [one, other] = [letters.charAt(start), letters.charAt(start + 1)];
    // In either order: swapped letters are the commonest slip, and would leave a short name no pair.
    pairs.add(one < other ? one + other : other + one);
  }
  return pairs;
}

/** The few names that share the most letter pairs with `asked`, to be compared by edit distance. */
export function candidates(asked: string, known: Iterable<string>): string[] {
  const { names, pairs } = indexOf(known);
  const shared = new Uint16Array(names.length);
  for (const pair of pairsOf(asked)) {
    for (const place of pairs.get(pair) ?? []) shared[place] = (shared[place] ?? 0) + 1;
  }
  // Of two names with equally many shared pairs, the one closer in length wins.
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

/** How many characters must be added, removed, changed or swapped with the next (optimal string alignment). */
function distance(from: string, to: string): number {
  let earlier = new Uint8Array();
  let previous = Uint8Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = new Uint8Array(to.length + 1);
    current[0] = row;
    for (let column = 1; column <= to.length; column++) {
      const change = from[row - 1] === to[column - 1] ? 0 : 1;
      const isSwap = change && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        (current[column - 1] ?? 0) + 1,
        (previous[column] ?? 0) + 1,
        (previous[column - 1] ?? 0) + change,
        isSwap ? (earlier[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    [earlier, previous] = [previous, current];
  }
  return previous[to.length] ?? 0;
}
