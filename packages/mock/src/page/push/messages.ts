import type { Webhook } from '../server/push.ts';
import { GROUPS, REST } from '../texts/message-groups.ts';

export interface MessageGroup {
  en: string;
  zh: string;
  members: Webhook[];
}

/** The messages by what they are about, in the order of the groups. */
export function grouped(webhooks: readonly Webhook[]): MessageGroup[] {
  const found = new Map<object, MessageGroup>(
    [...GROUPS, REST].map((group) => [group, { ...group, members: [] }]),
  );
  for (const webhook of webhooks) found.get(groupOf(webhook))?.members.push(webhook);
  return [...found.values()].filter(({ members }) => members.length > 0);
}

// Names count before addresses: some pages describe messages of several kinds.
const groupOf = ({ event, docs = '' }: Webhook) =>
  GROUPS.find(({ marks }) => marks.some((mark) => event.includes(mark))) ??
  GROUPS.find(({ marks }) => marks.some((mark) => docs.includes(mark))) ??
  REST;

/** The messages that contain every word, in their name, titles, description or group. */
export function searchMessages(groups: readonly MessageGroup[], text: string): Webhook[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return groups.flatMap(({ en, zh, members }) =>
    members.filter(({ event, summary = '', description = '' }) => {
      const all = [event, summary, description, en, zh].join(' ').toLowerCase();
      return words.every((word) => all.includes(word));
    }),
  );
}

/** The first sentence of the English description. */
export const sentenceOf = ({ description = '' }: Webhook): string =>
  description
    .replace(/\s+/g, ' ')
    .split(/\. |\.$/, 1)[0]
    ?.trim() ?? '';

/** Fields that are the sent message's own. */
const OWN = ['CreateTime', 'MsgId', 'MsgID'];

/** The example's fields to fill in: without those that the mock sets, and in the name of the app. */
export function draftOf(fields: unknown, appid: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(Object(fields))
      .filter(([name]) => !OWN.includes(name))
      .map(([name, value]) => [name, /^(?:wx)?appid$/i.test(name) ? appid : value]),
  );
}
