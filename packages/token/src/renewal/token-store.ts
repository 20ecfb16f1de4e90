/** What a store keeps under a key. */
export interface StoredValue {
  /** The text that was last written; only the manager knows its meaning. */
  value: string;
  /**
   * Milliseconds since `write` was called, by one clock for all who share the store (that of Redis, the database or
   * the host): machines whose own clocks are an hour apart still agree on how long a token remains valid. Infinity if
   * that clock cannot tell, because it was set back or its host was restarted.
   */
  age: number;
}

/**
 * Where the processes of a fleet share a token and take turns renewing it. A store knows nothing about tokens: it keeps
 * one text per key, and grants one lock per key.
 *
 * Every method rejects when the store cannot be reached; the manager then goes on without it.
 */
export interface TokenStore {
  /** The value that was last written, however old; undefined if there is none. */
  read(key: string): Promise<StoredValue | undefined>;
  /**
   * Takes the key's lock for `ttl` milliseconds; undefined while another process holds it. Does not wait. A lock that
   * is not released, because its process died, ends with its ttl.
   */
  lock(key: string, ttl: number): Promise<StoreLock | undefined>;
}

/** A lock that is held, and with it the right to write. */
export interface StoreLock {
  /** Fencing number: larger than that of every earlier lock on the key. */
  readonly fence: number;
  /**
   * Replaces the value. Its age counts from this call, however late a slow store carries it out: a token must not
   * look younger than it is. Returns false and writes nothing once another process has locked the key: a process that
   * slept past the end of its lock must not overwrite what came after it. Also false once the lock was released, or
   * if the store lost it (Redis was flushed).
   */
  write(value: string): Promise<boolean>;
  /** Holds the lock for `ttl` milliseconds from now; false once another process has it. */
  extend(ttl: number): Promise<boolean>;
  /** Releases the lock, if it is still held. */
  release(): Promise<void>;
}
