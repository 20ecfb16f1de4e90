/**
 * Says which of the names that are given is probably a misspelt one of those that exist. Others are accepted, because
 * options often come from a larger configuration.
 */
export function misspelt(
  given: object,
  names: readonly string[],
): { name: string; near: string } | undefined {
  for (const name of Object.keys(given)) {
    if (names.includes(name)) continue;
    const near = names.find((known) => isClose(name.toLowerCase(), known.toLowerCase()));
    // A name that resembles another one has no line breaks and the like.
    if (near !== undefined) return { name, near };
  }
  return undefined;
}

/** Whether a few letters are missing, added, wrong or swapped: one in three, at least one. */
function isClose(given: string, known: string): boolean {
  const most = Math.max(1, Math.floor(known.length / 3));
  if (Math.abs(given.length - known.length) > most) return false;
  let earlier: number[] = [];
  let previous = Array.from({ length: known.length + 1 }, (_, column) => column);
  for (let row = 1; row <= given.length; row++) {
    const current = [row];
    for (let column = 1; column <= known.length; column++) {
      const change = given[row - 1] === known[column - 1] ? 0 : 1;
      const isSwap = given[row - 1] === known[column - 2] && given[row - 2] === known[column - 1];
      current[column] = Math.min(
        (current[column - 1] ?? 0) + 1,
        (previous[column] ?? 0) + 1,
        (previous[column - 1] ?? 0) + change,
        isSwap ? (earlier[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    [earlier, previous] = [previous, current];
  }
  return (previous[known.length] ?? 0) <= most;
}
