import type { Texts } from '../errors/texts.ts';
import { visible } from '../errors/visible.ts';
import { misspeltOption } from '../messages/names.ts';

/**
 * The candidate closest to a misspelt name; undefined if none is close enough.
 *
 * @internal
 */
export function suggest(name: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/**
 * The message for the first option that resembles one of the names without being one; undefined if there is none. Other
 * unknown options are accepted, because options often come from a larger configuration.
 *
 * @internal
 */
export function misspelt(options: object, names: readonly string[]): Texts | undefined {
  for (const name of Object.keys(options)) {
    const near =
      names.includes(name) || ALIKE.includes(name) ? undefined : suggest(name.slice(0, 100), names);
    if (near !== undefined) return misspeltOption(visible(name, 100), near);
  }
  return undefined;
}

/** createWeapp passes its options to the token manager, which knows only the first, and the client, only the second. */
const ALIKE = ['secret', 'secure'];

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
