import type { Difference } from '../compare/difference.ts';
import type { OutdatedDeviation } from '../compare/outdated-deviations.ts';
import type { Unreadable } from '../source/pages.ts';

/** What a run found. */
export interface Result {
  calls: number;
  events: number;
  /** Other pages: guides, overviews, indexes of sections. */
  guides: number;
  /** Guides of the lock that are not among the pages, because the pages have no folder beside `API/`. */
  unseen: number;
  differences: Difference[];
  /** Nothing has to be done about them: the exit code ignores them. */
  outdated: OutdatedDeviation[];
  unreadable: Unreadable[];
}

/** 0: nothing differs. 1: something does. 2: something could not be read. */
export function exitCode({ differences, unreadable }: Result): 0 | 1 | 2 {
  if (unreadable.length > 0) return 2;
  return differences.length > 0 ? 1 : 0;
}

/** The run in one sentence. */
export function summary({ calls, events, unseen, differences, unreadable }: Result): string {
  const read = `Read ${count(calls, 'call')} and ${count(events, 'event')}.`;
  const files = new Set(differences.map(({ file }) => file)).size;
  const found =
    differences.length > 0
      ? ` ${count(differences.length, 'difference')} in ${count(files, 'file')}.`
      : ' Docs, lock and spec agree.';
  const failed = unreadable.length > 0 ? ` ${count(unreadable.length, 'page')} could not be read.` : '';
  const left =
    unseen > 0 ? ` ${count(unseen, 'guide')} beside API/ not read: give the folder that contains both.` : '';
  return differences.length === 0 && failed ? `${read}${failed}${left}` : `${read}${found}${failed}${left}`;
}

const count = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`;
