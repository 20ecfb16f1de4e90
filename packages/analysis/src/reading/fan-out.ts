/** How many items run concurrently, what aborts them, and what to call as each completes. */
export interface FanOutOptions<Item> {
  readonly concurrency: number;
  readonly signal: AbortSignal | undefined;
  readonly onDone: (item: Item, done: number) => void;
}

/**
 * Runs every item, at most `concurrency` at a time, and returns the results in the order of the items. The
 * first failure, or the caller's signal, rejects immediately, starts no more items and aborts those running.
 */
export function fanOut<Item, Result>(
  items: readonly Item[],
  { concurrency, signal, onDone }: FanOutOptions<Item>,
  run: (item: Item, signal: AbortSignal) => Promise<Result>,
): Promise<Result[]> {
  return new Promise((resolve, reject) => {
    // A separate controller with one listener: AbortSignal.any would keep its result alive as long as the
    // caller's signal, so a server's shutdown signal would leak one per method call.
    const stop = new AbortController();
    const results: Result[] = [];
    const queue = items.entries();
    let done = 0;

    const onAbort = () => fail(signal?.reason);
    const fail = (reason: unknown) => {
      signal?.removeEventListener('abort', onAbort);
      reject(reason);
      stop.abort(reason);
    };
    const work = async () => {
      for (const [index, item] of queue) {
        const result = await run(item, stop.signal);
        if (stop.signal.aborted) return;
        results[index] = result;
        onDone(item, ++done);
        if (stop.signal.aborted) return;
      }
    };

    if (signal?.aborted) return fail(signal.reason);
    signal?.addEventListener('abort', onAbort, { once: true });
    const workers = Array.from({ length: Math.min(concurrency, items.length) }, work);
    Promise.all(workers).then(() => {
      signal?.removeEventListener('abort', onAbort);
      resolve(results);
    }, fail);
  });
}
