import type { Level, Log } from '../change.ts';
import type { Document, Schema } from '../document.ts';

/**
 * Who writes the value. `sent`: the users of the client, in requests and in replies to pushed messages. `received`:
 * they read it, in responses and pushed messages.
 */
export type Direction = 'sent' | 'received';

/** More is allowed now: code that sends still works, code that reads gets what its types do not have. */
export const widened = (direction: Direction): Level => (direction === 'sent' ? 'minor' : 'major');

/** Less is allowed now: code that sends may be refused, code that reads still works. */
export const narrowed = (direction: Direction): Level => (direction === 'sent' ? 'major' : 'minor');

/** What the comparison of two schemas needs to know. */
export interface Context {
  before: Document;
  after: Document;
  direction: Direction;
  log: Log;
}

/** Two versions of a schema. */
export interface Pair {
  before: Schema;
  after: Schema;
}
