/**
 * Whether what came is the expected text, in a time that depends on the expected length alone: how much of a guess
 * was right cannot be measured.
 */
export function isSameText(given: unknown, expected: string): boolean {
  const text = typeof given === 'string' ? given : '';
  let difference = text.length ^ expected.length;
  // Beyond its end a text has the code NaN, which counts as 0.
  for (let at = 0; at < expected.length; at++) difference |= text.charCodeAt(at) ^ expected.charCodeAt(at);
  return difference === 0;
}
