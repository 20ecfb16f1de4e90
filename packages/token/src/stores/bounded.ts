import { patience, systemClock } from '../clock.ts';

/**
 * One call of a store: it rejects after `timeout` milliseconds at the latest, since clients wait for their
 * connection in the background, some of them for ever. Errors lose everything but message and code: clients
 * attach the command and its arguments, of which the token is one.
 *
 * @param what Function and method, the beginning of the error's message.
 * @param late Told the result that came after the timeout.
 */
export function bounded<T>(
  what: string,
  timeout: number,
  work: Promise<T>,
  late?: (result: T) => void,
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
        reject(bare(what, error));
      },
    );
  });
}

function bare(what: string, error: unknown): Error {
  const code: unknown = error instanceof Error && Reflect.get(error, 'code');
  // Redis quotes an unknown command with its arguments.
  const message = error instanceof Error ? error.message.replace(/,? with args beginning with.*/s, '') : '';
  const short = new Error(`${what}: ${message || code || 'the client failed'}`);
  return typeof code === 'string' ? Object.assign(short, { code }) : short;
}
