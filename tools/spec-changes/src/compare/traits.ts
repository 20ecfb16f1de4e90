import type { Level, Log } from '../change.ts';
import { type Document, isSame, type Operation } from '../document.ts';
import {
  credentialAdded,
  credentialRemoved,
  errcodeAdded,
  errcodeRemoved,
  errcodeWhenAdded,
  errcodeWhenRemoved,
  idempotent,
  notIdempotent,
  pagingAdded,
  pagingChanged,
  pagingRemoved,
  traitAdded,
  traitChanged,
  traitRemoved,
} from '../messages/operations.ts';
import { shown } from '../messages/shown.ts';

/** Keys of an operation that are compared as a whole. `x-body-field` decides what the client takes as its input. */
const TRAITS: Readonly<Record<string, Level>> = {
  'x-cloud-call': 'minor',
  'x-encryptable': 'minor',
  'x-permission-sets': 'minor',
  'x-push': 'minor',
  'x-body-field': 'major',
  'x-doc-name': 'patch',
};

export const TRAIT_KEYS: readonly string[] = [
  ...Object.keys(TRAITS),
  'x-idempotent',
  'x-paging',
  'x-errcodes',
  'x-errcode-when',
  'security',
];

/** Two versions of an operation, and the documents that they are in. */
export interface Operations {
  before: Operation;
  after: Operation;
  documents: { before: Document; after: Document };
}

/** Compares what the spec says about an operation beside its fields. */
export function compareTraits({ before, after, documents }: Operations, log: Log): void {
  for (const [key, level] of Object.entries(TRAITS)) {
    const [was, is] = [before[key], after[key]];
    if (isSame(was, is)) continue;
    const texts =
      was === undefined
        ? traitAdded(key, shown(is))
        : is === undefined
          ? traitRemoved(key, shown(was))
          : traitChanged(key, shown(was), shown(is));
    log.add(level, 'trait-changed', key, texts);
  }
  if (before['x-idempotent'] !== after['x-idempotent'])
    log.add(
      'minor',
      'idempotent-changed',
      'x-idempotent',
      after['x-idempotent'] ? idempotent() : notIdempotent(),
    );
  comparePaging(before['x-paging'], after['x-paging'], log);
  each(before['x-errcodes'], after['x-errcodes'], {
    added: (code) => log.add('minor', 'errcode-added', 'x-errcodes', errcodeAdded(String(code))),
    removed: (code) => log.add('minor', 'errcode-removed', 'x-errcodes', errcodeRemoved(String(code))),
  });
  each(before['x-errcode-when'], after['x-errcode-when'], {
    added: (rule) => log.add('minor', 'errcode-when-added', 'x-errcode-when', errcodeWhenAdded(shown(rule))),
    removed: (rule) =>
      log.add('minor', 'errcode-when-removed', 'x-errcode-when', errcodeWhenRemoved(shown(rule))),
  });
  each(credentialsOf(before, documents.before), credentialsOf(after, documents.after), {
    added: (name) => log.add('major', 'credential-added', 'security', credentialAdded(String(name))),
    removed: (name) => log.add('minor', 'credential-removed', 'security', credentialRemoved(String(name))),
  });
}

/** The client has a method for the pages of an operation as long as the spec says how to turn them. */
function comparePaging(was: unknown, is: unknown, log: Log): void {
  if (isSame(was, is)) return;
  if (was === undefined) log.add('minor', 'paging-added', 'x-paging', pagingAdded());
  else if (is === undefined) log.add('major', 'paging-removed', 'x-paging', pagingRemoved());
  else log.add('minor', 'paging-changed', 'x-paging', pagingChanged(shown(was), shown(is)));
}

/** Calls back for each entry that only one of two lists has. */
function each(
  was: unknown,
  is: unknown,
  { added, removed }: Record<'added' | 'removed', (entry: unknown) => void>,
): void {
  const byText = (list: unknown) =>
    new Map((Array.isArray(list) ? list : []).map((entry) => [canonical(entry), entry as unknown]));
  const [left, right] = [byText(was), byText(is)];
  for (const [text, entry] of right) if (!left.has(text)) added(entry);
  for (const [text, entry] of left) if (!right.has(text)) removed(entry);
}

/** JSON whose keys are in order. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** Names of the security schemes that an operation needs; without its own, those of the document. */
const credentialsOf = (operation: Operation, document: Document): string[] => {
  const security = operation.security ?? (document.security as Operation['security']) ?? [];
  return [...new Set(security.flatMap((schemes) => Object.keys(schemes)))];
};
