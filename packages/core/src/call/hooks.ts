import type { WeappError } from '../errors/errors.ts';
import type { Operation } from '../operation/operation.ts';

/** One call. All its events have the same object, which can serve as a Map key. */
export interface CallInfo {
  /** WeChat's name for the operation; method and path if the spec does not have it. */
  readonly operationId: string;
  readonly method: 'GET' | 'POST';
  /** Path without the query, which contains the credentials. */
  readonly path: string;
}

/** The fields of every event. No event ever contains a token, a secret or a query. */
export interface CallEvent {
  call: CallInfo;
  /** 1 for the first request of the call, 2 for the next, ...; 0 if none was sent. */
  attempt: number;
}

/** A request is about to be sent. */
export interface RequestEvent extends CallEvent {
  /** Host and port. */
  host: string;
}

/** An answer has arrived, possibly with an errcode or an HTTP status other than 2xx. */
export interface ResponseEvent extends CallEvent {
  host: string;
  /** HTTP status. */
  status: number;
  /** WeChat's errcode, 0 for a success; undefined if the answer was not WeChat's. */
  errcode: number | undefined;
  /** WeChat's request id, which only errors have. */
  rid: string | undefined;
  /** Milliseconds since this request was sent. */
  duration: number;
}

/** The call will be sent again. */
export interface RetryEvent extends CallEvent {
  error: WeappError;
  /** `token`: with a new access_token; `host`: to the next host; `failure`: unchanged. */
  because: 'token' | 'host' | 'failure';
  /** Milliseconds until the retry. */
  delay: number;
}

/** The call failed for good. */
export interface ErrorEvent extends CallEvent {
  /** What the caller gets; any value if a credential threw it. */
  error: unknown;
  /** Milliseconds since the call began, including the token. */
  duration: number;
}

/**
 * Observers of calls: `onRequest` and, if an answer arrives, `onResponse` for every request; `onRetry` between two
 * requests; `onError` once if the call fails. They cannot change a call, and their errors and rejections are ignored.
 */
export interface Hooks {
  onRequest?: ((event: RequestEvent) => void) | undefined;
  onResponse?: ((event: ResponseEvent) => void) | undefined;
  onRetry?: ((event: RetryEvent) => void) | undefined;
  onError?: ((event: ErrorEvent) => void) | undefined;
}

/** Starts observing one call. */
export type Observe = (operation: Operation) => Observer;

/**
 * Wraps hooks for createCaller, so that bundles without hooks stay smaller.
 *
 * @example
 * const call = createCaller({ credential, observe: observe(debugHooks()) });
 */
export const observe =
  (...hooks: Hooks[]): Observe =>
  (operation) =>
    new Observer(hooks, operation);

/** Sends the events of one call to all hooks. */
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
        // Also ignore the rejection of an async hook.
        Object(told).then?.(undefined, () => {});
      } catch {
        // A failing hook must not fail the call.
      }
    }
  }
}
