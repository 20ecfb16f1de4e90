import { LONGEST_KEY } from '../memory/kept.ts';
import { isText } from '../memory/shape.ts';
import type { State } from '../memory/state.ts';

/** More than enough for any test. */
const KEPT = 10_000;

/** One-time codes from the front end. Each can be exchanged once, by one operation. */
export interface Codes {
  /**
   * Uses up a code in a mini program and returns its state before. A code that another operation has used is
   * `invalid`, because the front end gets each code for one purpose.
   */
  use(operation: string, appid: string, code: string): 'fresh' | 'used' | 'invalid';
}

/** Accepts every code once, except those that begin with `invalid` or are too long. */
export function createCodes(state: State): Codes {
  const used = state.kept<string>('codes', { count: KEPT, fits: isText });
  return {
    use(operation, appid, code) {
      if (code === '' || code.length > LONGEST_KEY || code.startsWith('invalid')) return 'invalid';
      const key = JSON.stringify([appid, code]);
      const taker = used.get(key);
      if (taker !== undefined) return taker === operation ? 'used' : 'invalid';
      used.set(key, operation);
      return 'fresh';
    },
  };
}
