import type { Lock } from '../lock/lock-file.ts';
import type { PageState } from '../lock/page-state.ts';
import type { SpecOperation } from '../spec/operation.ts';

/** The three sides of the comparison. */
export interface Comparison {
  docs: Lock;
  lock: Lock;
  spec: SpecOperation[];
  /** Pages that exist but could not be read: nothing is reported about them. */
  unreadable: ReadonlySet<string>;
}

/** A page of the docs with what belongs to it. */
export interface PageMatch {
  id: string;
  docs: PageState;
  lock?: PageState;
  /** The id under which the lock has it, if it differs. */
  movedFrom?: string;
  spec?: SpecOperation;
}

/** What the docs no longer have, or never had. */
export interface Gone {
  id: string;
  lock?: PageState;
  spec?: SpecOperation;
}

/** Matches pages and operations: by page, then by the request line. */
export function matchPages({ docs, lock, spec, unreadable }: Comparison): {
  pages: PageMatch[];
  gone: Gone[];
} {
  const lost = Object.entries(lock).filter(([id]) => !docs[id] && !unreadable.has(id));
  const pages = Object.entries(docs).map(([id, state]): PageMatch => {
    const movedFrom = lock[id] ? undefined : lost.find(([, old]) => isSame(old, state))?.[0];
    const before = lock[movedFrom ?? id];
    const operation = operationOf(spec, { id, state, movedFrom, before });
    return {
      id,
      docs: state,
      ...(before && { lock: before }),
      ...(movedFrom !== undefined && { movedFrom }),
      ...(operation && { spec: operation }),
    };
  });
  return { pages, gone: goneFrom(pages, lost, spec, unreadable) };
}

const callText = ({ method, url, name }: PageState) => (url ? `${method} ${url}` : name);
const isSame = (one: PageState, other: PageState) =>
  one.kind === other.kind && callText(one) !== '' && callText(one) === callText(other);

interface PageInQuestion {
  id: string;
  state: PageState;
  movedFrom?: string | undefined;
  before?: PageState | undefined;
}

/** The operation that a page is about; if nothing fits any more, the one that fitted at the last review. */
export function operationOf(
  spec: SpecOperation[],
  { id, state, movedFrom, before }: PageInQuestion,
): SpecOperation | undefined {
  const candidates = spec.filter(({ kind, elsewhere }) => kind === state.kind && !elsewhere);
  const fits = ({ method, path }: SpecOperation) =>
    (!state.method || method === state.method) && state.url !== undefined && state.url.endsWith(path);
  const own = candidates.filter(({ page }) => page !== undefined && (page === id || page === movedFrom));
  // Event pages are beside API/ on the site and have no request line: their title identifies them.
  const isNamesake = ({ page, title }: SpecOperation) =>
    state.kind === 'event' && page === undefined && title === state.title;
  const found = own.find(fits) ?? own[0] ?? candidates.find(fits) ?? candidates.find(isNamesake);
  return found ?? (before && operationOf(spec, { id, state: before }));
}

function goneFrom(
  pages: PageMatch[],
  lost: [string, PageState][],
  spec: SpecOperation[],
  unreadable: ReadonlySet<string>,
): Gone[] {
  const moved = new Set(pages.map(({ movedFrom }) => movedFrom));
  const matched = new Set(pages.map((page) => page.spec));
  const left = spec.filter(
    (operation) => !operation.elsewhere && !matched.has(operation) && !unreadable.has(operation.page ?? ''),
  );
  const fromLock = lost
    .filter(([id]) => !moved.has(id))
    .map(([id, state]): Gone => {
      const operation = operationOf(left, { id, state });
      return { id, lock: state, ...(operation && { spec: operation }) };
    });
  const told = new Set(fromLock.map((entry) => entry.spec));
  const fromSpec = left
    .filter((operation) => !told.has(operation))
    .map((operation): Gone => ({ id: operation.page ?? '', spec: operation }));
  return [...fromLock, ...fromSpec];
}
