/** Waits so many milliseconds. Rejects when the signal is aborted: the caller has gone, or the mock has closed. */
export function wait(duration: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(new Dropped());
    const gone = () => {
      clearTimeout(timer);
      reject(new Dropped());
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', gone);
      resolve();
    }, duration);
    signal.addEventListener('abort', gone, { once: true });
  });
}

/** The longest delay that a timer takes, in milliseconds: about 24 days. */
export const LONGEST_DELAY = 2 ** 31 - 1;

/** Milliseconds to wait: as given, or a random time between two. */
export const pick = (delay: number | readonly [number, number]): number => {
  const [from, to] = typeof delay === 'number' ? [delay, delay] : delay;
  return Math.min(LONGEST_DELAY, from + Math.random() * Math.max(0, to - from));
};

/** The connection is closed without an answer. */
export class Dropped extends Error {
  constructor() {
    super('dropped');
    this.name = 'Dropped';
  }
}
