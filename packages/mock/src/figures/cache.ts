/** A map of bounded size, of what was computed: it keeps at least the half that was used last. */
export interface Cache<Value> {
  readonly size: number;
  /** The value of a key, computed if it is not there. */
  get(key: number | string, compute: () => Value): Value;
}

// Two generations: when the young one is half the size, it becomes the old one, and the old one is dropped. Deleting
// single entries from the front of a large Map is slow, as V8 then walks over the gaps.
export function createCache<Value>(count: number): Cache<Value> {
  let young = new Map<number | string, Value>();
  let old = new Map<number | string, Value>();
  return {
    get size() {
      return young.size + old.size;
    },
    get(key, compute) {
      const found = young.get(key);
      if (found !== undefined) return found;
      const value = old.get(key) ?? compute();
      old.delete(key);
      young.set(key, value);
      if (young.size >= count / 2) {
        old = young;
        young = new Map();
      }
      return value;
    },
  };
}
