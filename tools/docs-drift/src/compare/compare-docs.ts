import type { Part } from '../facts/page-facts.ts';
import type { PageState } from '../lock/page-state.ts';
import { sectionOf } from '../page-id.ts';
import type { SpecOperation } from '../spec/operation.ts';
import { togetherWhereAlike } from './alike.ts';
import { asListed } from './as-listed.ts';
import { compareCall, compareErrcodes, compareText } from './compare-call.ts';
import { compareFields } from './compare-fields.ts';
import { compareValues } from './compare-values.ts';
import type { Difference } from './difference.ts';
import { type Comparison, type Gone, matchPages, type PageMatch } from './match-pages.ts';
import { differences, type PageTriple, type Sides } from './page-comparison.ts';

/** Compares pages, lock and spec; returns every difference, by section and file. */
export function compareDocs(comparison: Comparison): Difference[] {
  const { pages, gone } = matchPages(comparison);
  const users = usersOfFiles(comparison.spec);
  const found = pages.flatMap((page) => [
    ...(page.spec && page.lock ? [] : [wholePage(page)]),
    ...comparePage(comparison, pages, page, users).flatMap(({ triple, sides }) => differences(triple, sides)),
  ]);
  const all = [...togetherWhereAlike(found.map(withMessages(comparison.spec))), ...gone.map(wholePage)];
  return all.sort((a, b) => byText(a.section, b.section) || byText(a.file, b.file));
}

/** What else the page of a call says may be about a message: its file is reported too. */
function withMessages(spec: SpecOperation[]): (difference: Difference) => Difference {
  const files = Map.groupBy(
    spec.filter(({ elsewhere, page }) => elsewhere && page !== undefined),
    ({ page = '' }) => page,
  );
  return (difference) => {
    const messages = difference.subject === 'text' ? files.get(difference.page) : undefined;
    return messages ? { ...difference, also: messages.map(({ file }) => file) } : difference;
  };
}

/** Everything that a page states, as each side has it; nothing if the spec has no such call. */
export function comparePage(
  comparison: Comparison,
  pages: PageMatch[],
  page: PageMatch,
  users: PageTriple['users'],
): { triple: PageTriple; sides: Sides[] }[] {
  const { id, docs, spec } = page;
  if (!spec) return [];
  const own = spec.page === id || !isThere(comparison, spec.page);
  const triple: PageTriple = { ...page, docs, spec: asListed(spec, docs), own, users };
  const siblings = pages.filter((other) => other.id !== id && other.spec === spec);
  const elsewhere = (part: Part, path: string) =>
    siblings.some(({ docs }) => docs[part]?.[path] !== undefined);
  const sides = [
    ...compareCall(triple),
    ...compareFields(triple, elsewhere),
    ...compareValues(triple),
    ...compareErrcodes(triple),
    ...compareText(triple),
  ];
  return [{ triple, sides }];
}

/** Counts the operations that use each file. */
export function usersOfFiles(spec: SpecOperation[]): PageTriple['users'] {
  const counts = new Map<string, number>();
  for (const { parts } of spec) {
    const fields = Object.values(parts).flatMap((part) => Object.values(part));
    for (const file of new Set(fields.map(({ file }) => file))) counts.set(file, (counts.get(file) ?? 0) + 1);
  }
  return (file) => counts.get(file) ?? 0;
}

const isThere = ({ docs, unreadable }: Comparison, id = '') => docs[id] !== undefined || unreadable.has(id);

/** A call or event as a whole: new in the docs, gone from them, or not in the spec. */
function wholePage({ id, docs, lock, spec }: Gone & Partial<PageMatch>): Difference {
  const state = docs ?? lock;
  const section = id ? sectionOf(id) : (spec?.section ?? '');
  const name = spec?.name ?? state?.name ?? '';
  const [before, now] = [lock, docs].map((side) => side && stateText(side));
  return {
    section,
    page: id,
    name,
    file: spec?.file ?? newFile(section, name || id.split('/').at(-1) || id, state?.kind),
    subject: (spec?.kind ?? state?.kind) === 'event' ? 'event' : 'endpoint',
    place: '',
    aspect: 'presence',
    ...(before !== undefined && { before }),
    ...(now !== undefined && { docs: now }),
    ...(spec && { spec: operationText(spec) }),
    changed: before === undefined ? docs !== undefined : docs === undefined,
    departs: (spec === undefined) !== (docs === undefined),
  };
}

const newFile = (section: string, name: string, kind: SpecOperation['kind'] | undefined) =>
  `spec/${kind === 'event' ? 'webhooks' : 'paths'}/${section}/${name}.yaml`;

const stateText = ({ method, url, name, title }: PageState) =>
  url ? [method, url].filter(Boolean).join(' ') : name || title;

const operationText = ({ kind, method, path, name }: SpecOperation) =>
  kind === 'event' ? name : `${method} ${path}`;

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
