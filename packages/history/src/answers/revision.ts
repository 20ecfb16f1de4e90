import { type Figure, figuresOf } from './figures-of.ts';
import type { Question } from './question.ts';

/**
 * What a new answer is beside the one before it.
 *
 * - `new`: there was none, or it had no figures.
 * - `same`: the same answer.
 * - `more`: every figure is as before, and some came in, as those of retention do.
 * - `revised`: a figure is different, or gone.
 * - `vanished`: it has no figures, and there were some. WeChat has forgotten, or failed: the kept answer stays.
 */
export type Revision = 'new' | 'same' | 'more' | 'revised' | 'vanished';

/** Compares two answers to the same question; both are JSON. */
export function revisionOf(
  question: Question,
  before: string | undefined,
  now: string,
  figures: readonly Figure[],
): Revision {
  if (before === undefined) return 'new';
  if (before === now) return 'same';
  const earlier = figuresOf(question, JSON.parse(before));
  if (earlier.length === 0) return 'new';
  if (figures.length === 0) return 'vanished';
  const values = new Map(figures.map(({ figure, key, value }) => [`${figure}\0${key}`, value]));
  const stays = earlier.every(({ figure, key, value }) => values.get(`${figure}\0${key}`) === value);
  if (!stays) return 'revised';
  return figures.length > earlier.length ? 'more' : 'same';
}
