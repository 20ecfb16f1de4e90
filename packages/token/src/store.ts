/** A token as a store keeps it. */
export interface StoredToken {
  /** The access_token. */
  token: string;
  /** When it expires, in Unix milliseconds. */
  expiresAt: number;
}

/**
 * Where tokens are kept between calls, and shared where several processes use one. A key names one kind of
 * token of one app.
 */
export interface TokenStore {
  /** The token last written, whether still good or not; undefined if there is none. */
  read(key: string): Promise<StoredToken | undefined>;
  /** Replaces the token. */
  write(key: string, token: StoredToken): Promise<void>;
  /** Removes the token, but only if it is still this one: a late failure must not throw away a newer token. */
  invalidate(key: string, token: string): Promise<void>;
}

/** Keeps tokens in this process only. The default store. */
export function memoryStore(): TokenStore {
  const tokens = new Map<string, StoredToken>();
  return {
    async read(key) {
      return tokens.get(key);
    },
    async write(key, token) {
      tokens.set(key, token);
    },
    async invalidate(key, token) {
      if (tokens.get(key)?.token === token) tokens.delete(key);
    },
  };
}
