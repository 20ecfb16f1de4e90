/** Longer keys than this are refused before anything keeps them; an appid has 18 characters, an openid 28. */
export const LONGEST_KEY = 128;

/** A map that keeps the entries used last and forgets the others, so that nobody can fill it. */
export interface Kept<Value> {
  readonly size: number;
  /** What all entries weigh together; 0 where nothing is weighed. */
  readonly weight: number;
  has(key: string): boolean;
  /** Counts as a use of the entry. */
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  delete(key: string): void;
}

export interface Bounds<Value> {
  /** Entries. */
  count: number;
  /** What all entries may weigh together, for example in bytes. */
  weight?: number;
  weigh?: (value: Value) => number;
}

/** Keeps `count` entries at most, and no more than they may weigh. */
export function createKept<Value>({ count, weight = 0, weigh = () => 0 }: Bounds<Value>): Kept<Value> {
  const entries = new Map<string, Value>();
  let weighed = 0;
  /** The key used last: most calls use one and the same, and need no new order. */
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
    has: (key) => entries.has(key),
    get(key) {
      const value = entries.get(key);
      if (value === undefined || key === newest) return value;
      newest = key;
      // A Map goes through its entries in the order in which they were set.
      entries.delete(key);
      entries.set(key, value);
      return value;
    },
    set(key, value) {
      remove(key);
      entries.set(key, value);
      newest = key;
      weighed += weigh(value);
      for (const oldest of entries.keys()) {
        if (entries.size <= count && weighed <= weight) break;
        remove(oldest);
      }
    },
    delete: remove,
  };
}
