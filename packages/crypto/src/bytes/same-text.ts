/**
 * Compares a received value with the expected text. The time depends only on the expected length, so it does not
 * reveal how much of a guess was right.
 */
export function isSameText(given: unknown, expected: string): boolean {
  const text = typeof given === 'string' ? given : '';
  let difference = text.length ^ expected.length;
  // Past the end, charCodeAt gives NaN, which counts as 0 here.
  for (let at = 0; at < expected.length; at++) difference |= text.charCodeAt(at) ^ expected.charCodeAt(at);
  return difference === 0;
}
