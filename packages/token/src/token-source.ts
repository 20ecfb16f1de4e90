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

/** What a source says of a refusal. */
export interface RefusalAnswer {
  /** Whether the operation is to blame and the token good. */
  isToBlame: boolean;
  /** The token from now on, where the source gives it along. */
  next?: FetchedToken | undefined;
}

/** Where one token comes from. Knows how to ask for it, and nothing of keeping, sharing or timing it. */
export interface TokenSource {
  /** Names the token among all that share a store, for example `wx1234:authorizer`. */
  readonly key: string;
  /** Asks for a token; each call is a request. The signal ends it early. */
  fetch(signal?: AbortSignal): Promise<FetchedToken>;
  /**
   * Passes on, where there is somebody to tell, that WeChat refused an operation with a token. A source that has this
   * may answer from several places, of which some lag behind. Never rejects.
   */
  refuse?(token: string, operationId: string): Promise<RefusalAnswer>;
  /** Passes on that an operation succeeds that was to blame. Never rejects. */
  accepted?(token: string, operationId: string): Promise<void>;
}
