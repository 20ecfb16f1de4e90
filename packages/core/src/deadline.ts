import { WeappAbortError, WeappTimeoutError } from './errors.ts';

/** Joins the caller's signal and the timeout of one call into one signal, and clears up after it. */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #operationId: string;
  readonly #caller: AbortSignal | undefined;
  readonly #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #onAbort = () => this.#controller.abort(new WeappAbortError(this.#operationId));

  // AbortSignal.timeout() and AbortSignal.any() keep memory on Node 20; a timer and a listener do not.
  constructor(operationId: string, timeout: number, caller: AbortSignal | undefined) {
    this.#operationId = operationId;
    this.#caller = caller;
    if (timeout > 0) {
      this.#timer = setTimeout(
        () => this.#controller.abort(new WeappTimeoutError(operationId, timeout)),
        timeout,
      );
    }
    if (caller?.aborted) this.#onAbort();
    else caller?.addEventListener('abort', this.#onAbort, { once: true });
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Waits for a promise that does not know the signal. */
  async wait<T>(work: Promise<T> | T): Promise<T> {
    if (!(work instanceof Promise)) return work;
    const { signal } = this;
    signal.throwIfAborted();
    return new Promise((resolve, reject) => {
      const stop = () => reject(signal.reason);
      signal.addEventListener('abort', stop, { once: true });
      work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    });
  }

  /** Waits, unless the call is over before. */
  sleep(milliseconds: number): Promise<void> {
    const { signal } = this;
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const stop = () => {
        clearTimeout(timer);
        reject(signal.reason);
      };
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', stop);
        resolve();
      }, milliseconds);
      signal.addEventListener('abort', stop, { once: true });
    });
  }

  /** Ends the call: no timer and no listener stays behind. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#caller?.removeEventListener('abort', this.#onAbort);
  }
}
