import type { Difference } from './difference.ts';

/** From this number of pages on, one line represents all of them. */
const MANY = 10;

/**
 * Combines what is one change on many pages: the docs' template has sentences and columns that are on every page, and
 * WeChat changes them on all pages at once.
 */
export function togetherWhereAlike(differences: Difference[]): Difference[] {
  const groups = Map.groupBy(differences, kindOf);
  return [...groups].flatMap(([kind, group]) => {
    const [first, ...others] = group;
    if (kind === undefined || first === undefined || group.length < MANY) return group;
    return [{ ...first, alike: others.map(({ page, file }) => ({ page, file })) }];
  });
}

/** What changed, from what to what; undefined if a difference is not to be combined. */
function kindOf({ subject, place, before, docs, changed, departs }: Difference): string | undefined {
  const isText = subject === 'text' && changed && !departs;
  return isText ? [place, before ?? '', docs ?? ''].join('\n') : undefined;
}
