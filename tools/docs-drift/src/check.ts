import { join } from 'node:path';
import type { Options } from './arguments.ts';
import { compareDocs } from './compare/compare-docs.ts';
import type { Difference } from './compare/difference.ts';
import { operationOf } from './compare/match-pages.ts';
import { outdatedDeviations } from './compare/outdated-deviations.ts';
import { compareGuides } from './guides/compare-guides.ts';
import { compareMessages } from './guides/compare-messages.ts';
import { filesByName, type Guides, guideState } from './guides/guide-state.ts';
import { type Lock, type Reviewed, readLock, writeLock } from './lock/lock-file.ts';
import { pageState } from './lock/page-state.ts';
import { sectionOf } from './page-id.ts';
import type { Result } from './report/result.ts';
import type { Unreadable } from './source/pages.ts';
import { type ReadOptions, readDocs } from './source/read-docs.ts';
import type { SpecOperation } from './spec/operation.ts';
import { readSpec } from './spec/read-spec.ts';
import { UsageError } from './usage-error.ts';

export interface CheckOptions
  extends Pick<Options, 'docs' | 'sections' | 'accept' | 'acceptTo' | 'spec'>,
    Pick<ReadOptions, 'cache' | 'progress' | 'politeness'> {}

/**
 * Reads pages, lock and spec and compares them; with `accept`, saves the pages in the lock first; with `acceptTo`, in
 * another file, which has no effect on what is compared. Without `docs` the lock replaces the pages: the spec is
 * compared with what was last reviewed.
 */
export async function check(options: CheckOptions): Promise<Result> {
  const { sections, accept, spec: folder } = options;
  const wanted = (id: string) => sections.length === 0 || sections.includes(sectionOf(id));
  const lockFile = join(folder, 'docs.lock.json');
  const reviewed = readLock(lockFile);
  const spec = readSpec(folder);
  const { pages, guides, unreadable } = await readPages(options, reviewed, wanted, spec);
  const known = [pages, guides, reviewed.pages, reviewed.guides].flatMap((record) => Object.keys(record));
  requireSections(sections, known);

  const failed = new Set(unreadable.map(({ page }) => page));
  const lock = inScope(reviewed.pages, wanted);
  const lockedGuides = inScope(reviewed.guides, wanted);
  const unseen = unseenGuides(lockedGuides, guides, failed);
  const accepted = { ...pick(lock, failed), ...pages };
  const acceptedGuides = { ...pick(lockedGuides, new Set([...failed, ...unseen])), ...guides };
  const target = accept ? lockFile : options.acceptTo;
  if (target !== undefined)
    writeLock(target, {
      pages: { ...inScope(reviewed.pages, (id) => !wanted(id)), ...accepted },
      guides: { ...inScope(reviewed.guides, (id) => !wanted(id)), ...acceptedGuides },
    });
  const now = accept ? accepted : lock;
  const guidesNow = accept ? acceptedGuides : lockedGuides;

  const sides = {
    docs: pages,
    spec: spec.filter(({ page, section }) => wanted(page ?? section)),
    unreadable: failed,
  };
  const kinds = Object.values(pages).map(({ kind }) => kind);
  const compared = inScope(guidesNow, (id) => !failed.has(id) && !unseen.has(id));
  return {
    calls: kinds.filter((kind) => kind === 'call').length,
    events: kinds.filter((kind) => kind === 'event').length,
    guides: Object.keys(guides).length,
    unseen: options.docs === undefined ? 0 : [...unseen].filter((id) => !failed.has(id)).length,
    differences: bySection(
      compareDocs({ ...sides, lock: now }),
      compareGuides(guides, compared),
      // Without guides, nothing is known about the messages that guides document.
      wanted('guides') ? compareMessages({ ...pick(lockedGuides, unseen), ...guides }, guidesNow, spec) : [],
    ),
    outdated: outdatedDeviations({ ...sides, lock }),
    unreadable: unreadable.map((entry) => withFile(entry, spec, lock)),
  };
}

/** Reads the pages and reduces them to what the lock keeps; without `docs` it is what the lock has. */
async function readPages(
  options: CheckOptions,
  reviewed: Reviewed,
  wanted: (id: string) => boolean,
  spec: SpecOperation[],
) {
  const known = inScope(reviewed.pages, wanted);
  const guides = inScope(reviewed.guides, wanted);
  if (options.docs === undefined) return { pages: known, guides, unreadable: [] };
  const onSite = Object.keys(guides).filter((id) => !guides[id]?.beside);
  const found = await readDocs(options.docs, {
    ...options,
    known: [...Object.keys(known), ...onSite],
    wanted,
  });
  const files = filesByName(spec);
  return {
    pages: Object.fromEntries(found.facts.map((page) => [page.id, pageState(page)])) as Lock,
    guides: Object.fromEntries(found.guides.map((guide) => [guide.id, guideState(guide, files)])) as Guides,
    unreadable: found.unreadable,
  };
}

/** Guides about which nothing is known: the pages have no folder beside `API/`, as on the site. */
function unseenGuides(lock: Guides, read: Guides, failed: ReadonlySet<string>): Set<string> {
  const isBeside = Object.values(read).some(({ beside }) => beside);
  const unseen = Object.keys(lock).filter((id) => lock[id]?.beside && !read[id] && !failed.has(id));
  return new Set(isBeside ? [] : unseen);
}

const bySection = (...lists: Difference[][]) =>
  lists.flat().sort((a, b) => (a.section < b.section ? -1 : a.section > b.section ? 1 : 0));

const inScope = <Value>(record: Record<string, Value>, wanted: (id: string) => boolean) =>
  Object.fromEntries(Object.entries(record).filter(([id]) => wanted(id)));

/** What could not be read keeps its reviewed state. */
const pick = <Value>(record: Record<string, Value>, ids: ReadonlySet<string>) =>
  inScope(record, (id) => ids.has(id));

/** What cannot be read may have changed: the report names the file to check there too. */
export function withFile(entry: Unreadable, spec: SpecOperation[], lock: Lock): Unreadable {
  const state = lock[entry.page];
  const operation = state
    ? operationOf(spec, { id: entry.page, state })
    : spec.find(({ page }) => page === entry.page);
  return operation ? { ...entry, file: operation.file } : entry;
}

function requireSections(sections: string[], ids: string[]) {
  const names = [...new Set(ids.map(sectionOf))].sort();
  for (const section of sections) {
    if (!names.includes(section))
      throw new UsageError(`There is no section ${section}; there are ${names.join(', ') || 'none at all'}.`);
  }
}
