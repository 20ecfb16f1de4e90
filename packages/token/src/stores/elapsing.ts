/**
 * Continues a store's clock in this process from one reading that has just arrived: behind by the time the reading
 * travelled, never ahead.
 *
 * @param reading What the store's clock said.
 * @param perMillisecond Units of that clock per millisecond.
 * @returns Tells the time in whole units.
 */
export function elapsing(reading: number, perMillisecond: number): () => number {
  const arrived = performance.now();
  return () => reading + Math.floor((performance.now() - arrived) * perMillisecond);
}
