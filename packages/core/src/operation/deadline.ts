import { WeappAbortError, WeappTimeoutError } from '../errors/errors.ts';

type Listener = (reason: WeappAbortError | WeappTimeoutError) => void;

/** The callbacks for one signal, registered as a single listener, because Node warns about more than ten. */
class Ends extends Set<() => void> {
  handleEvent(): void {
    for (const end of this) end();
  }
}

const watched = new WeakMap<AbortSignal, Ends>();

/** Calls a function when the signal fires; returns a function that stops this. */
function watch(signal: AbortSignal, end: () => void): () => void {
  const ends = watched.get(signal) ?? new Ends();
  watched.set(signal, ends.add(end));
  // Adding the same listener again has no effect.
  signal.addEventListener('abort', ends);
  return () => {
    ends.delete(end);
    if (ends.size === 0) signal.removeEventListener?.('abort', ends);
  };
}

/**
 * The deadline of one call: its timeout or the caller's signal, whichever comes first.
 *
 * Listeners are plain functions, and an AbortSignal is created only for a transport that needs one: a signal with event
 * listeners would cost more than the rest of a call. AbortSignal.timeout() and AbortSignal.any() also leak memory on
 * Node 20; a timer and one listener do not.
 */
export class Deadline {
  /** Why the call has ended; undefined while it is running. */
  reason: WeappAbortError | WeappTimeoutError | undefined;
  readonly #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #unwatch: (() => void) | undefined;
  readonly #listeners = new Set<Listener>();
  #controller: AbortController | undefined;

  constructor(operationId: string, timeout: number, caller: AbortSignal | null | undefined) {
    if (caller?.aborted) this.reason = new WeappAbortError(operationId);
    else if (caller?.addEventListener)
      this.#unwatch = watch(caller, () => this.#end(new WeappAbortError(operationId)));
    // A longer timer would fire immediately; 2^31 - 1 ms are 24 days.
    if (timeout > 0 && timeout <= 2 ** 31 - 1 && !this.reason) {
      this.#timer = setTimeout(() => this.#end(new WeappTimeoutError(operationId, timeout)), Number(timeout));
    }
  }

  #end(reason: WeappAbortError | WeappTimeoutError): void {
    if (this.reason) return;
    this.reason = reason;
    // Without a reason: given one, workerd reports an uncaught exception.
    this.#controller?.abort();
    for (const listener of this.#listeners) {
      try {
        listener(reason);
      } catch {
        // A transport's listener failed; the others must still be called.
      }
    }
  }

  /** For transports that take an AbortSignal. */
  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.reason) this.#controller.abort();
    return this.#controller.signal;
  }

  /** Calls the listener when the call ends, or now if it already has; returns a function that removes the listener. */
  onEnd(listener: Listener): () => void {
    if (this.reason) listener(this.reason);
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Runs work that does not know the deadline, and waits for it until the deadline; throws if that has passed. */
  wait<T>(work: () => Promise<T> | T): Promise<T> | T {
    if (this.reason) throw this.reason;
    const result = work();
    if (typeof Object(result).then !== 'function') return result;
    return new Promise<T>((resolve, reject) => {
      const forget = this.onEnd(reject);
      Promise.resolve(result).finally(forget).then(resolve, reject);
    });
  }

  /** Removes the timer and the listener. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#unwatch?.();
  }
}
