/** What a store keeps under a key. */
export interface StoredValue {
  /** The text that was last written; its meaning is the manager's. */
  value: string;
  /**
   * Milliseconds since `write` was called, by one clock for all who share the store (that of Redis, of the
   * database, of the host): machines whose own clocks are an hour apart then agree on what is left of a token.
   * Infinity where that clock cannot tell, because it was set back or its host was started again.
   */
  age: number;
}

/**
 * Where the processes of a fleet share a token and take turns to renew it. A store knows nothing of tokens:
 * it keeps one text a key, and lends one lock a key.
 *
 * Every method rejects when the store cannot be reached; the manager then goes on without it.
 */
export interface TokenStore {
  /** What was last written, however old; undefined if there is nothing. */
  read(key: string): Promise<StoredValue | undefined>;
  /**
   * Takes the key's lock for `ttl` milliseconds; undefined while somebody else holds it. Does not wait.
   * A lock that is not released, because its process died, ends with its ttl.
   */
  lock(key: string, ttl: number): Promise<StoreLock | undefined>;
}

/** A lock that was taken, and with it the right to write. */
export interface StoreLock {
  /** Fencing number: larger than that of every lock of the key before it. */
  readonly fence: number;
  /**
   * Replaces the value. Its age counts from this call, however late a store that was held up carries it out: a
   * token must not look younger than it is. False, and nothing is written, once the key was locked again by
   * somebody else: a process that slept through the end of its lock must not overwrite what came after it.
   * False too once it was released, and where the store lost it (Redis flushed).
   */
  write(value: string): Promise<boolean>;
  /** Holds the lock for `ttl` milliseconds from now on; false once somebody else has it. */
  extend(ttl: number): Promise<boolean>;
  /** Gives the lock back, if it is still this one. */
  release(): Promise<void>;
}
