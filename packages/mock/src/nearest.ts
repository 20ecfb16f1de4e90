/** The known name that is most like `name`, undefined where none is like it. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  // What a caller may send is long; no path of WeChat's is.
  const asked = name.slice(0, 100);
  let best: string | undefined;
  let least = Math.max(asked.length, 3) / 2;
  for (const candidate of known) {
    const edits = distance(asked, candidate);
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}

/** Levenshtein distance: how many characters must be added, dropped or changed. */
function distance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const change = from[row - 1] === to[column - 1] ? 0 : 1;
      const [left = 0, above = 0, corner = 0] = [current[column - 1], previous[column], previous[column - 1]];
      current.push(Math.min(left + 1, above + 1, corner + change));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
