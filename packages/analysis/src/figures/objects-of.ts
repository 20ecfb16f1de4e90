/**
 * The objects of a list in an answer. The client does not validate answers: what is no list, or no object, is left
 * out, so that it becomes a gap and not a TypeError.
 */
export const objectsOf = <Item extends object>(list: readonly Item[] | null | undefined): Item[] =>
  Array.isArray(list) ? list.filter((item) => typeof item === 'object' && item !== null) : [];
