import { noAnswerOf } from '../messages/stores.ts';
import { patience, systemClock } from '../renewal/clock.ts';
import { spoken } from './spoken.ts';
import { storeFailure } from './store-failure.ts';

/** What is known about a call of a store besides its work. */
export interface BoundedCall<T> {
  /** Called with a result that came after the timeout. */
  late?: (result: T) => void;
  /** The value being written; errors do not quote it. */
  value?: string;
}

/**
 * One call of a store. It rejects after `timeout` milliseconds at the latest, since clients wait for their connection
 * in the background, some of them indefinitely. Only the message and code of errors are kept.
 *
 * @param what Function and method, with which the error's message begins.
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
      reject(spoken(noAnswerOf(what, timeout)));
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
