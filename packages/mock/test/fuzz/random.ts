/** Chances that follow from a seed alone (mulberry32). */
export function createRandom(seed: number) {
  let state = seed;
  /** In [0, 1). */
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  const upTo = (most: number) => Math.floor(next() * most);
  const pick = <Item>(items: readonly Item[]): Item => items[upTo(items.length)] as Item;
  return {
    upTo,
    pick,
    isLucky: (chance: number) => next() < chance,
    bytes: (length: number) => Buffer.from(Array.from({ length }, () => upTo(256))),
  };
}

export type Random = ReturnType<typeof createRandom>;
