/** What a store knows of a message. */
export type Seen =
  /** It is new: the caller has it now, and handles it. */
  | { state: 'new' }
  /** Somebody is handling it. */
  | { state: 'running' }
  /** It was handled, and this was the answer. */
  | { state: 'done'; answer: string };

/**
 * Where it is kept which messages were handled, so that a repeat is answered without being handled again. Keys are
 * hashes; answers are what the handler returned, as XML or JSON. Any method may throw, reject, or
 * take longer than 2 seconds: the message is handled then, perhaps twice, and `hooks.onError` is told.
 */
export interface SeenStore {
  /** Takes a message that nobody has, for `ttl` milliseconds; in one step, so that only one of several gets it. */
  begin(key: string, owner: string, ttl: number): Promise<Seen>;
  /** Keeps it for another `ttl` milliseconds, while `owner` still has it. */
  extend(key: string, owner: string, ttl: number): Promise<void>;
  /** Keeps the answer for `ttl` milliseconds, unless another owner has taken the message meanwhile. */
  finish(key: string, owner: string, answer: string, ttl: number): Promise<void>;
  /** Gives it back unhandled, while `owner` still has it. */
  release(key: string, owner: string): Promise<void>;
}
