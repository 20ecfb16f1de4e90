/** How many items run at once, what stops them, and who hears of each that is done. */
export interface FanOutOptions<Item> {
  readonly concurrency: number;
  readonly signal: AbortSignal | undefined;
  readonly onDone: (item: Item, done: number) => void;
}

/**
 * Runs every item, at most `concurrency` at a time, and gives the results in the items' order. The first
 * failure, or the caller's signal, rejects at once, starts nothing more and aborts what is under way.
 */
export function fanOut<Item, Result>(
  items: readonly Item[],
  { concurrency, signal, onDone }: FanOutOptions<Item>,
  run: (item: Item, signal: AbortSignal) => Promise<Result>,
): Promise<Result[]> {
  return new Promise((resolve, reject) => {
    // A controller of our own with one listener: AbortSignal.any keeps its result alive as long as the
    // caller's signal lives, which for a server's shutdown signal is for ever.
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
