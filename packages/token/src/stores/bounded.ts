import { patience, systemClock } from '../renewal/clock.ts';
import { storeFailure } from './store-failure.ts';

/** What is known of a call of a store besides its work. */
export interface BoundedCall<T> {
  /** Told the result that came after the timeout. */
  late?: (result: T) => void;
  /** What is being written; the error does not quote it. */
  value?: string;
}

/**
 * One call of a store: it rejects after `timeout` milliseconds at the latest, since clients wait for their
 * connection in the background, some of them without end. Errors lose everything but message and code.
 *
 * @param what Function and method, the beginning of the error's message.
 */
export function bounded<T>(
  what: string,
  timeout: number,
  work: Promise<T>,
  { late, value }: BoundedCall<T> = {},
): Promise<T> {
  return new Promise((resolve, reject) => {
    let over = false;
    const answered = patience(systemClock, timeout, () => {
      over = true;
      reject(new Error(`${what}: no answer within ${timeout} ms.`));
    });
    work.then(
      (result) => {
        answered();
        if (over) late?.(result);
        else resolve(result);
      },
      (error: unknown) => {
        answered();
        reject(storeFailure(what, error, value));
      },
    );
  });
}
