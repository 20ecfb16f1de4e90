/** Longer keys are rejected before they are stored. An appid has 18 characters, an openid 28. */
export const LONGEST_KEY = 128;

/** A bounded map: it keeps the most recently used entries and drops the others. */
export interface Kept<Value> {
  readonly size: number;
  /** Total weight of all entries; 0 if they are not weighed. */
  readonly weight: number;
  readonly isWeighed: boolean;
  has(key: string): boolean;
  /** Counts as a use of the entry. */
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  delete(key: string): void;
  clear(): void;
  /** Least recently used first. Does not count as a use. */
  entries(): IterableIterator<[string, Value]>;
  values(): IterableIterator<Value>;
}

export interface Bounds<Value> {
  /** Maximum number of entries. */
  count: number;
  /** Maximum total weight, for example in bytes. */
  weight?: number;
  weigh?: (value: Value) => number;
  /** Whether something that was read from outside can be an entry. */
  fits?: (value: unknown) => boolean;
}

/** Creates a map that stays within the bounds. */
export function createKept<Value>({ count, weight = 0, weigh = () => 0 }: Bounds<Value>): Kept<Value> {
  const isWeighed = weight > 0;
  const entries = new Map<string, Value>();
  let weighed = 0;
  /** The most recently used key. Most calls use the same one again, which needs no reordering. */
  let newest: string | undefined;

  function remove(key: string): void {
    const value = entries.get(key);
    if (value === undefined) return;
    weighed -= weigh(value);
    entries.delete(key);
  }

  return {
    get size() {
      return entries.size;
    },
    get weight() {
      return weighed;
    },
    isWeighed,
    has: (key) => entries.has(key),
    get(key) {
      const value = entries.get(key);
      if (value === undefined || key === newest) return value;
      newest = key;
      // A Map iterates in insertion order, so inserting again moves the entry to the end.
      entries.delete(key);
      entries.set(key, value);
      return value;
    },
    set(key, value) {
      const own = weigh(value);
      // One such weight would make the sum useless for good.
      if (!(own >= 0 && own < Number.POSITIVE_INFINITY))
        throw new RangeError('@weapp-openapi/mock: an entry without a weight cannot be kept.');
      remove(key);
      entries.set(key, value);
      newest = key;
      weighed += own;
      for (const oldest of entries.keys()) {
        if (entries.size <= count && weighed <= weight) break;
        remove(oldest);
      }
    },
    delete: remove,
    clear() {
      entries.clear();
      weighed = 0;
      newest = undefined;
    },
    entries: () => entries.entries(),
    values: () => entries.values(),
  };
}
