import type { PushMessages, PushReplies } from './generated/messages.ts';
import type { Format } from './message/read-message.ts';

/** Name of a message: its Event, or its MsgType where it has no Event. */
export type PushEvent = keyof PushMessages;

/** The type of a message. */
export type PushMessage<E extends PushEvent = PushEvent> = PushMessages[E];

/** What WeChat expects for an answer to a message. */
export type PushReply<E extends PushEvent = PushEvent> = PushReplies[E];

/** Messages that `success` answers, so that the work can be done afterwards. */
export type DeferrableEvent = { [E in PushEvent]: 'success' extends PushReplies[E] ? E : never }[PushEvent];

/** A message that the spec does not have: in XML all its fields are text. */
export interface UnknownMessage {
  ToUserName?: string;
  FromUserName?: string;
  CreateTime?: number;
  MsgType?: string;
  Event?: string;
  [field: string]: unknown;
}

/** What a handler is given beside the message. */
export interface PushContext {
  /** Name of the message; of one that the spec does not have, its Event or MsgType. */
  event: string;
  format: Format;
  /** The same for a message and its repeats: the id of a job in a queue, or of a row in a database. */
  key: string;
}

/**
 * Handles a message. What it returns is the answer, nothing is `success`. If it throws, WeChat gets status 500 and
 * sends the message again.
 */
export type PushHandler<E extends PushEvent> = (
  message: PushMessages[E],
  context: PushContext,
) => PushReplies[E] | Promise<PushReplies[E]>;

/** As {@link PushHandler}, after the answer. If it throws, the message is lost; `hooks.onError` is told. */
export type DeferredHandler<E extends PushEvent> = (
  message: PushMessages[E],
  context: PushContext,
  // biome-ignore lint/suspicious/noConfusingVoidType: a handler that returns nothing
) => void | 'success' | '' | Promise<void | 'success' | ''>;

/** Any message; some of those that the spec has lack an Event. */
export type OtherMessage = (PushMessage | UnknownMessage) & {
  Event?: string | undefined;
  MsgType?: string | undefined;
};

/** Handles the messages that have no handler of their own. */
export type OtherHandler = (
  message: OtherMessage,
  context: PushContext,
  // biome-ignore lint/suspicious/noConfusingVoidType: a handler that returns nothing
) => void | 'success' | '' | object | Promise<void | 'success' | '' | object>;

/** Options of `on`. */
export interface DeferOptions {
  /** Answers `success` at once and runs the handler afterwards. A crash in between loses the message. */
  defer: true;
}
