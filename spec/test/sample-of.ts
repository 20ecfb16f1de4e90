/** One in this number of the items, with the first. */
export const sampleOf = <Item>(items: Iterable<Item>, one: number): Item[] =>
  [...items].filter((_, index) => index % one === 0);
