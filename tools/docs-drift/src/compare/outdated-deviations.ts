import { sectionOf } from '../page-id.ts';
import { comparePage, usersOfFiles } from './compare-docs.ts';
import { type Comparison, matchPages } from './match-pages.ts';

/** A reason for a deviation that no longer exists. */
export interface OutdatedDeviation {
  section: string;
  /** The file with the reason, or that leads to it. */
  file: string;
  /** What deviated: `body.loan_id`, `title`. */
  place: string;
  deviation: string;
}

/**
 * Reasons that explained something when the docs were last reviewed, and explain nothing now. One that never explained
 * anything is ignored: it may be about an example, which is not compared.
 */
export function outdatedDeviations(comparison: Comparison): OutdatedDeviation[] {
  const { docs, lock } = comparison;
  const reviewed = Object.fromEntries(Object.entries(lock).filter(([id]) => docs[id]));
  const before = deviationsInUse({ ...comparison, docs: reviewed });
  const now = deviationsInUse(comparison);
  return [...before.values()].filter(({ deviation }) => !now.has(deviation));
}

/** The reasons that explain something, each with the first thing that it explains. */
function deviationsInUse(comparison: Comparison): Map<string, OutdatedDeviation> {
  const { pages } = matchPages(comparison);
  const users = usersOfFiles(comparison.spec);
  const found = new Map<string, OutdatedDeviation>();
  for (const { triple, sides } of pages.flatMap((page) => comparePage(comparison, pages, page, users)))
    for (const { fits, deviation, file = triple.spec.file, subject, place } of sides)
      if (!fits && deviation !== undefined && !found.has(deviation))
        found.set(deviation, { section: sectionOf(triple.id), file, place: place || subject, deviation });
  return found;
}
