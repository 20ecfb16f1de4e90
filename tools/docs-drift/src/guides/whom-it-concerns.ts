import type { FilesByName } from './guide-state.ts';
import type { GuidePart } from './read-guide.ts';

/**
 * The files that a place of a guide is about. A table of fields seldom names its message itself: then the
 * paragraph before it does, or its section, or the section before it (an example), or one around it.
 */
export function filesOfPart(part: GuidePart, names: FilesByName): string[] {
  const own = filesIn(part.mentions, names.all);
  return [...new Set([...messagesOf(part, names), ...own])];
}

/** The webhook whose message or answer a place shows; undefined if it may be any of several. */
export function messageFile(part: GuidePart, names: FilesByName): string | undefined {
  const found = messagesOf(part, names, true);
  return found.length === 1 ? found[0] : undefined;
}

/** @param strictly only what cannot be about something else: no surrounding section with its own subject */
function messagesOf(part: GuidePart, { messages }: FilesByName, strictly = false): string[] {
  const { mentions, table, section } = part;
  for (const words of [mentions, ...(table ?? [])]) {
    const found = filesIn(words, messages);
    if (found.length > 0) return found;
  }
  for (let at = section; at?.parent; at = at.parent) {
    const before = table ? at.earlier.map((other) => filesIn(other.mentions, messages)) : [];
    const found = before.find((files) => files.length > 0) ?? [];
    const own = filesIn(at.mentions, messages);
    // What a section says after its table is seldom about that table.
    if (found.length > 0 && at.isGeneral) return found;
    if (own.length > 0) return own;
    if (strictly && !at.isGeneral) return [];
  }
  return [];
}

const filesIn = (words: Iterable<string> | undefined, files: FilesByName['all']) => [
  ...new Set(Array.from(words ?? []).flatMap((word) => [...(files.get(word) ?? [])])),
];
