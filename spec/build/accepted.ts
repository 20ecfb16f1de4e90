// chinese.lock: a line for each pair of an English text and its Chinese one that have been read together.
import { createHash } from 'node:crypto';

/** The hashes of the Chinese texts that each English text goes with. */
export type Accepted = Map<string, Set<string>>;

export const hash = (text: string): string =>
  createHash('sha256').update(text.trim()).digest('hex').slice(0, 12);

export function readAccepted(lock: string): Accepted {
  const accepted: Accepted = new Map();
  for (const line of lock.split('\n')) {
    const [english, chinese] = line.split(' ');
    if (english && chinese) accepted.set(english, (accepted.get(english) ?? new Set<string>()).add(chinese));
  }
  return accepted;
}

export const writeAccepted = (accepted: Accepted): string =>
  [...accepted]
    .flatMap(([english, all]) => [...all].map((chinese) => `${english} ${chinese}\n`))
    .sort()
    .join('');

export const isAccepted = (accepted: Accepted, english: string, chinese: string): boolean =>
  accepted.get(hash(english))?.has(hash(chinese)) ?? false;

/** A pair, and where it is. */
export interface Pair {
  english: string;
  chinese: string;
  place: string;
}

/**
 * The pairs whose English took the place of another while their Chinese is as it was: someone changed the English and
 * forgot the Chinese, unless the change leaves the meaning as it is.
 */
export function forgotten(accepted: Accepted, pairs: readonly Pair[]): Pair[] {
  const now = acceptedOf(pairs);
  const left = new Set<string>();
  for (const [english, all] of accepted) {
    for (const chinese of all) if (!now.get(english)?.has(chinese)) left.add(chinese);
  }
  return pairs.filter(
    ({ english, chinese }) =>
      !isAccepted(accepted, english, chinese) && left.has(hash(chinese)) && !accepted.has(hash(english)),
  );
}

/** The lock of these pairs. */
export function acceptedOf(pairs: readonly Pair[]): Accepted {
  const accepted: Accepted = new Map();
  for (const { english, chinese } of pairs) {
    if (chinese)
      accepted.set(hash(english), (accepted.get(hash(english)) ?? new Set<string>()).add(hash(chinese)));
  }
  return accepted;
}
