import type { PageState } from '../lock/page-state.ts';
import { sectionOf } from '../page-id.ts';
import type { SpecOperation } from '../spec/operation.ts';
import type { Difference } from './difference.ts';

/** One page with what the lock and the spec have of it. */
export interface PageTriple {
  id: string;
  docs: PageState;
  lock?: PageState;
  /** The id under which the lock has the page, if it differs. */
  movedFrom?: string;
  spec: SpecOperation;
  /** False for an additional page of a call that has another main page: the spec must only have its fields. */
  own: boolean;
  /** How many operations of the spec use a file. */
  users: (file: string) => number;
}

/** One thing, as each side has it; undefined if a side has nothing. */
export interface Sides extends Pick<Difference, 'subject' | 'place' | 'aspect'> {
  before?: string | undefined;
  docs?: string | undefined;
  spec?: string | undefined;
  /** Whether the spec says what the docs say. */
  fits: boolean;
  deviation?: string | undefined;
  file?: string;
}

/**
 * Decides whether the sides of a thing make a difference: when the docs changed since the last review, or when the
 * spec deviates from them without a reason. So a deviation with a reason is not reported until the docs change on that
 * point.
 */
export function differences({ id, docs, lock, spec, users }: PageTriple, all: Sides[]): Difference[] {
  return all.flatMap(({ before, docs: now, spec: says, fits, deviation, file, ...what }) => {
    const changed = lock !== undefined && before !== now;
    if (!changed && (fits || deviation !== undefined)) return [];
    return {
      section: sectionOf(id),
      page: id,
      name: spec.name || docs.name,
      ...placed(file, spec, users),
      ...what,
      ...(before !== undefined && { before }),
      ...(now !== undefined && { docs: now }),
      ...(says !== undefined && { spec: says }),
      changed,
      departs: !fits,
      ...(deviation !== undefined && { deviation }),
    };
  });
}

/**
 * Names the file to edit. One page cannot change a component that other operations share: then it is the operation's
 * own file, and the component is named beside it.
 */
function placed(file: string | undefined, spec: SpecOperation, users: PageTriple['users']) {
  if (file === undefined || file === spec.file) return { file: spec.file };
  if (spec.siblings?.includes(file)) return { file };
  const sharedBy = users(file);
  return sharedBy > 1 ? { file: spec.file, component: file, sharedBy } : { file, usedIn: spec.file };
}
