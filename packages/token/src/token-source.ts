/** What a {@link TokenSource} fetched. */
export interface FetchedToken {
  token: string;
  /** Milliseconds that it is good for, counted from the moment it was asked for. */
  life: number;
  /**
   * Milliseconds after which it is worth asking again, in the background, while it is still handed out.
   * Default: shortly before the end of `life`.
   */
  fresh?: number;
}

/** Where one token comes from. Knows how to ask for it, and nothing of keeping, sharing or timing it. */
export interface TokenSource {
  /** Names the token among all that share a store, for example `wx1234:authorizer`. */
  readonly key: string;
  /** Asks for a token; each call is a request. The signal ends it early. */
  fetch(signal?: AbortSignal): Promise<FetchedToken>;
  /**
   * Passes on, where there is somebody to tell, that WeChat refused an operation with a token. Resolves to whether
   * the operation is to blame and the token good. Never rejects.
   */
  refuse?(token: string, operationId: string): Promise<boolean>;
  /** Passes on that an operation succeeds that was to blame. Never rejects. */
  accepted?(token: string, operationId: string): Promise<void>;
}
