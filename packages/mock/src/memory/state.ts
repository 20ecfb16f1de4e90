import { type Bounds, createKept, type Kept } from './kept.ts';

/** A store as JSON: its entries in their order, least recently used first. */
export type Dump = Readonly<Record<string, readonly (readonly [string, unknown])[]>>;

/**
 * Everything that a mock remembers: bounded maps by name, each of one module. The values are data (JSON, bytes,
 * infinite numbers), so that all of it can be written to a file, read again, and thrown away.
 */
export interface State {
  /** Creates the map of one module. A name is used once. */
  kept<Value>(name: string, bounds: Bounds<Value>): Kept<Value>;
  /** Entries in memory by name; `<name>Bytes` is the weight of a weighed map. */
  counts(): Record<string, number>;
  dump(): Dump;
  /**
   * Replaces what the maps hold. Names that no module uses are ignored.
   *
   * @throws {RangeError} if a map cannot hold a value; then nothing has changed.
   */
  load(dump: Dump): void;
  /** Empties all maps but those named. */
  clear(except: readonly string[]): void;
}

export function createState(): State {
  // Kept is invariant in its value, which only the module that asked for the map knows.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  const maps = new Map<string, Kept<any>>();
  const checks = new Map<string, (value: unknown) => boolean>();

  return {
    kept<Value>(name: string, bounds: Bounds<Value>) {
      if (maps.has(name)) throw new Error(`@weapp-openapi/mock: two modules keep '${name}'.`);
      const map = createKept<Value>(bounds);
      maps.set(name, map);
      if (bounds.fits) checks.set(name, bounds.fits);
      return map;
    },
    counts() {
      const counts: Record<string, number> = {};
      for (const [name, map] of maps) {
        counts[name] = map.size;
        if (map.isWeighed) counts[`${name}Bytes`] = map.weight;
      }
      return counts;
    },
    dump: () => Object.fromEntries([...maps].map(([name, map]) => [name, [...map.entries()]])),
    load(dump) {
      for (const [name, fits] of checks)
        for (const [key, value] of dump[name] ?? [])
          if (!fits(value))
            throw new RangeError(
              `\`maps.${name}\` cannot hold what is at ${JSON.stringify(key.slice(0, 40))}`,
            );
      for (const [name, map] of maps) {
        map.clear();
        for (const [key, value] of dump[name] ?? []) map.set(key, value);
      }
    },
    clear(except) {
      for (const [name, map] of maps) if (!except.includes(name)) map.clear();
    },
  };
}
