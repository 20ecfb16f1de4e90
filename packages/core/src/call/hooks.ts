import type { WeappError } from '../errors/errors.ts';
import type { Operation } from '../operation/operation.ts';

/** One call, from its first request to its end; the same object in all its events, so that it can be a Map's key. */
export interface CallInfo {
  /** WeChat's name of the operation, or method and path of one that the spec does not have. */
  readonly operationId: string;
  readonly method: 'GET' | 'POST';
  /** Path without the query, which holds the credentials. */
  readonly path: string;
}

/** What all events carry. No event ever holds a token, a secret or a query. */
export interface CallEvent {
  call: CallInfo;
  /** 1 for the first request of the call, 2 for the next, ...; 0 if none was sent. */
  attempt: number;
}

/** A request goes out. */
export interface RequestEvent extends CallEvent {
  /** Host and port. */
  host: string;
}

/** An answer came, also one with an errcode or an HTTP status other than 2xx. */
export interface ResponseEvent extends CallEvent {
  host: string;
  /** HTTP status. */
  status: number;
  /** WeChat's errcode, 0 for a success; undefined where the answer was not WeChat's. */
  errcode: number | undefined;
  /** WeChat's request id, which it gives with failures. */
  rid: string | undefined;
  /** Milliseconds since this request went out. */
  duration: number;
}

/** The call will be sent again. */
export interface RetryEvent extends CallEvent {
  error: WeappError;
  /** `token`: with the next access_token; `host`: to the next host; `failure`: the same again. */
  because: 'token' | 'host' | 'failure';
  /** Milliseconds until then. */
  delay: number;
}

/** The call failed for good. */
export interface ErrorEvent extends CallEvent {
  /** What the caller gets; anything at all where a credential failed. */
  error: unknown;
  /** Milliseconds since the call began, token included. */
  duration: number;
}

/**
 * Observers of calls. Of each call: `onRequest` and, if an answer comes, `onResponse` for every request;
 * `onRetry` between two requests; `onError` once if it fails. They cannot change a call, and what they throw,
 * or reject with, is dropped.
 */
export interface Hooks {
  onRequest?: ((event: RequestEvent) => void) | undefined;
  onResponse?: ((event: ResponseEvent) => void) | undefined;
  onRetry?: ((event: RetryEvent) => void) | undefined;
  onError?: ((event: ErrorEvent) => void) | undefined;
}

/** Begins to observe one call. */
export type Observe = (operation: Operation) => Observer;

/**
 * Makes hooks fit for createCaller, which takes them this way so that bundles without hooks stay smaller.
 *
 * @example
 * const call = createCaller({ credential, observe: observe(debugHooks()) });
 */
export const observe =
  (...hooks: Hooks[]): Observe =>
  (operation) =>
    new Observer(hooks, operation);

/** Tells all hooks of one call. */
export class Observer {
  readonly #hooks: readonly Hooks[];
  readonly #call: CallInfo;
  readonly #began = performance.now();
  #sent = 0;
  #attempt = 0;

  constructor(hooks: readonly Hooks[], [operationId, method, path]: Operation) {
    this.#hooks = hooks;
    this.#call = { operationId, method, path };
  }

  request(host: string): void {
    this.#attempt++;
    this.#sent = performance.now();
    this.#tell((hooks, event) => hooks.onRequest?.({ ...event, host }));
  }

  response(host: string, status: number, errcode: number | undefined, rid: string | undefined): void {
    const duration = performance.now() - this.#sent;
    this.#tell((hooks, event) => hooks.onResponse?.({ ...event, host, status, errcode, rid, duration }));
  }

  retry(error: WeappError, because: RetryEvent['because'], delay: number): void {
    this.#tell((hooks, event) => hooks.onRetry?.({ ...event, error, because, delay }));
  }

  error(error: unknown): void {
    const duration = performance.now() - this.#began;
    this.#tell((hooks, event) => hooks.onError?.({ ...event, error, duration }));
  }

  #tell(tell: (hooks: Hooks, event: CallEvent) => unknown): void {
    for (const hooks of this.#hooks) {
      try {
        const told = tell(hooks, { call: this.#call, attempt: this.#attempt });
        // An async function's failure too.
        Object(told).then?.(undefined, () => {});
      } catch {
        // An observer must not fail the call that it observes.
      }
    }
  }
}
