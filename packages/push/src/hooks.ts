import type { WeappPushError } from './errors.ts';
import type { Format } from './message/read-message.ts';

/** A message has come and is known to be WeChat's. */
export interface MessageEvent {
  /**
   * Name of the message as `on` takes it; of one that the spec does not have, its Event or MsgType: at most 100
   * characters, invisible ones escaped.
   */
  event: string;
  /** Whether there is a handler for it, be it that of `onOther`. */
  isHandled: boolean;
  format: Format;
}

/** A message was answered. */
export interface AnswerEvent {
  event: string;
  /** HTTP status: 200, 500 where the handler failed, 503 where its first delivery is still being handled. */
  status: number;
  /** Whether the answer is that of an earlier delivery. */
  isRepeat: boolean;
  /** Milliseconds since the request came. */
  duration: number;
}

/** A request was refused. */
export interface RefuseEvent {
  /** Which check failed, and what to do about it. */
  error: WeappPushError;
  /** HTTP status of the answer, which tells the sender no more than that. */
  status: number;
}

/** Something failed here. */
export interface FailureEvent {
  /** The message's name; undefined where none was being handled. */
  event: string | undefined;
  /** `handler`: WeChat sends the message again; `deferred`: it does not; `seen`: the store; `request`: anything else. */
  during: 'handler' | 'deferred' | 'seen' | 'request';
  /** What was thrown. That of a handler is its own. */
  error: unknown;
}

/**
 * Observers. They cannot change an answer; what they throw, or reject with, is dropped. No event contains a token, a
 * key, a URL or the content of a message.
 */
export interface PushHooks {
  onMessage?: ((event: MessageEvent) => void) | undefined;
  onAnswer?: ((event: AnswerEvent) => void) | undefined;
  onRefuse?: ((event: RefuseEvent) => void) | undefined;
  /** Default: `console.error`. */
  onError?: ((event: FailureEvent) => void) | undefined;
}

/** Tells an observer. */
export function tell<Event>(hook: ((event: Event) => unknown) | undefined, event: Event): void {
  try {
    // An async function's failure too.
    Object(hook?.(event)).then?.(undefined, () => {});
  } catch {
    // An observer must not fail what it observes.
  }
}

/** Says on the console what failed: without any observer nobody would know. */
export const logFailure = ({ event, during, error }: FailureEvent): void =>
  console.error(`@weapp-openapi/push: ${event ?? during}:`, error);
