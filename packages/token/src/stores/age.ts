/**
 * The age of a value, from the difference of two readings of the store's clock, in milliseconds. If the clock was set
 * back or a reading is not a number, the age is unknown and counts as too old: fetching a token once more does no harm,
 * handing out a dead one does.
 */
export const ageOf = (elapsed: number): number => (elapsed >= -1_000 ? Math.max(0, elapsed) : Infinity);
