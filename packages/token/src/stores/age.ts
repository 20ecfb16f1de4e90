/**
 * Age of a value from the difference of two readings of the store's clock, in milliseconds. A clock that was
 * set back leaves the age unknown, and so does what is no number; that counts as too old: a token fetched once
 * more does no harm, a dead one that is handed out does.
 */
export const ageOf = (elapsed: number): number => (elapsed >= -1_000 ? Math.max(0, elapsed) : Infinity);
