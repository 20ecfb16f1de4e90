import type { Options } from '../arguments.ts';
import type { Difference } from '../compare/difference.ts';
import { sectionOf } from '../page-id.ts';
import { describe } from '../report/describe.ts';
import { readFolder } from '../source/folder.ts';
import type { Progress } from '../source/pages.ts';
import { isAddress } from '../source/read-docs.ts';
import { readSpec } from '../spec/read-spec.ts';
import { UsageError } from '../usage-error.ts';
import { type Mutation, mutatePages } from './mutate-pages.ts';

/** What became of the changes. */
export interface MutationOutcome {
  pages: number;
  seed: number;
  mutations: Mutation[];
  /** Changes for whose page no file was named. */
  silent: Mutation[];
  /** Differences without any change. */
  falseAlarms: Difference[];
}

/** Changes the pages of a folder at random, in memory. */
export function tryMutations(
  options: Pick<Options, 'docs' | 'sections' | 'spec' | 'seed'> & { mutations: number; progress: Progress },
  done: () => void,
): MutationOutcome {
  const { docs = '', sections, seed, mutations: count, progress } = options;
  if (isAddress(docs)) throw new UsageError('--mutate changes the pages of a folder: give one as --docs.');
  try {
    const wanted = (id: string) => sections.length === 0 || sections.includes(sectionOf(id));
    const { texts, listed } = readFolder(docs, wanted);
    const all = readSpec(options.spec);
    // Guides cover all sections.
    const spec = wanted('guides') ? all : all.filter(({ page, section }) => wanted(page ?? section));
    const outcome = mutatePages({ texts, listed, spec, count, seed, progress: (so) => progress(so, count) });
    const silent = outcome.mutations.filter(({ isTold }) => !isTold);
    return { ...outcome, pages: texts.length, seed, silent };
  } finally {
    done();
  }
}

/** Counts by kind, and each change that was missed. */
export function mutationReport({ pages, seed, mutations, silent, falseAlarms }: MutationOutcome): string {
  const kinds = [...Map.groupBy(mutations, ({ kind }) => kind)].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = kinds.map(([kind, all]) => {
    const named = all.filter(({ isTold }) => isTold).length;
    return `  ${String(named).padStart(4)} of ${String(all.length).padStart(4)}  ${kind}`;
  });
  const unseen = silent.map(({ page, kind, what }) => `  ${page}: ${kind}: ${what}`);
  const alarms = falseAlarms.map((difference) => `  ${difference.file}: ${describe(difference)}`);
  return [
    ...lines,
    ...(unseen.length > 0 ? ['', 'Unseen', ...unseen] : []),
    ...(alarms.length > 0 ? ['', 'Told without a change', ...alarms] : []),
    '',
    `Seed ${seed}: ${mutations.length} changes on ${pages} pages, ${mutations.length - silent.length} reported with the file to edit, ${silent.length} missed.`,
    '',
  ].join('\n');
}
