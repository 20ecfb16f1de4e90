/**
 * A store's clock as this process counts it on, from one reading that has just arrived: behind by the time that
 * the reading was under way, never ahead.
 *
 * @param reading What the store's clock said.
 * @param perMillisecond Units of that clock in a millisecond.
 * @returns Tells the time in whole units.
 */
export function elapsing(reading: number, perMillisecond: number): () => number {
  const arrived = performance.now();
  return () => reading + Math.floor((performance.now() - arrived) * perMillisecond);
}
