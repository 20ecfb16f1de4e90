import { createKept, LONGEST_KEY } from './kept.ts';

/** More than enough for any test. */
const KEPT = 10_000;

/** Codes from the front end that are good for one exchange, by the operation that exchanges them, and for no other. */
export interface Codes {
  /**
   * Whether the code is a good one that was not used before in this mini program; it is used from now on. One that
   * another operation took is invalid, as the front end gets each code for one purpose.
   */
  use(operation: string, appid: string, code: string): 'fresh' | 'used' | 'invalid';
  kept(): number;
}

/** Every code is good once, but for those that begin with `invalid` and those that are too long to be one. */
export function createCodes(): Codes {
  const used = createKept<string>({ count: KEPT });
  return {
    use(operation, appid, code) {
      if (code === '' || code.length > LONGEST_KEY || code.startsWith('invalid')) return 'invalid';
      const key = JSON.stringify([appid, code]);
      const taker = used.get(key);
      if (taker !== undefined) return taker === operation ? 'used' : 'invalid';
      used.set(key, operation);
      return 'fresh';
    },
    kept: () => used.size,
  };
}
