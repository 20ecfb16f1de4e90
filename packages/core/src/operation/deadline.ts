import { WeappAbortError, WeappTimeoutError } from '../errors/errors.ts';

type Listener = (reason: WeappAbortError | WeappTimeoutError) => void;

/** What ends with a signal. It is the signal's one listener itself: Node warns of more than ten. */
class Ends extends Set<() => void> {
  handleEvent(): void {
    for (const end of this) end();
  }
}

const watched = new WeakMap<AbortSignal, Ends>();

/** Calls the function when the signal fires; gives what takes it away. */
function watch(signal: AbortSignal, end: () => void): () => void {
  const ends = watched.get(signal) ?? new Ends();
  watched.set(signal, ends.add(end));
  // Adding it again changes nothing.
  signal.addEventListener('abort', ends);
  return () => {
    ends.delete(end);
    if (ends.size === 0) signal.removeEventListener?.('abort', ends);
  };
}

/**
 * The end of one call: its timeout or the caller's signal, whichever comes first.
 *
 * Listeners are plain functions, and an AbortSignal is made only for a transport that wants one: signal and
 * event listeners would cost more than the rest of a call. AbortSignal.timeout() and AbortSignal.any() also
 * keep memory on Node 20; a timer and one listener do not.
 */
export class Deadline {
  /** Why the call is over; undefined while it is not. */
  reason: WeappAbortError | WeappTimeoutError | undefined;
  readonly #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #unwatch: (() => void) | undefined;
  readonly #listeners = new Set<Listener>();
  #controller: AbortController | undefined;

  constructor(operationId: string, timeout: number, caller: AbortSignal | null | undefined) {
    if (caller?.aborted) this.reason = new WeappAbortError(operationId);
    else if (caller?.addEventListener)
      this.#unwatch = watch(caller, () => this.#end(new WeappAbortError(operationId)));
    // A timer given more fires at once; nobody waits for 24 days.
    if (timeout > 0 && timeout <= 2 ** 31 - 1 && !this.reason) {
      this.#timer = setTimeout(() => this.#end(new WeappTimeoutError(operationId, timeout)), Number(timeout));
    }
  }

  #end(reason: WeappAbortError | WeappTimeoutError): void {
    if (this.reason) return;
    this.reason = reason;
    // Without the reason: workerd reports one of its own making as an uncaught exception.
    this.#controller?.abort();
    for (const listener of this.#listeners) {
      try {
        listener(reason);
      } catch {
        // A transport's. The others must hear of it too.
      }
    }
  }

  /** For transports that take an AbortSignal. */
  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.reason) this.#controller.abort();
    return this.#controller.signal;
  }

  /** Tells the listener of the end, at once if the call is over; gives the function that takes the listener away. */
  onEnd(listener: Listener): () => void {
    if (this.reason) listener(this.reason);
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Does work that knows nothing of the deadline, unless the call is over, and waits for it no longer than that. */
  wait<T>(work: () => Promise<T> | T): Promise<T> | T {
    if (this.reason) throw this.reason;
    const result = work();
    if (typeof Object(result).then !== 'function') return result;
    return new Promise<T>((resolve, reject) => {
      const forget = this.onEnd(reject);
      Promise.resolve(result).finally(forget).then(resolve, reject);
    });
  }

  /** Ends the watch: no timer and no listener stays behind. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#unwatch?.();
  }
}
