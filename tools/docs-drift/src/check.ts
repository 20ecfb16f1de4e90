import { join } from 'node:path';
import type { Options } from './arguments.ts';
import { compareDocs } from './compare/compare-docs.ts';
import { outdatedDeviations } from './compare/outdated-deviations.ts';
import { type Lock, readLock, writeLock } from './lock/lock-file.ts';
import { pageState } from './lock/page-state.ts';
import { sectionOf } from './page-id.ts';
import type { Result } from './report/result.ts';
import type { Unreadable } from './source/pages.ts';
import { type ReadOptions, readDocs } from './source/read-docs.ts';
import type { SpecOperation } from './spec/operation.ts';
import { readSpec } from './spec/read-spec.ts';
import { UsageError } from './usage-error.ts';

export interface CheckOptions
  extends Pick<Options, 'docs' | 'sections' | 'accept' | 'spec'>,
    Pick<ReadOptions, 'cache' | 'progress' | 'politeness'> {}

/**
 * Reads pages, lock and spec and compares them; with `accept`, takes the pages into the lock first.
 * Without `docs` the lock stands for the pages: then the spec is compared with what was last reviewed.
 */
export async function check(options: CheckOptions): Promise<Result> {
  const { sections, accept, spec: folder } = options;
  const wanted = (id: string) => sections.length === 0 || sections.includes(sectionOf(id));
  const lockFile = join(folder, 'docs.lock.json');
  const reviewed = readLock(lockFile);
  const spec = readSpec(folder);
  const { pages, unreadable } = await readPages(options, reviewed, wanted);
  requireSections(sections, [...Object.keys(pages), ...Object.keys(reviewed)]);

  const failed = new Set(unreadable.map(({ page }) => page));
  const [inScope, others] = split(reviewed, wanted);
  // What could not be read stays as it was reviewed.
  const lock = accept ? { ...split(inScope, (id) => failed.has(id))[0], ...pages } : inScope;
  if (accept) writeLock(lockFile, { ...others, ...lock });

  const sides = {
    docs: pages,
    spec: spec.filter(({ page, section }) => wanted(page ?? section)),
    unreadable: failed,
  };
  const kinds = Object.values(pages).map(({ kind }) => kind);
  return {
    calls: kinds.filter((kind) => kind === 'call').length,
    events: kinds.filter((kind) => kind === 'event').length,
    differences: compareDocs({ ...sides, lock }),
    outdated: outdatedDeviations({ ...sides, lock: inScope }),
    unreadable: unreadable.map((entry) => withFile(entry, spec)),
  };
}

async function readPages(options: CheckOptions, reviewed: Lock, wanted: (id: string) => boolean) {
  const [known] = split(reviewed, wanted);
  if (options.docs === undefined) return { pages: known, unreadable: [] };
  const { facts, unreadable } = await readDocs(options.docs, {
    ...options,
    known: Object.keys(known),
    wanted,
  });
  const pages: Lock = Object.fromEntries(facts.map((page) => [page.id, pageState(page)]));
  return { pages, unreadable };
}

/** What cannot be read may have changed: the report names the file to look at there too. */
function withFile(entry: Unreadable, spec: SpecOperation[]): Unreadable {
  const operation = spec.find(({ page }) => page === entry.page);
  return operation ? { ...entry, file: operation.file } : entry;
}

/** The pages for which something holds, and the rest. */
function split(lock: Lock, holds: (id: string) => boolean): [Lock, Lock] {
  const { yes = [], no = [] } = Object.groupBy(Object.entries(lock), ([id]) => (holds(id) ? 'yes' : 'no'));
  return [Object.fromEntries(yes), Object.fromEntries(no)];
}

function requireSections(sections: string[], ids: string[]) {
  const names = [...new Set(ids.map(sectionOf))].sort();
  for (const section of sections) {
    if (!names.includes(section))
      throw new UsageError(`There is no section ${section}; there are ${names.join(', ') || 'none at all'}.`);
  }
}
