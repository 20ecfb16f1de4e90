import { digest } from '../lock/digest.ts';
import type { SpecOperation } from '../spec/operation.ts';
import { eventsIn } from './message-fields.ts';
import type { Guide } from './read-guide.ts';
import { filesOfPart, messageFile } from './whom-it-concerns.ts';

/** The reviewed state of a guide, as the lock keeps it. */
export interface GuideState {
  title: string;
  /** Is beside `API/`, so that its URL on the site is unknown. */
  beside?: true;
  /** By place: the digest of its content, and the files of the spec that it is about. */
  parts: Record<string, string>;
  /** By the file of a webhook: the fields that the guide gives for the message and its reply. */
  messages?: Record<string, string[]>;
  /** The events that it shows. */
  events?: string[];
}

/** All guides, by id. */
export type Guides = Record<string, GuideState>;

/** Reduces a guide to what the lock keeps of it. */
export function guideState({ title, beside, parts }: Guide, files: FilesByName): GuideState {
  const entries = [...parts].map(([place, part]) => {
    return [place, [digest(part.text), ...filesOfPart(part, files)].join(' ')] as const;
  });
  const messages = new Map<string, Set<string>>();
  for (const part of parts.values()) {
    const file = part.fields.size > 0 ? messageFile(part, files) : undefined;
    if (file === undefined) continue;
    messages.set(file, new Set([...(messages.get(file) ?? []), ...part.fields]));
  }
  const events = [...new Set([...parts.values()].flatMap(({ text }) => eventsIn(text)))].sort();
  const named = [...messages].map(([file, fields]) => [file, [...fields].sort()] as const);
  return {
    title,
    ...(beside && { beside }),
    parts: Object.fromEntries(entries),
    ...(events.length > 0 && { events }),
    ...(named.length > 0 && { messages: Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1))) }),
  };
}

/** Parses a place of the lock. */
export function unpackPart(packed: string | undefined): { digest?: string; files: string[] } {
  const [first, ...files] = packed?.split(' ') ?? [];
  return { ...(first !== undefined && { digest: first }), files };
}

/** The files that a name, a request path or a page of WeChat's leads to; those of messages separately. */
export interface FilesByName {
  all: ReadonlyMap<string, ReadonlySet<string>>;
  messages: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Collects the names that guides use for what the spec has. */
export function filesByName(spec: SpecOperation[]): FilesByName {
  const all = new Map<string, Set<string>>();
  const messages = new Map<string, Set<string>>();
  const add = (found: Map<string, Set<string>>, key: string, file: string) =>
    found.set(key, (found.get(key) ?? new Set()).add(file));
  for (const { name, path, page, cloudCall, file, kind, elsewhere, messages: own = [] } of spec) {
    // Names without a capital or an underscore are ordinary words.
    const names = name.split(', ').filter((word) => word.length > 5 && /[A-Z_]/.test(word));
    // The page of a call leads to the call, even if it documents messages too.
    const pages = elsewhere ? [] : [page];
    for (const key of [...names, ...pages, cloudCall, ...(kind === 'call' ? [path, path.slice(1)] : [])])
      if (key) add(all, key, file);
    if (kind === 'event') for (const key of names) add(messages, key, file);
    for (const message of own) for (const key of message.names) add(messages, key, message.file);
  }
  return { all, messages };
}
