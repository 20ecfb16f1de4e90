import { isObject } from '../engine/document.ts';
import { nearest } from '../engine/nearest.ts';
import { LONGEST_KEY } from '../memory/kept.ts';
import type { State } from '../memory/state.ts';

/**
 * Kinds of messages: subscription (订阅消息), customer service (客服消息) and its typing state, updatable (动态消息), chat
 * tool card (聊天工具), service card (服务卡片), device (设备消息), employment (用工消息), store (B2b 门店), live start (直播开始),
 * city service (城市服务), text message (短信).
 */
export const MESSAGE_KINDS = [
  ...['subscribe', 'customer', 'typing', 'updatable', 'chat-tool', 'card', 'device', 'employment'],
  ...['store', 'live', 'city', 'sms'],
] as readonly MessageKind[];

export type MessageKind =
  | 'subscribe'
  | 'customer'
  | 'typing'
  | 'updatable'
  | 'chat-tool'
  | 'card'
  | 'device'
  | 'employment'
  | 'store'
  | 'live'
  | 'city'
  | 'sms';

/** A message as the user would see it. */
export interface OutboxMessage {
  /** Counted from 1. */
  id: number;
  /** When it was sent, by the mock's clock, in milliseconds. */
  at: number;
  /** The mini program that sent it. */
  app: string;
  /** The receiver; '' where the request names none, as for updatable messages. */
  openid: string;
  kind: MessageKind;
  /** The operation that sent it. */
  operation: string;
  template_id?: string;
  /** Values of the template's keywords, in the order of the request: `{ name: 'thing1', value: '审核通过' }`. */
  lines?: readonly { name: string; value: string }[];
  /** Page that a tap opens. */
  page?: string;
  /** Version that a tap opens, as the request calls it. */
  version?: string;
  lang?: string;
  /** Type of a customer service message, such as `text`. */
  msgtype?: string;
  /** The text, without tags. */
  text?: string;
  title?: string;
  description?: string;
  /** Links in the text, choices of a menu, and what a tap on a card opens. */
  links?: readonly { text: string; url?: string; app?: string; page?: string; id?: string }[];
  /** Pictures, voice and video. `url` is on the mock, relative to its base URL; it is missing if the mock has no such upload. */
  media?: readonly { media_id?: string; url?: string }[];
  /** Agent that a customer service message comes from. */
  agent?: string;
  /** State of an updatable message or a card; of `typing`, 1 while it is shown. */
  state?: number;
  /** Phone number of a text message. */
  phone?: string;
  /** Other fields of the request that identify what the message is about. */
  about?: Readonly<Record<string, string | number>>;
}

/** Which messages: those that have all of these values. */
export interface OutboxFilter {
  app?: string;
  openid?: string;
  kind?: MessageKind;
  operation?: string;
  template_id?: string;
}

/** What a message says, beside its number, time and sender. */
export type Content = Omit<OutboxMessage, 'id' | 'at' | 'app' | 'openid' | 'operation'>;

export interface Outbox {
  /** Adds a message to each receiver; '' stands for one whom the request does not name. */
  add(to: { app: string; openids: readonly string[]; operation: string }, content: Content): void;
  /** Oldest first. */
  list(filter?: OutboxFilter): OutboxMessage[];
  /** Calls the function with each message to come. */
  watch(see: (message: OutboxMessage) => void): void;
}

interface Stored {
  message: OutboxMessage;
  size: number;
}

const MB = 1024 * 1024;
const LONGEST_TEXT = 2_048;
const BOUNDS = { count: 1_000, weight: 16 * MB, weigh: ({ size }: Stored) => size };
const FILTERS = ['app', 'openid', 'kind', 'operation', 'template_id'] as const;

/** Keeps the latest 1,000 messages, up to 16 MB. Of their texts, 2,048 characters each. */
export function createOutbox(state: State, now: () => number): Outbox {
  const messages = state.kept<Stored>('outbox', BOUNDS);
  const numbers = state.kept<number>('outboxNumber', { count: 1 });

  const watchers: ((message: OutboxMessage) => void)[] = [];

  return {
    watch: (see) => void watchers.push(see),
    add({ app, openids, operation }, content) {
      // Once for all receivers, because a request may be large and name thousands.
      const json = JSON.stringify(content, cut);
      const plain: Content = JSON.parse(json);
      for (const openid of openids) {
        const id = (numbers.get('last') ?? 0) + 1;
        numbers.set('last', id);
        const message = { id, at: now(), app, openid: openid.slice(0, LONGEST_KEY), operation, ...plain };
        messages.set(String(id), { message, size: json.length });
        for (const see of watchers) see(message);
      }
    },
    list(filter = {}) {
      checkFilter(filter);
      const names = FILTERS.filter((name) => filter[name] !== undefined);
      return [...messages.values()]
        .map(({ message }) => message)
        .filter((message) => names.every((name) => message[name] === filter[name]))
        .map((message) => structuredClone(message));
    },
  };
}

/** Shortens texts: a user sees no more of them either. JSON has no bigints. */
function cut(_: string, value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  return typeof value === 'string' && value.length > LONGEST_TEXT
    ? `${value.slice(0, LONGEST_TEXT)}…`
    : value;
}

function checkFilter(filter: OutboxFilter): void {
  if (!isObject(filter))
    throw new RangeError('@weapp-openapi/mock: outbox takes an object such as { openid }.');
  for (const name of Object.keys(filter)) check('messages have no field', name, FILTERS);
  if (filter.kind !== undefined) check('no messages are of the kind', String(filter.kind), MESSAGE_KINDS);
}

function check(what: string, name: string, known: readonly string[]): void {
  if (known.includes(name)) return;
  const near = nearest(name, known);
  const hint = near ? `Did you mean ${near}?` : `There are ${known.join(', ')}.`;
  throw new RangeError(`@weapp-openapi/mock: ${what} ${name}. ${hint}`);
}
