/** The median of finite numbers; undefined for none. Does not change the list. */
export function median(values: readonly number[]): number | undefined {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined || sorted.length % 2 === 1) return upper;
  const lower = sorted[middle - 1] ?? upper;
  return lower + (upper - lower) / 2;
}
