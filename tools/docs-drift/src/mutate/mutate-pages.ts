import { withFile } from '../check.ts';
import { compareDocs } from '../compare/compare-docs.ts';
import type { Difference } from '../compare/difference.ts';
import { operationOf } from '../compare/match-pages.ts';
import { compareGuides } from '../guides/compare-guides.ts';
import { compareMessages } from '../guides/compare-messages.ts';
import { filesByName, type Guides, guideState } from '../guides/guide-state.ts';
import type { Lock } from '../lock/lock-file.ts';
import { pageState } from '../lock/page-state.ts';
import type { PageText, Unreadable } from '../source/pages.ts';
import { type Docs, sortIn } from '../source/read-docs.ts';
import type { SpecOperation } from '../spec/operation.ts';
import { KINDS } from './kinds.ts';
import { messagesAround } from './messages-around.ts';
import { pageLines } from './page-lines.ts';
import { Random } from './random.ts';

/** A change made to one page, and what the report says about that page. */
export interface Mutation {
  page: string;
  kind: string;
  /** What was done, in words of the page. */
  what: string;
  /** The files that the report names for the page. */
  files: string[];
  /**
   * Whether the file of the page's operation is among them; of other pages, whether there is any, and that of a
   * message around which something changed.
   */
  isTold: boolean;
}

export interface MutationOptions {
  texts: PageText[];
  /** Ids that index pages list. */
  listed: ReadonlySet<string>;
  spec: SpecOperation[];
  count: number;
  seed: number;
  /** Called after each round, with the number of changes so far. */
  progress?: (done: number) => void;
}

/** The state when nothing has changed. */
interface Read {
  pages: Lock;
  guides: Guides;
  unreadable: Unreadable[];
}

/**
 * Changes pages at random, in memory, one change per page and round, and checks what the comparison reports. The
 * unchanged pages serve as the reviewed ones, so that every difference is due to a change.
 * @returns every change with the files that were reported for it: none if it was missed
 */
export function mutatePages(options: MutationOptions): { mutations: Mutation[]; falseAlarms: Difference[] } {
  const { texts, spec, count, seed, progress } = options;
  const random = new Random(seed);
  const read = reader(options);
  const reviewed = read(texts);
  const falseAlarms = differencesBetween(reviewed, reviewed, spec).filter(({ changed }) => changed);
  const ownFile = (id: string) => {
    const state = reviewed.pages[id];
    return state && operationOf(spec, { id, state })?.file;
  };
  const markdown = texts.filter(({ format }) => format === 'markdown');
  const mutations: Mutation[] = [];
  while (mutations.length < count && markdown.length > 0) {
    const round = random.shuffle(markdown).slice(0, count - mutations.length);
    const changes = round.flatMap((page) => mutate(page, random));
    if (changes.length === 0) break;
    const ids = new Set(round.map(({ id }) => id));
    const changed = read(changes.flatMap((change) => change.texts));
    const now: Read = {
      pages: { ...without(reviewed.pages, ids), ...changed.pages },
      guides: { ...without(reviewed.guides, ids), ...changed.guides },
      unreadable: [...reviewed.unreadable.filter(({ page }) => !ids.has(page)), ...changed.unreadable],
    };
    const unreadable = now.unreadable.map((entry) => withFile(entry, spec, reviewed.pages));
    const found = filesByPage(differencesBetween(reviewed, now, spec), unreadable);
    for (const { page, kind, what, texts: after } of changes) {
      const files = found.get(page) ?? new Set();
      const own = ownFile(page);
      const guide = round.find(({ id }) => id === page && own === undefined);
      const messages = guide ? messagesAround(guide.text, after[0]?.text ?? '', spec) : [];
      const isTold = own === undefined ? isNamed(files, messages) : files.has(own);
      mutations.push({ page, kind, what, files: [...files], isTold });
    }
    progress?.(mutations.length);
  }
  return { mutations, falseAlarms };
}

/** Many files are given as their folder. */
const isNamed = (files: ReadonlySet<string>, wanted: string[]) =>
  files.size > 0 &&
  (wanted.length === 0 || files.has('spec/webhooks/') || wanted.some((file) => files.has(file)));

const without = <Value>(record: Record<string, Value>, ids: ReadonlySet<string>) =>
  Object.fromEntries(Object.entries(record).filter(([id]) => !ids.has(id)));

function reader({ listed, spec }: MutationOptions) {
  const files = filesByName(spec);
  return (texts: PageText[]): Read => {
    const docs: Docs = { facts: [], guides: [], unreadable: [] };
    for (const page of texts) sortIn(docs, page, listed);
    return {
      pages: Object.fromEntries(docs.facts.map((page) => [page.id, pageState(page)])),
      guides: Object.fromEntries(docs.guides.map((guide) => [guide.id, guideState(guide, files)])),
      unreadable: docs.unreadable,
    };
  };
}

function differencesBetween(reviewed: Read, now: Read, spec: SpecOperation[]): Difference[] {
  const unreadable = new Set(now.unreadable.map(({ page }) => page));
  const guides = without(reviewed.guides, unreadable);
  return [
    ...compareDocs({ docs: now.pages, lock: reviewed.pages, spec, unreadable }),
    ...compareGuides(now.guides, guides),
    ...compareMessages(now.guides, guides, spec),
  ];
}

/** The files that a report names for each page. Deviations from before any change do not count. */
function filesByPage(differences: Difference[], unreadable: Unreadable[]) {
  const found = new Map<string, Set<string>>();
  const add = (page: string, file: string) => found.set(page, (found.get(page) ?? new Set()).add(file));
  for (const { page, file, usedIn = file, alike = [], also = [], changed } of differences) {
    if (!changed) continue;
    for (const named of [file, ...also]) add(page, named);
    add(page, usedIn);
    for (const other of alike) add(other.page, other.file);
  }
  for (const { page, file } of unreadable) if (file !== undefined) add(page, file);
  return found;
}

/** Changes one page in a way that fits it; a page may also be removed, or another one added. */
function mutate(
  page: PageText,
  random: Random,
): (Pick<Mutation, 'page' | 'kind' | 'what'> & { texts: PageText[] })[] {
  for (const kind of random.shuffle([...Object.keys(KINDS), GONE, NEW])) {
    if (kind === GONE) return [{ page: page.id, kind, what: 'the page is not there', texts: [] }];
    if (kind === NEW) return [newPage(page)];
    const lines = pageLines(page.text);
    const what = KINDS[kind]?.(lines, random);
    if (what !== undefined)
      return [{ page: page.id, kind, what, texts: [{ ...page, text: lines.lines.join('\n') }] }];
  }
  return [];
}

const GONE = 'the page gone';
const NEW = 'a new page';

/** The page as it is, and beside it another one with its own call or event. */
function newPage(page: PageText) {
  const id = `${page.id}_new`;
  const text = page.text
    .replace(/^# .*$/m, '# 新增')
    .replace(/英文名[：:]\s*[\w\\]+/, '英文名：brandNew')
    .replace(/(https:\/\/[\w.]+\/)([\w/-]+)/, '$1brand/new');
  return { page: id, kind: NEW, what: `${id} added`, texts: [page, { ...page, id, text }] };
}
