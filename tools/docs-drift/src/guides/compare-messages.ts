import type { Difference } from '../compare/difference.ts';
import { sectionOf } from '../page-id.ts';
import type { SpecMessage } from '../spec/message.ts';
import type { SpecOperation } from '../spec/operation.ts';
import type { Guides } from './guide-state.ts';

/**
 * Compares the fields that guides give to messages with those of the spec. Guides have no fixed form: what they name
 * must be somewhere in the spec's schemas; a word in a description is enough.
 * @param read guides as they are now
 */
export function compareMessages(read: Guides, lock: Guides, spec: SpecOperation[]): Difference[] {
  return [...compareEvents(read, lock, spec), ...compareFields(read, lock, spec)];
}

/** Events that a guide shows but that have no webhook. */
function compareEvents(read: Guides, lock: Guides, spec: SpecOperation[]): Difference[] {
  const known = new Set(spec.flatMap(({ messages = [] }) => messages.flatMap(({ names }) => names)));
  const found = Object.entries(read).flatMap(([id, { events = [] }]) =>
    events.map((event) => [event, id] as const),
  );
  return [...new Map(found)].flatMap(([event, id]): Difference[] => {
    if (known.has(event)) return [];
    const before = Object.values(lock).some(({ events }) => events?.includes(event));
    return [
      {
        section: sectionOf(id),
        page: id,
        name: event,
        file: `spec/webhooks/${event}.yaml`,
        aspect: 'presence',
        subject: 'event',
        place: '',
        ...(before && { before: event }),
        docs: event,
        changed: !before,
        departs: true,
      },
    ];
  });
}

function compareFields(read: Guides, lock: Guides, spec: SpecOperation[]): Difference[] {
  return spec.flatMap(({ messages = [], elsewhere, page, name }) =>
    messages.flatMap((message): Difference[] => {
      const now = fieldsOf(read, message.file);
      const before = fieldsOf(lock, message.file);
      const found = [...now].flatMap(([field, guide]) =>
        message.words.has(field) ? [] : [missing(guide, name, message, field, before.has(field))],
      );
      if (!elsewhere || page !== undefined) return found;
      const [guide = ''] = [...now.values(), ...before.values()];
      if (now.size === 0 && before.size > 0) return [...found, gone(guide, name, message, before)];
      if (now.size === 0) return [...found, unknown(name, message)];
      const left = message.fields.filter((field) => !now.has(field) && !message.deviating.has(field));
      return [...found, ...left.map((field) => surplus(guide, name, message, field, before.has(field)))];
    }),
  );
}

/** Fields by name, with a guide that has it. */
function fieldsOf(guides: Guides, file: string): Map<string, string> {
  return new Map(
    Object.entries(guides).flatMap(([id, { messages }]) =>
      (messages?.[file] ?? []).map((field) => [field, id] as const),
    ),
  );
}

const about = (guide: string, name: string, { file }: SpecMessage) => ({
  section: guide === '' ? 'guides' : sectionOf(guide),
  page: guide,
  name,
  file,
  aspect: 'presence' as const,
});

const missing = (
  guide: string,
  name: string,
  message: SpecMessage,
  field: string,
  known: boolean,
): Difference => ({
  ...about(guide, name, message),
  subject: 'field' as const,
  place: field,
  ...(known && { before: guide }),
  docs: guide,
  changed: !known,
  departs: true,
});

const surplus = (
  guide: string,
  name: string,
  message: SpecMessage,
  field: string,
  known: boolean,
): Difference => ({
  ...about(guide, name, message),
  subject: 'field' as const,
  place: field,
  ...(known && { before: guide }),
  spec: 'a field',
  changed: known,
  departs: true,
});

const gone = (
  guide: string,
  name: string,
  message: SpecMessage,
  before: Map<string, string>,
): Difference => ({
  ...about(guide, name, message),
  subject: 'event' as const,
  place: '',
  before: message.names.join(' or '),
  spec: name,
  changed: before.size > 0,
  departs: true,
});

const unknown = (name: string, message: SpecMessage): Difference => ({
  ...about('', name, message),
  subject: 'event' as const,
  place: '',
  spec: message.names.join(' or '),
  changed: false,
  departs: true,
});
