import { WeappUsageError } from '@weapp-openapi/core';
import { atLeastZero, cannotRank, needsTable } from '../messages/computing.ts';
import { areObjects } from './objects.ts';
import type { PageFigures, PageTable } from './page-figures.ts';

/** What {@link topPages} ranks by. */
export type PageRanking = (typeof RANKINGS)[number];

const RANKINGS = [
  'page_visit_pv',
  'entrypage_pv',
  'exitpage_pv',
  'page_share_pv',
  'stay_time',
  'exit_rate',
  'forward_rate',
] as const;

/** Options of {@link topPages}. */
export interface TopPagesOptions {
  /** How many pages. Default: 10. */
  readonly count?: number | undefined;
  /** Leaves out pages with fewer visits, whose rates are chance. Default: 1. */
  readonly minimumVisits?: number | undefined;
}

/**
 * The first pages of a table by one figure, highest first: the pages where sessions begin (`entrypage_pv`),
 * or, with enough visits behind each, where they end (`exit_rate`). Pages with equal figures stay in the order
 * of visits.
 *
 * @example topPages(pageFigures(days), 'exit_rate', { count: 5, minimumVisits: 100 })
 * @throws {WeappUsageError} when the figure is unknown or an option is not a whole number.
 */
export function topPages(table: PageTable, by: PageRanking, options: TopPagesOptions = {}): PageFigures[] {
  const { count = 10, minimumVisits = 1 } = options;
  if (table?.kind !== 'pages' || !areObjects(table.pages)) {
    throw new WeappUsageError(needsTable());
  }
  if (!RANKINGS.includes(by)) {
    throw new WeappUsageError(cannotRank(JSON.stringify(by), RANKINGS.join(', ')));
  }
  for (const [name, value] of Object.entries({ count, minimumVisits })) {
    if (Number.isInteger(value) && value >= 0) continue;
    throw new WeappUsageError(atLeastZero('topPages', name, value));
  }
  return table.pages
    .filter((page) => page[by] !== undefined && page.page_visit_pv >= minimumVisits)
    .sort((a, b) => (b[by] ?? 0) - (a[by] ?? 0))
    .slice(0, count);
}
