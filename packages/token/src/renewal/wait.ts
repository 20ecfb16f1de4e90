import { WeappAbortError } from '@weapp-openapi/core';
import type { Clock } from './clock.ts';

/** Waits for work as long as the caller's signal allows; the work continues for others. */
export function abortable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new WeappAbortError('token.get'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/**
 * The longest that a caller whose token was refused waits, since its own deadline keeps running: time for two slow
 * answers from WeChat and the announcement of a forced refresh.
 */
const LONGEST_WAIT = 6_000;

/** Waits for work that shows what a refusal means, or until it takes too long. */
export function untilKnown(clock: Clock, work: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(LONGEST_WAIT, resolve);
    work.then(resolve, reject).finally(cancel);
  });
}
