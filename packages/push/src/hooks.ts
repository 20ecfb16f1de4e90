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
  /** Default: `console.warn`, at most once a minute for each reason. */
  onRefuse?: ((event: RefuseEvent) => void) | undefined;
  /** Default: `console.error`. */
  onError?: ((event: FailureEvent) => void) | undefined;
}

/** Tells an observer. */
export type Tell = <Name extends keyof PushHooks>(
  name: Name,
  event: Parameters<NonNullable<PushHooks[Name]>>[0],
) => void;

/** Tells these observers; without one, the console is told of failures and, now and then, of refusals. */
export function createTell(hooks: PushHooks): Tell {
  const usual: PushHooks = { onError: logFailure, onRefuse: createRefusalLog() };
  return (name, event) => {
    try {
      const hook = hooks[name] ?? usual[name];
      if (!hook) return;
      // On its object: it may be a method that uses `this`.
      const told: unknown = Reflect.apply(hook, hooks, [event]);
      const caught: unknown = Object(told).then?.(undefined, () => {});
      // What is no real promise may have a `then` that rejects itself.
      Promise.resolve(caught).catch(() => {});
    } catch {
      // An observer must not fail what it observes.
    }
  };
}

/** Says on the console what failed: without any observer nobody would know. */
const logFailure = ({ event, during, error }: FailureEvent): void =>
  console.error(`@weapp-openapi/push: ${event ?? during}:`, error);

/** Milliseconds in which the console is told of a reason once: anybody can be refused a thousand times a second. */
const QUIET = 60_000;

/** Says on the console why requests are refused: a wrong token, key or mode looks like silence otherwise. */
function createRefusalLog(): (event: RefuseEvent) => void {
  const quietUntil = new Map<string, number>();
  return ({ error: { reason, message }, status }) => {
    const now = performance.now();
    if (now < (quietUntil.get(reason) ?? 0)) return;
    quietUntil.set(reason, now + QUIET);
    console.warn(`@weapp-openapi/push: refused with ${status}, ${reason}: ${message}`);
  };
}
